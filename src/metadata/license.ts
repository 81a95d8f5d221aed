const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/;

/** Address of a licence by its SPDX identifier: of the licence itself where it is a Creative Commons one. */
export function licenseUrl(spdx: string): string {
  const [, terms, version] = CREATIVE_COMMONS.exec(spdx) ?? [];
  return terms
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
    : `https://spdx.org/licenses/${spdx}`;
}
