/**
 * What footnotes of the humanities set between a title and its imprint, and in the imprint as no list does:
 * `（第1册）`, `卷六《秦始皇本纪》`, `中华书局1987年影印本`, `第75页以下`, `（台北：允晨文化，2003），页120`,
 * `上海市档案馆藏，档号：Q1-6-123`.
 */
import { parseDate } from '../../dates.ts';
import { normalizePages } from '../../pages.ts';
import type { Reference } from '../../reference.ts';
import { compactText, type Run, slice, trimmed, trimmedEnd, trimmedStart, without } from './run.ts';
import { editionOf } from './statements.ts';

type Fields = Partial<Reference>;

const HAN_NUMBER = String.raw`[\d一二三四五六七八九十百零〇]{1,6}`;
/** 第3卷, 上册, 卷三十六, （第1册） after a title. */
const VOLUME = new RegExp(
  String.raw`^\s?\(?(?:第\s?(${HAN_NUMBER})\s?[卷册冊辑集]|([上中下]\s?[册冊卷编](?:第\s?${HAN_NUMBER}\s?(?:部|分册))?|(?<=\()[上中下](?=\))|卷\s?${HAN_NUMBER}))(?:[上中下])?\)?(?=[\s,.《(]|$)`,
  'u',
);
const EDITION =
  /^\s?\((?:第\s?([\d一二三四五六七八九十]{1,3})\s?版|([\p{Script=Han}\d]{1,8}[版本]))\)/u;
