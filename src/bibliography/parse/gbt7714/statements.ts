/**
 * Statements between title and place (GB/T 7714 8.2, 8.3): edition, version, level of a thesis,
 * translators and editors, in any order.
 */
import { editionNumber, ORDINAL } from '../../editions.ts';
import type { Reference } from '../../reference.ts';
import { takePeople } from './responsibility.ts';
import { isBlank, type Run, slice, trimmedStart } from './run.ts';

type Fields = Partial<Reference>;

const EDITION_HAN =
  /^\(?(?:第\s?)?([\d一二三四五六七八九十]{1,3})\s?版\)?(?=[.,;\s]|$|\p{Script=Han}{2,4}\s?:)/u;
const EDITION_YEAR =
  /^\(?((?:1[4-9]|20)\d\d\s?(?:年)?版|[\p{Script=Han}\d]{0,8}?(?:影印|刻|抄|写|刊|铅印|油印|石印|排印)本|(?:\d{1,3}\s?版)?(?:新|全新)?(?:修订|增订|增补|校订|新|初|再|重排)(?:第?\d*版|本)|影印版)\)?(?=[.,;\s]|$)/u;
/** 修订插图本, 2版(重排本), 中英对照版: a statement alone that ends as editions are called. */
const EDITION_NAMED =
  /^((?!日本)[\p{Script=Han}\d]{1,10}[版本](?:\([\p{Script=Han}\d]{1,8}\))?)\s?(?=[.,;]|$)/u;
const EDITION_LATIN =
  /^((?:1[4-9]|20)\d\d\sed(?:ition|n)?\b\.?)(?=[\s.,;]|$)|^(\d{1,3})(?:\.,?\s?(?:\p{Ll}+\.?\s(?:und\s\p{Ll}+\.?\s)?)?Aufl(?:age)?|e\s[eé]d(?:ition)?|a\sed)\b\.?|^(\d{1,3})-?е\s?изд(?:ание)?\.?(?=[\s.,]|$)|^(\d{1,3})\s?(?:(?:st|nd|rd|th)\s?|\s)(?:ed(?:ition|n)?)\b\.?|^((?:\d{1,3}(?:st|nd|rd|th)\s)?(?:rev(?:ised)?|new|enlarged|int(?:ernational)?)\.?\s?(?:\w+\s)?ed(?:ition|n)?)\b\.?/iu;
const EDITION_WORD = new RegExp(String.raw`^(${ORDINAL})\sed(?:ition|n)?\b\.?`, 'iu');
const CHANGED = String.raw`(?:rev(?:ised|\.)?|enl(?:arged|\.)?|updated|expanded|extended|corrected|augmented|abridged)`;
const CHANGES = String.raw`${CHANGED}(?:\s?(?:,|and|&)\s?${CHANGED})?`;
/** Seventh Revised Edition, Third Revised and Enlarged Edition; 3rd ed. rev., 4th edition, revised: more than a number. */
const EDITION_CHANGED = [
  String.raw`^((?:${ORDINAL}\s)?(?:(?:completely|fully|thoroughly|newly)\s)?${CHANGES}\s?ed(?:ition|n)?\b)\.?`,
  String.raw`^(${ORDINAL}\sed(?:ition|n)?\b[.,]{0,2}\s(?:(?:completely|fully)\s)?${CHANGES})(?=[.,;\s]|$)(?!\sby\s)`,
].map((source) => new RegExp(source, 'iu'));
const VOLUME =
  /^(?:Vol(?:ume)?\.?\s?(\d{1,4}|[IVX]{1,6})|(第\s?[\d一二三四五六七八九十]{1,3}\s?[卷册冊]))(?=[.,;\s]|$)/u;
const VERSION = /^(?:V(?:er(?:sion)?)?\.?\s?)(\d[\w.]*?)(?=\.\s|\.?$|,)/iu;
const GENRE =
  /^\[?((?:硕\s?士|博\s?士|学\s?士|本科)?\s?(?:研究\s?生)?(?:毕业)?\s?(?:学\s?位)?\s?(?:论\s?文)|(?:doctoral|master'?s?|ph\.?\s?d\.?|m\.?\s?sc\.?)\s(?:dissertation|thesis))\]?(?=[.,;:\s]|$)/iu;
const MAX_STATEMENT = 300;

/**
 * Takes edition, version, thesis level, translators and editors from the front, in any order;
 * footnotes set them off by commas.
 */
export function takeStatements(run: Run, fields: Fields, separator: '.' | ',' = '.'): Run {
  let rest = trimmedStart(run);
  for (let taken = true; taken && !isBlank(rest); ) {
    const length = takeOne(rest, fields, separator);
    taken = length > 0;
    rest = trimmedStart(slice(rest, length), ' .,;');
  }
  return rest;
}

/** The length of the statement at the front, 0 where there is none that is known. */
function takeOne(run: Run, fields: Fields, separator: '.' | ','): number {
  const start = run.shape.slice(0, MAX_STATEMENT);
  for (const [patterns, variable] of STATEMENTS) {
    const match = patterns.map((pattern) => pattern.exec(start)).find((found) => found !== null);
    const value = match?.slice(1).find((group) => group !== undefined);
    if (match === undefined || match === null || value === undefined) continue;
    const printed = start.startsWith(value) ? run.text.slice(0, value.length) : value;
    fields[variable] = variable === 'edition' ? editionOf(printed) : compact(value);
    return match[0].length;
  }
  return takePeople(run, fields, separator);
}

const STATEMENTS = [
  [
    [EDITION_HAN, EDITION_YEAR, ...EDITION_CHANGED, EDITION_LATIN, EDITION_WORD, EDITION_NAMED],
    'edition',
  ],
  [[VERSION], 'version'],
  [[GENRE], 'genre'],
  [[VOLUME], 'volume'],
] as const;

/** 第 1 卷 is printed with blanks or without. */
function compact(value: string): string {
  return value
    .trim()
    .replace(/(?<=第)\s|\s(?=[卷册冊])|(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '');
}

/** 第二版 and Second edition are 2; what no number tells stays as printed. */
export function editionOf(printed: string): string {
  return editionNumber(printed) ?? printed.replace(/\s/gu, ' ').trim();
}
