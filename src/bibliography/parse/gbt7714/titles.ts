/**
 * What stands with a title (GB/T 7714 8.2): the number of a standard, patent, report or archival
 * document, the scale of a map.
 */
import { endsAsHanBody } from '../../bodies.ts';
import { editionNumber } from '../../editions.ts';
import type { Reference, ReferenceType } from '../../reference.ts';
import { compactText, isBlank, type Run, slice, titleText, topLevel, trimmed } from './run.ts';

type Fields = Partial<Reference>;

/** GB/T 3792—2021, NY/T 1333—2007, IEC/IEEE 61636-1:2021, AIAA G-136—2022, ISO 690. */
const STANDARD_CODE = String.raw`(?:GB|[A-Z]{2,5}|[DT]B\d*|Q|T)(?:\s?/\s?[A-Z]{1,6}){0,3}\s?(?:[A-Z]{0,3}[-\s]?)?\d+(?:\.\d+)*[a-z]{0,3}(?:/[A-Z]\d+(?:\.\d+)?M?)?(?:[-‐–—－]\d{1,2}(?!\d))?\s?(?:[-‐–—－:]+\s?\d{2,4}[a-e]?)?`;
/** GB/T 16886.5-2003/ISO 10993-5:1999, ISO 27001:2013(E), IEEE Std 802.11-2016. */
const STANDARD_WHOLE = String.raw`(?:ITU-[TR]\s[A-Z](?:\.\d+){1,3}|IEEE\s(?:Std\.?\s)?\d+(?:\.\d+)*[A-Za-z]{0,3}[-–—]\d{4}|${STANDARD_CODE}(?:/${STANDARD_CODE})?(?:\([A-Z]\))?)`;
const STANDARD_FIRST = new RegExp(`^(${STANDARD_WHOLE})(?=[\\s,.:《]|\\p{Script=Han})`, 'u');
const STANDARD_LAST = new RegExp(
  `[\\s:,(.[][([]?(${STANDARD_WHOLE}(?:\\s?\\(\\d{4}\\s?年?版?\\))?)[)\\]]?$`,
  'u',
);
/** 农业干旱等级GB/T32136-2015: no blank before it. */
const STANDARD_GLUED = new RegExp(
  `(?<=\\p{Script=Han})(?=.*[-–—－]\\s?(?:19|20)\\d\\d$)(${STANDARD_CODE})$`,
  'u',
);
export const STANDARD_ALONE = new RegExp(`^(${STANDARD_CODE})$`, 'u');

/** CN200610171314.3, US89404301A, 201410036507.2, G01R31/327: digits make it a number. */
const PATENT_NUMBER = String.raw`(?:[A-Z]{2}\s?\d{1,3}(?:,\d{3}){1,3}(?:\s?[A-Z]\d?)?|(?:[A-Z]{1,3}[\s,]?\s?)?[\dA-Z][\dA-Z./\s-]{3,24}\d[\dA-Z./-]{0,4}(?:\s[A-Z]\d?)?)`;
const PATENT_LAST = new RegExp(
  `:[\\s,]{0,3}(?:(?!(?:ZL|CN)\\s)([^:,\\d]{1,20}?)[,:\\s]\\s?)?((?:ZL|CN)?\\s?${PATENT_NUMBER})$`,
  'u',
);
const PATENT_KIND = /[,:\s]*(?:(?:发明|实用新型|外观设计)?专利|\bPatent)$/iu;
/** 国发〔2017〕35号: the number of a document of state. */
export const STATE_NUMBER = String.raw`\p{Script=Han}{1,12}[[(]\d{4}[\])]\s?(?:第\s?)?\d{1,5}\s?号`;
const STATE_LAST = new RegExp(String.raw`[\s:,]\s?(${STATE_NUMBER})$`, 'u');
const REPORT_LAST =
  /:\s?(?!COVID)((?=[A-Z\d./ -]{0,40}\d)[A-Z][A-Z\d]*(?:[-./ ][A-Z\d]+)+|[A-Z]+\d[A-Z\d-]*)$/u;
const ARCHIVE_LAST =
  /:\s?(\d[\w./-]{2,40}|(?=[^:]*\d)[\p{L}\d]{1,12}(?:[-–—][\p{L}\d]{1,12}){1,6})$/u;
const SCALE_LAST = /[.,:]\s?(1\s?[:∶]\s?\d[\d ,]{2,14})$/u;
/** The longest number that is looked for, so that a long title is not searched as a whole. */
const MAX_NUMBER = 60;

