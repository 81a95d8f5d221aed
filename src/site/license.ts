/** An article's licence by its SPDX identifier (https://spdx.org/licenses/): as people and as machines know it. */

export interface License {
  /** `CC BY-NC 4.0`; of a licence that is not a Creative Commons one, its identifier. */
  readonly name: string;
  /** Where its text stands: at Creative Commons for theirs, else in the SPDX list. */
  readonly url: string;
  /** Its address in the SPDX list, which names every licence in one way. */
  readonly spdx: string;
}

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/;

export function licenseOf(id: string): License {
  const spdx = `https://spdx.org/licenses/${id}`;
  if (id === 'CC0-1.0') {
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/', spdx };
  }
  const [, terms, version] = CREATIVE_COMMONS.exec(id) ?? [];
  if (!terms) return { name: id, url: spdx, spdx };
  const url = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return { name: `CC ${terms} ${version}`, url, spdx };
}
