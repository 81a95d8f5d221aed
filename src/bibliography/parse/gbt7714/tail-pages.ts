/** Pages at the end of an imprint, and what may stand there without being pages. */
import { normalizePages } from '../../pages.ts';
import { type Run, slice, trimmedEnd } from './run.ts';

/** How far from the end pages are looked for. */
const MAX_PAGES = 120;
const PAGE = String.raw`[A-Za-z]{0,5}\d+(?:\.[es]?\d+)*[A-Za-z]?`;
const DASH = String.raw`\s?\\?[-~‐‑–—−]+\s?`;
/** 12-18, the 235105-1-235105-8 of journals that count pages within an article, CNKI's 12-13-14-15, ACM's 10-es. */
const RANGE = `${PAGE}(?:${DASH}${PAGE}){0,7}(?:-es)?`;
/** 封3, 插1: pages that have no number in the issue. */
const COVER = String.raw`[封插][面底一二三四\d]`;
const ROMAN = `[ivxlcIVXLC]{1,7}(?:${DASH}[ivxlcIVXLC]{1,7})?`;
const BEFORE = String.raw`(?:[Pp]{1,2}\.?\s?|[Pp]ages?\s|[页頁]\s?|[SСс]\.\s?|第\s?)`;
const AFTER = String.raw`\s?(?:[页版頁]|pp?\b\.?|[сs]\.?)`;
const PAGES = String.raw`${BEFORE}?(?:${RANGE}(?:\s?[,+、;]\s?(?:${RANGE}|${COVER}))*|${ROMAN}|[AB]\d{1,4}\s?/\s?[AB]\d{1,4})(?:${AFTER})?`;
const SPAN = `${PAGE}${DASH}${PAGE}(?:\\s?[,+、]\\s?${RANGE})*`;
const YEAR = String.raw`(?:1[4-9]|20)\d\d`;

/** D00H29, 68ra9, V02T04A004-V02T04A005, jeb.188805, AAC.01802-15: what takes the place of pages, letters within its figures. */
const CODE = String.raw`(?:[A-Za-z]{0,4}\d+(?:[A-Za-z]{1,3}\d+){1,3}[A-Za-z]?|[A-Za-z]{2,4}\.\s?\d{4,}(?:-\d\d)?[A-Za-z]{0,3})`;
const CODE_ONLY = new RegExp(`^\\s?${CODE}(?:${DASH}(?:${CODE}|\\d+))?$`, 'u');

const PAGES_ONLY = new RegExp(`^\\s?${PAGES}$`, 'u');
const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'u');
const YEAR_ONLY = new RegExp(`^\\s?${YEAR}\\s?$`, 'u');
/** 第1版自序, 第3章, 序, 序言3: a page label. */
const PAGE_LABEL =
  /^\s?(?:(?:第\s?\d+\s?[版章节卷回讲])?[\p{Script=Han}\s]{0,8}|\p{Script=Han}[\p{Script=Han}\s]{0,7}\d{1,3})$/u;
/** After a publisher, where author–date lists have pages, only what names a part can be told from it. */
const CHAPTER = /^\s?第\s?\d+\s?[章节回讲](?:\s|$)/u;
/** After an issue a comma or a blank may stand for the colon. */
const AFTER_ISSUE = new RegExp(`[)期]\\s?[,.;、]?\\s?(${PAGES})$`, 'u');
/** Otherwise only a range, or a page called one, can be told from a volume. */
const AFTER_COMMA = new RegExp(
  `[,.;]\\s?(${BEFORE}?${SPAN}(?:${AFTER})?|${BEFORE}${RANGE}(?:${AFTER})?|${RANGE}${AFTER}|(?<=\\d[,.]\\s?)[A-Z]\\d{4,6}|(?<=${YEAR}\\s?,\\s?\\d{1,4}\\s?,\\s?)e?\\d{4,8}|(?<=${YEAR}\\s?,\\s?)(?:${CODE}|[a-z]\\d{4,8}|(?!${YEAR})\\d{5,8})|(?<=\\p{L}\\s?,\\s?(?:\\d{1,4}\\s?,\\s?)?)(?:e\\d{4,8}|(?<=\\d\\s?,\\s?)\\d{5,8}|\\d{7,8}))$`,
  'u',
);
/** 1998. 12-20: the older place of a book's pages. */
const AFTER_YEAR = new RegExp(
  `(?<=${YEAR}年?版?)(?:\\s?[.,;、]\\s?|\\s(?=\\d{1,4}${DASH}\\d))(${BEFORE}?${SPAN}(?:${AFTER})?|${BEFORE}${RANGE}(?:\\s?[,、]\\s?\\d{1,4}(?:${DASH}\\d{1,4})?){0,6}(?:${AFTER})?|${RANGE}\\s?(?:[页頁]|pp?\\.?)|(?:1[3-9]|[2-9]\\d|[1-9]\\d\\d)|(?<=;\\s?)\\d{1,4})$`,
  'u',
);
/** Science Press, 1364-1394; Academic Press, pp. 889: where the year stands with the authors. */
const AFTER_PUBLISHER = new RegExp(
  `(?<=[\\p{L})]\\s?)(?:\\.,|[.,;])\\s?((?!${YEAR}${DASH}${YEAR})\\d{1,4}${DASH}\\d{1,4}|${BEFORE}${RANGE}|\\d{1,4}${AFTER})$`,
  'u',
);
/** 1 8 0-186: recognition set digits apart. */
const SPACED_DIGIT = /(?<=(?:^|[\s-])\d)\s(?=\d(?:[\s-]|$))/gu;
/** fj. 201701267R */
const CODE_APART = /(?<=^\s?[A-Za-z]{2,4})\.\s(?=\d{4})/u;
/** 45一52: the numeral for the dash. */
const DASH_IN_HAN = /(?<=\d)\s?一\s?(?=\d)/gu;
/** Article No. 16, Paper 12: what takes the place of pages in proceedings online. */
const ARTICLE_NUMBER = /^\s?(?:(?:Article|Paper)\s?)?(?:(?:No|ID)\.?\s?)?\d{1,8}$/iu;
const IDENTIFIER = /(?:(?:ar|china|bio)xiv|d[o0][i1l]|isbn|issn|pmid)\s?$/iu;