/** GBD 2016 Collaborators, NIPS 2017: a year after the letters, and a word. */
const YEARLY = /^[A-Z]{2,5}\s(?:19|20)\d\d\s\p{Lu}\p{Ll}/u;
/** LI XJ 2015. */
const NAME_AND_YEAR = /^[A-Z]{2,}\s[A-Z]{1,3}\s(?:19|20)\d\d[a-z]?\./u;
/** JAJIC 1,JURIC V: an initial I that recognition took for a figure. */
const NAME_AND_ONE = /^[A-Z]{3,}\s1,\s?\p{L}/u;
/** ISO/IEC JTC 1/SC 27: a committee. */
const COMMITTEE = /^[A-Z]{2,5}(?:\/[A-Z]{2,5})?\s?(?:\/\s?)?(?:JTC|TC|SC|WG)\s?\d/u;

const BODY_AND_STANDARD = new RegExp(
  `^(\\p{Script=Han}[\\p{Script=Han},]{3,50})\\s?(?=${STANDARD_WHOLE}[\\s\\p{Script=Han}])`,
  'u',
);

const HAN_AND_CODE = /\p{Script=Han}\s?[A-Z]{1,5}[\s/\d-]/u;

/** 国家环境保护总局 HJ/T 166—2004土壤环境监测技术规范: how long the body before the number is; 0 for none. */
export function bodyBeforeStandard(run: Run): number {
  if (!HAN_AND_CODE.test(run.shape.slice(0, MAX_NUMBER))) return 0;
  const [whole = '', body = ''] = BODY_AND_STANDARD.exec(run.shape.slice(0, MAX_NUMBER)) ?? [];
  return endsAsHanBody(body) ? whole.length : 0;
}

/** A standard's number in the place of authors: GB/T 3792—2021 信息与文献. */
export function startsWithStandard(run: Run): boolean {
  const start = run.shape.slice(0, MAX_NUMBER);
  const isOther = [YEARLY, COMMITTEE, NAME_AND_YEAR, NAME_AND_ONE].some((pattern) =>
    pattern.test(start),
  );
  return STANDARD_FIRST.test(start) && !isOther;
}

/** Title, and the number printed before or after it, as the type has them. */
export function readTitle(run: Run, type: ReferenceType | undefined): Fields {
  if (type === 'standard') return standardTitle(run);
  if (type === 'patent') return patentTitle(run);
  if (type === 'report') return numbered(run, [STATE_LAST, REPORT_LAST], 'number');
  if (type === 'document') return numbered(run, [STATE_LAST], 'number');
  if (type === 'manuscript') {
    const stated = numbered(run, [STATE_LAST], 'number');
    return stated.number === undefined ? numbered(run, [ARCHIVE_LAST], 'archive_location') : stated;
  }
  if (type === 'thesis') return thesisTitle(run);
  if (type === 'book') return bookTitle(run);
  if (type === 'map') return numbered(run, [SCALE_LAST], 'scale');
  return { ...asTitle(run) };
}

/** 海上丝绸之路：[M]: what was to follow is not printed. */
const COLON_LAST = /\s?[:：]$/u;
/** The marks of a title are none of it where they hold the whole. */
const MARKED = /^《([^《》]+)》$/u;

function asTitle(run: Run): Fields {
  const title = titleText(trimmed(run, ' ,;.'))
    .replace(COLON_LAST, '')
    .replace(MARKED, '$1')
    .trim();
  return title === '' ? {} : { title };
}

/** 题名[硕士学位论文][D]: the level before the mark. */
const LEVEL_LAST = /[[(]\s?((?:硕士|博士|学士)(?:研究生)?(?:学位)?论文)\s?[)\]]$/u;

function thesisTitle(run: Run): Fields {
  const whole = trimmed(run, ' ,;.');
  const match = LEVEL_LAST.exec(whole.shape.slice(-MAX_NUMBER));
  if (match?.[1] === undefined) return asTitle(run);
  return { ...asTitle(slice(whole, 0, whole.shape.length - match[0].length)), genre: match[1] };
}

/** 题名（第2版）[M], 题名: 第2版[M], Title (2nd ed.)[M]: the edition before the mark. */
const EDITION_LAST =
  /[\s:,]*\(\s?((?:第\s?)?[\d一二三四五六七八九十]{1,3}\s?版|\d{1,2}(?:st|nd|rd|th)\sed(?:ition|n)?\.?)\s?\)$|[\s:,.]*(第\s?[\d一二三四五六七八九十]{1,3}\s?版|(?<=[\s:,.])\d{1,2}(?:st|nd|rd|th)\sed(?:ition|n)?\.?)$/iu;

