/** `permissions`: whose the article is, and what others may do with it. */
import type { ArticleInput } from '../../../src/bibliography/index.ts';
import { optional } from '../article-record.ts';
import {
  allWithin,
  attribute,
  childOf,
  childrenOf,
  textIn,
  wordsOf,
  type XmlElement,
} from './element.ts';
import { inLanguages, type Said } from './languages.ts';

const CREATIVE_COMMONS =
  /creativecommons\.org\/(?:licenses\/(?<terms>by(?:-nc)?(?:-sa|-nd)?)\/(?<version>\d\.\d)|(?<zero>publicdomain\/zero\/1\.0))/iu;
const SPDX = /spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?\/?$/iu;

/** The SPDX identifier of the licence that `permissions` name by its address. */
export function licenseIn(meta: XmlElement | undefined): string | undefined {
  const [license] = childrenOf(childOf(meta, 'permissions'), 'license');
  const links = allWithin(license, 'ext-link', 'uri', 'license_ref');
  const addresses = [license, ...links].flatMap((each) => [
    attribute(each, 'xlink:href') ?? '',
    wordsOf(each),
  ]);
  for (const address of addresses) {
    const { terms, version, zero } = CREATIVE_COMMONS.exec(address)?.groups ?? {};
    if (zero) return 'CC0-1.0';
    if (terms) return `CC-${terms.toUpperCase()}-${version}`;
    const [, id] = SPDX.exec(address) ?? [];
    if (id) return id;
  }
  return undefined;
}

const STATEMENT =
  /^(?:(?:copyright|©|\(c\)|版权所有)[\s:：]*)+(?<year>\d{4})[\s,，.]+(?<holder>.+)$/iu;

/** Year and holder; what is not told of them, or not in every language, is read in the statements. */
export function copyrightIn(meta: XmlElement | undefined): ArticleInput['copyright'] {
  const permissions = childOf(meta, 'permissions');
  const stated = childrenOf(permissions, 'copyright-statement').flatMap(statement);
  const named = childrenOf(permissions, 'copyright-holder').map((element) => ({
    text: wordsOf(element),
    element,
  }));
  const holder = inLanguages([...named, ...stated]);
  if (Object.keys(holder).length === 0) return undefined;
  const year = textIn(permissions, 'copyright-year') ?? stated[0]?.year;
  return { ...optional('year', year && /^\d{4}$/u.test(year) ? year : undefined), holder };
}

function statement(element: XmlElement): (Said & { year: string })[] {
  const { year = '', holder = '' } = STATEMENT.exec(wordsOf(element))?.groups ?? {};
  return holder ? [{ text: holder.replace(/[\s.。]+$/u, ''), year, element }] : [];
}