const NUMBER = /^\s?\((\p{Script=Han}{1,12}[[(]\d{4}[\])]\s?(?:第\s?)?\d{1,5}\s?号)\)/u;
const DAY = /^\s?\((\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\)/u;
const MAX_PART = 40;

/** Takes volume, edition, number and day from behind a title, in any order. */
export function takeParts(run: Run, fields: Fields): Run {
  let rest = run;
  for (let taken = true; taken; ) {
    const length = takePart(rest.shape.slice(0, MAX_PART), rest, fields);
    taken = length > 0;
    rest = slice(rest, length);
  }
  return rest;
}

function takePart(shape: string, run: Run, fields: Fields): number {
  const volume = VOLUME.exec(shape);
  const edition = EDITION.exec(shape);
  const number = NUMBER.exec(shape);
  const day = DAY.exec(shape);
  if (volume && fields.volume === undefined) fields.volume = volume[1] ?? volume[2];
  else if (edition && fields.edition === undefined)
    fields.edition = editionOf(edition[1] ?? edition[2] ?? '');
  else if (number)
    fields.number = compactText(slice(run, 0, number[0].length)).replace(/^[(（]|[)）]$/gu, '');
  else if (day) fields.issued = parseDate(day[1] ?? '');
  else return 0;
  return (volume ?? edition ?? number ?? day)?.[0].length ?? 0;
}

const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
/** 中华书局1987年影印本, 法律出版社2018年第3版, 武汉大学2010年博士学位论文. */
const YEAR_AND_EDITION = new RegExp(
  String.raw`(?<=\p{Script=Han}|^)[,\s]{0,2}(${YEAR})\s?年\s?(?:第\s?([\d一二三四五六七八九十]{1,3})\s?版|(\p{Script=Han}{1,6}(?<!年)[版本])|((?:硕士|博士)(?:研究生)?(?:学位)?论文))$`,
  'u',
);

/** Takes a year with what it is the year of. */
export function takeYearOf(run: Run, fields: Fields): Run {
  const rest = trimmedEnd(run);
  const match = YEAR_AND_EDITION.exec(rest.shape.slice(-MAX_PART));
  if (match?.[1] === undefined) return run;
  fields.issued = parseDate(match[1]);
  const edition = match[2] ?? match[3];
  if (edition !== undefined && edition !== '版') fields.edition = editionOf(edition);
  if (match[4] !== undefined) fields.genre = match[4];
  return trimmedEnd(slice(rest, 0, rest.shape.length - match[0].length));
}

const BELOW = /(?<=[页頁])\s?(?:及?其?以下|起|及以后|脚?注\s?[①-⑳\d]{1,3})$/u;
const SECTION = new RegExp(String.raw`(?:^|[,\s])\s?(第\s?${HAN_NUMBER}\s?[章节讲编篇回])$`, 'u');
const ARTICLE = new RegExp(
  String.raw`(?:^|[,\s])\s?(第\s?${HAN_NUMBER}\s?条(?:第\s?${HAN_NUMBER}\s?[款项])?)$`,
  'u',
);
const PAGES =
  /[,\s]\s?(?:第\s?)?(\d{1,5}(?:\s?[-–—－~～至]+\s?\d{1,5})?(?:\s?[,、]\s?\d{1,5}(?:[-–—~～]\d{1,5})?){0,6})\s?[页頁]$/u;

/** 1997年，“绪论”，第2页 */
const NAMED_PART = /(?:1[4-9]|20)\d\d\s?年?版?(,\s?“([^“”]{1,16})”\s?,?\s?)$/u;

/** Takes the name of a part from between the year and the pages. */
export function takeNamedPart(run: Run, fields: Fields): Run {
  const match = NAMED_PART.exec(run.shape.slice(-MAX_PART));
  if (match?.[1] === undefined) return run;
  fields.section = match[2];
  return slice(run, 0, run.shape.length - match[1].length);
}

/** Takes pages, or 第一章 and 第1165条 in their place, and the 以下 after a page. */
export function takeSection(run: Run, fields: Fields): Run {
  const rest = trimmedEnd(run);
  const end = rest.shape.slice(-MAX_PART);
  const below = BELOW.exec(end)?.[0].length ?? 0;
  const whole = slice(rest, 0, rest.shape.length - below);
  const found = whole.shape.slice(-MAX_PART);
  const article = ARTICLE.exec(found);
  const section = article ?? SECTION.exec(found);
  const match = section ?? PAGES.exec(found);
  if (match?.[1] === undefined) return below > 0 ? whole : run;
  if (article) fields.section = match[1].replace(/\s/gu, '');
  else
    fields.page = section
      ? match[1].replace(/\s/gu, '')
      : normalizePages(match[1].replace(/至/gu, '-'));
  return slice(whole, 0, whole.shape.length - match[0].length);
}

const IMPRINT_IN_BRACKETS = new RegExp(
  String.raw`^\s?\(([^()]{2,60}:[^()]{2,40},\s?${YEAR}\s?年?)\)`,
  'u',
);

export function hasImprintInBrackets(run: Run): boolean {
  return IMPRINT_IN_BRACKETS.test(run.shape);
}

/** 《…》（台北：允晨文化，2003），页120 as 台北：允晨文化，2003，页120. */
export function withoutBrackets(run: Run): Run {
  const match = IMPRINT_IN_BRACKETS.exec(run.shape);
  if (match === null) return run;
  const open = match[0].indexOf('(');
  return without(without(run, match[0].length - 1, match[0].length), open, open + 1);
}

const ARCHIVE = '(?:档案馆|图书馆|博物馆|档案室|史馆|研究院|研究所|文物局|档案局)';
const HELD = new RegExp(
  String.raw`^[\s,.]*(?:(${YEAR}\s?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?)[\s,]+)?(?:现?藏于?)?(\p{Script=Han}{2,24}${ARCHIVE})藏?\s?[,;]\s?(?:全宗号|档案号|档号|案卷号|卷宗号|馆藏号|索书号|编号)\s?:?\s?(\S[^()]{1,60})$`,
  'u',
);
const SHELF_MARK =
  /^[\s,.]*(?:全宗号|档案号|档号|案卷号|卷宗号|馆藏号|索书号)\s?:?\s?(\S[^()]{1,60})$/u;
const HOLDER = new RegExp(String.raw`^(\p{Script=Han}{2,24}${ARCHIVE})藏$`, 'u');

/** A document in an archive, named before its title or after it; undefined for what is none. */
export function readHolding(before: Run, after: Run): Fields | undefined {
  const end = trimmedEnd(after).shape;
  const [, day, archive, mark] = HELD.exec(end) ?? [];
  const issued = parseDate(day ?? '');
  const holder = HOLDER.exec(trimmed(before, ' ,:').shape)?.[1];
  const own = SHELF_MARK.exec(end)?.[1];
  if (archive !== undefined && mark !== undefined)
    return { archive, archive_location: mark.trim(), ...(issued && { issued }) };
  if (holder === undefined) return undefined;
  return { archive: holder, ...(own && { archive_location: own.trim() }) };
}

/** 卷六《秦始皇本纪》: a part whose title follows the volume of the whole. */
export function partAfter(run: Run): { title: Run; after: Run } | undefined {
  const start = trimmedStart(run, ' .:');
  const match = /^《([^《》]{1,60})》/u.exec(start.text);
  if (match === null) return undefined;
  return { title: slice(start, 1, match[0].length - 1), after: slice(start, match[0].length) };
}