function bookTitle(run: Run): Fields {
  const whole = trimmed(run, ' ,;.');
  const offset = Math.max(0, whole.shape.length - MAX_NUMBER);
  const match = EDITION_LAST.exec(whole.shape.slice(offset));
  const edition = match?.[1] ?? match?.[2];
  const title = slice(whole, 0, offset + (match?.index ?? 0));
  if (edition === undefined || isBlank(title)) return asTitle(run);
  return { ...asTitle(title), edition: editionNumber(edition) ?? edition };
}

function standardTitle(run: Run): Fields {
  const first = STANDARD_FIRST.exec(run.shape.slice(0, MAX_NUMBER));
  if (first?.[1] === undefined) return numbered(run, [STANDARD_LAST, STANDARD_GLUED], 'number');
  const title = trimmed(slice(run, first[0].length), ' .,;:');
  return { number: compactText(slice(run, 0, first[1].length)), ...asTitle(title) };
}

/** A stop for the colon, before what can be nothing but a number: 检测方法.ZL201610824209.9 */
const PATENT_AFTER_STOP =
  /[.:]\s?()((?:ZL|CN|US|EP|WO|JP|KR|DE)\s?\d[\d.,]{5,16}[\dX](?:\s?[A-Z]\d?)?)$/u;
const PATENT_IN_WORDS =
  /[.:,]\s?((?:U\.?\s?S\.?|United States)\s?Patent)\s?(?:No\.?\s?)?(\d[\d,]{4,11})$/iu;

function patentTitle(run: Run): Fields {
  return numberedPatent(run) ?? twiceNumbered(run) ?? applicantAndTitle(run);
}

function numberedPatent(run: Run): Fields | undefined {
  const offset = Math.max(0, run.shape.length - MAX_NUMBER);
  const end = run.shape.slice(offset);
  const match = PATENT_LAST.exec(end) ?? PATENT_AFTER_STOP.exec(end) ?? PATENT_IN_WORDS.exec(end);
  if (match?.[2] === undefined) return undefined;
  const title = applicantAndTitle(slice(run, 0, offset + match.index));
  return { ...title, ...patentNumber(match[2], match[1]) };
}

/** 中国, CN201310012345.6, CN103061945A: the numbers of application and of publication, of which CSL has one. */
const SECOND_NUMBER =
  /\d[\dA-Z.]{0,3}\s?[,;/]\s?((?:ZL|CN|US|EP|WO|JP|KR|DE)\s?\d[\d./-]{4,16}[\dX]?(?:\s?[A-Z]\d?)?)$/u;

function twiceNumbered(run: Run): Fields | undefined {
  const whole = trimmed(run);
  const second = SECOND_NUMBER.exec(whole.shape.slice(-MAX_NUMBER))?.[1];
  if (second === undefined) return undefined;
  const fields = numberedPatent(trimmed(slice(whole, 0, whole.shape.length - second.length)));
  return fields && { ...fields, custom: { ...fields.custom, otherNumber: second } };
}

/** 张三，李四．上海交通大学．一种方法: the applicant after the inventors, which CSL has no variable for. */
function applicantAndTitle(run: Run): Fields {
  const [stop] = topLevel(run.shape, '.');
  const applicant = stop === undefined ? undefined : trimmed(slice(run, 0, stop));
  if (stop === undefined || applicant === undefined || !endsAsHanBody(applicant.text))
    return asTitle(run);
  return { ...asTitle(slice(run, stop + 1)), custom: { applicant: compactText(applicant) } };
}

/** A patent's number and country, 中国专利 and US alike. */
export function patentNumber(number: string, country: string | undefined): Fields {
  const jurisdiction = country
    ?.replace(PATENT_KIND, '')
    .replace(/[\s,:]+$|(?<=\p{Script=Han})\s+/gu, '');
  return { number: number.trim(), ...(jurisdiction ? { jurisdiction } : {}) };
}

function numbered(
  run: Run,
  patterns: readonly RegExp[],
  field: 'number' | 'scale' | 'archive_location',
): Fields {
  const offset = Math.max(0, run.shape.length - MAX_NUMBER);
  const end = run.shape.slice(offset);
  const match = patterns.map((pattern) => pattern.exec(end)).find((found) => found !== null);
  const value = match?.[1];
  if (match === undefined || value === undefined || offset + match.index === 0) return asTitle(run);
  const at = offset + match.index + match[0].lastIndexOf(value);
  const title = trimmed(slice(run, 0, offset + match.index), ' ,:.');
  if (isBlank(title)) return asTitle(run);
  return { ...asTitle(title), [field]: compactText(slice(run, at, at + value.length)) };
}
