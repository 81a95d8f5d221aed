/**
 * Statements between title and place (GB/T 7714 8.2, 8.3): edition, version, level of a thesis,
 * translators and editors, in any order.
 */
import type { Reference } from '../../reference.ts';
import { isPeople, readPeople, withoutRole } from './people.ts';
import { compactText, isBlank, type Run, slice, topLevel, trimmed, trimmedStart } from './run.ts';
import { endsName } from './stops.ts';

type Fields = Partial<Reference>;

const EDITION_HAN = /^\(?(?:第\s?)?([\d一二三四五六七八九十]{1,3})\s?版\)?(?=[.,;\s]|$)/u;
const EDITION_YEAR =
  /^\(?((?:1[4-9]|20)\d\d\s?(?:年)?版|[\p{Script=Han}\d]{0,8}?(?:影印|刻|抄|写|刊|铅印|油印|石印|排印)本|(?:\d{1,3}\s?版)?(?:新|全新)?(?:修订|增订|增补|校订|新|初|再|重排)(?:第?\d*版|本)|影印版)\)?(?=[.,;\s]|$)/u;
/** 修订插图本, 2版(重排本), 中英对照版: a statement alone that ends as editions are called. */
const EDITION_NAMED =
  /^((?!日本)[\p{Script=Han}\d]{1,10}[版本](?:\([\p{Script=Han}\d]{1,8}\))?)\s?(?=[.,;]|$)/u;
const EDITION_LATIN =
  /^(\d{1,3})(?:\.,?\s?(?:\p{Ll}+\.?\s(?:und\s\p{Ll}+\.?\s)?)?Aufl(?:age)?|e\s[eé]d(?:ition)?|a\sed)\b\.?|^(\d{1,3})-?е\s?изд(?:ание)?\.?(?=[\s.,]|$)|^(\d{1,3})\s?(?:st|nd|rd|th)?\s(?:ed(?:ition|n)?)\b\.?|^((?:\d{1,3}(?:st|nd|rd|th)\s)?(?:rev(?:ised)?|new|enlarged|int(?:ernational)?)\.?\s?(?:\w+\s)?ed(?:ition|n)?)\b\.?/iu;
const EDITION_WORD =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\sed(?:ition|n)?\b\.?/iu;
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const HAN_DIGITS = '一二三四五六七八九十';
const VOLUME =
  /^(?:Vol(?:ume)?\.?\s?(\d{1,4}|[IVX]{1,6})|(第\s?[\d一二三四五六七八九十]{1,3}\s?[卷册]))(?=[.,;\s]|$)/u;
const VERSION = /^(?:V(?:er(?:sion)?)?\.?\s?)(\d[\w.]*?)(?=\.\s|\.?$|,)/iu;
const GENRE =
  /^\[?((?:硕士|博士|学士|本科)?(?:研究生)?(?:毕业)?(?:学位)?(?:论文)|(?:doctoral|master'?s?|ph\.?\s?d\.?|m\.?\s?sc\.?)\s(?:dissertation|thesis))\]?(?=[.,;:\s]|$)/iu;
const MAX_STATEMENT = 300;

/**
 * Takes edition, version, thesis level, translators and editors from the front, in any order;
 * footnotes set them off by commas.
 */
export function takeStatements(run: Run, fields: Fields, separator: '.' | ',' = '.'): Run {
  let rest = trimmedStart(run, ' .,;');
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
    fields[variable] = variable === 'edition' ? editionNumber(printed) : compact(value);
    return match[0].length;
  }
  return takePeople(run, fields, separator);
}

const STATEMENTS = [
  [[EDITION_HAN, EDITION_YEAR, EDITION_LATIN, EDITION_WORD, EDITION_NAMED], 'edition'],
  [[VERSION], 'version'],
  [[GENRE], 'genre'],
  [[VOLUME], 'volume'],
] as const;

/** 第 1 卷 is printed with blanks or without. */
function compact(value: string): string {
  return value.trim().replace(/(?<=第)\s|\s(?=[卷册])/gu, '');
}

/** 第二版 and Second edition are 2; what no number tells stays as printed. */
function editionNumber(printed: string): string {
  const ordinal = ORDINALS.indexOf(printed.toLowerCase());
  const digit = printed.length === 1 ? HAN_DIGITS.indexOf(printed) : -1;
  const number = Math.max(ordinal, digit) + 1;
  return number > 0 ? String(number) : printed.replace(/\s/gu, ' ').trim();
}

const ROLE_FIRST: readonly (readonly [RegExp, 'translator' | 'editor'])[] = [
  [/^(?:translated by|trans\.? by|tr\. by|译者:|翻译:)\s?/iu, 'translator'],
  [/^(?:edited by|ed\.? by|主编:|编者:)\s?/iu, 'editor'],
];

/** translated by Sheridan A. / 译者：张三. */
function takeNamedPeople(run: Run, fields: Fields): number {
  for (const [pattern, role] of ROLE_FIRST) {
    const match = pattern.exec(run.shape);
    if (match === null) continue;
    const stop = topLevel(run.shape.slice(0, MAX_STATEMENT), '.')
      .filter((at) => endsName(run.shape, at))
      .at(0);
    const to = stop ?? Math.min(run.shape.length, MAX_STATEMENT);
    fields[role] = readPeople(slice(run, match[0].length, to)).names;
    return to;
  }
  return 0;
}

/** 张磊译. / 蔡辉益,文杰,译. / SMITH J, trans. */
function takePeople(run: Run, fields: Fields, separator: '.' | ','): number {
  const named = takeNamedPeople(run, fields);
  if (named > 0) return named;
  const stops = topLevel(run.shape.slice(0, MAX_STATEMENT), separator);
  for (const to of [...stops.slice(0, 4), run.shape.length]) {
    if (to > MAX_STATEMENT) break;
    const statement = slice(run, 0, to);
    const { run: names, role } = withoutRole(trimmed(statement, ' ,;'));
    if (role === undefined || role === 'author' || !isPeople(names)) {
      if (takeOther(statement, fields)) return to;
      continue;
    }
    fields[role] = readPeople(statement).names;
    if (role === 'editor') takeOther(statement, fields);
    return to;
  }
  return 0;
}

/** Roles that CSL has no variable for: 颜师古, 注 and 杨祖陶, 校. */
const OTHER_ROLE =
  /[\s,]*(?:点校|校点|校注|校证|校释|校订|审校|校|集解|集注|集释|整理|辑校|注释|注|疏|绘)$/u;

/** Keeps a statement of such a role in its own words, for GB/T 7714 prints it as it stands (2015, 8.1.2). */
function takeOther(run: Run, fields: Fields): boolean {
  const statement = trimmed(run, ' ,;');
  const match = OTHER_ROLE.exec(statement.shape.slice(-MAX_OTHER));
  const names = match && slice(statement, 0, statement.shape.length - match[0].length);
  if (!names || !isPeople(names)) return false;
  const before = String(fields.custom?.['responsibility'] ?? '');
  if (before.length > MAX_STATEMENT) return false;
  const responsibility = [before, compactText(statement)].filter(Boolean).join('. ');
  fields.custom = { ...fields.custom, responsibility };
  return true;
}

const MAX_OTHER = 8;