export interface PageTail {
  page?: string;
  volume?: string;
  /** 380 с.: how many pages the book has, as Russian lists end. */
  extent?: string;
}

/** Takes pages as they stand after the last colon from the end. */
export function takePages(run: Run, tail: PageTail): Run {
  const rest = trimmedEnd(run);
  const colon = rest.shape.lastIndexOf(':');
  if (colon < 0 || rest.shape.length - colon > MAX_PAGES || !isPages(rest, colon)) return rest;
  tail.page = printedPages(slice(rest, colon + 1).text);
  const before = trimmedEnd(slice(rest, 0, colon));
  const label = LABEL_LAST.exec(before.shape.slice(-MAX_LABEL));
  return slice(before, 0, before.shape.length - (label?.[0].length ?? 0));
}

/** 2013, pp: 2588-2593, 2015, pii: pyv131 */
const LABEL_LAST = /(?:(?<=[\d)])[\s,.]*|(?<=\p{L}\s?),\s?)(?:p(?:p|ii)?|pages?(?:\(s\))?)$/iu;
const MAX_LABEL = 12;
const MAX_VOLUME = 14;

/** 2002: 986-995 vol.2: the volume behind the pages. */
const VOLUME_AFTER = /(?<=\d)\s?,?\s[Vv]ol\.?\s?(\d{1,3})[\s.]*$/u;

/** Takes pages of a book, also from after its year. */
export function takeBookPages(whole: Run, tail: PageTail): Run {
  const volume = VOLUME_AFTER.exec(whole.shape.slice(-MAX_VOLUME));
  if (volume?.[1] !== undefined) tail.volume = volume[1];
  const run = slice(whole, 0, whole.shape.length - (volume?.[0].length ?? 0));
  const rest = takePages(takeExtent(run, tail), tail);
  return tail.page === undefined ? takeLast(rest, tail, [AFTER_YEAR, AFTER_PUBLISHER]) : rest;
}

const EXTENT = new RegExp(`(?<=${YEAR})\\s?[.,]\\s?[—–-]?\\s?(\\d{2,4})\\s?[сc]\\.?\\s?$`, 'u');

function takeExtent(run: Run, tail: PageTail): Run {
  const end = run.shape.slice(-MAX_PAGES);
  const match = EXTENT.exec(end);
  if (match?.[1] === undefined) return run;
  tail.extent = match[1];
  return slice(run, 0, run.shape.length - match[0].length);
}

/** Takes pages set off otherwise than by a colon, which serials often have. */
export function takeSerialPages(run: Run, tail: PageTail): Run {
  const rest = takePages(run, tail);
  return tail.page === undefined ? takeLast(rest, tail, [AFTER_ISSUE, AFTER_COMMA]) : rest;
}

function takeLast(run: Run, tail: PageTail, patterns: readonly RegExp[]): Run {
  const end = run.shape.slice(-MAX_PAGES);
  const match = patterns.map((pattern) => pattern.exec(end)).find((found) => found !== null);
  const pages = match?.[1];
  if (pages === undefined || isOnlyYear(pages, run)) return run;
  tail.page = printedPages(pages);
  return trimmedEnd(slice(run, 0, run.shape.length - pages.length), ' .,;:、');
}

/** 21(3),2000: the year may come last. */
function isOnlyYear(pages: string, run: Run): boolean {
  if (!YEAR_ONLY.test(pages)) return false;
  return !ANY_YEAR.test(run.shape.slice(-MAX_PAGES, -pages.length));
}

function isPages(run: Run, colon: number): boolean {
  const before = run.shape.slice(Math.max(0, colon - 8), colon);
  const after = run.shape.slice(colon + 1).replace(SPACED_DIGIT, '');
  const endsInNumber = /(?:[\d)年]|\d\]|,\s?p(?:p|ii|age\(s\))?)\s?$/iu.test(before);
  if (IDENTIFIER.test(before)) return false;
  if (after.trim() === '') return false;
  if (/\p{L}/u.test(after) && (ARTICLE_NUMBER.test(after) || CODE_ONLY.test(after)))
    return endsInNumber;
  if (PAGE_LABEL.test(after)) return endsInNumber || CHAPTER.test(after);
  return PAGES_ONLY.test(after) && (endsInNumber || !YEAR_ONLY.test(after));
}

function printedPages(text: string): string {
  const joined = text.replace(SPACED_DIGIT, '').replace(DASH_IN_HAN, '-');
  return normalizePages(joined.replace(CODE_APART, '.'))
    .replace(
      /^(?:(?!P\d{5})[Pp]{1,2}\.?\s?(?=\d)|[Pp]ages?\s|[页頁]\s?|[SСс]\.\s?|第\s?(?=[\d\s,+-]+[页頁]))/u,
      '',
    )
    .replace(/(?<=\d)\s?(?:[页版頁]|pp?\.?|[сs]\.?)$/u, '');
}
