/**
 * Notes that repeat an earlier one: `同上，第12页` `同前注〔3〕` `前引②，王泽鉴书，第80页` `Ibid., p. 35` `supra note 4, at 20`.
 * Each is the same work again, perhaps at another page.
 */
import { normalizePages } from '../../pages.ts';
import type { Reference } from '../../reference.ts';
import { runOf } from './run.ts';

/** The note meant: its number, or the one before. */
export interface Repeat {
  readonly note: number | 'before';
  readonly page: string | undefined;
}

const NUMBER = String.raw`[[(]?\s?(?:注|note)?\s?(\d{1,3}|[①-⑳])\s?[\])]?`;
const CITED = String.raw`(?:(?:另|并|再)?(?:参见|参阅|见|参|see)\s?(?:also\s)?)?`;
/** 同上, 同上注, 同前页, 前揭书, 上引文; Ibid., Id. */
const BEFORE = new RegExp(
  String.raw`^${CITED}(?:同[上前](?:注|书|文|揭书|揭文|引书|引文)?|(?:前揭|前引|上引)(?:书|文|注)?|ibid|id(?=\.))(?=[\s,.:]|第|页|$)`,
  'iu',
);
/** 前引〔3〕, 同注②, 王泽鉴，见前注1; supra note 4. */
const NUMBERED = new RegExp(
  String.raw`^(?:[\p{L} .’'-]{2,40}[,:]\s?)?${CITED}(?:同前?注释?|前引注?|前注|前揭注?|上引注?|同上注|supra\s(?:note|n\.))\s?${NUMBER}`,
  'iu',
);
const PAGE =
  /(?:第\s?|页\s?|\bpp?\.\s?|\bat\s)(\d{1,5}(?:\s?[-–—~]\s?\d{1,5})?)(?:\s?[页頁])?(?:及?其?以下)?[\s.]*$/u;
/** A work that is named is none that is repeated. */
const NAMED = /[《“"]/u;
const MAX_LENGTH = 80;

/** What a note repeats; undefined for one that names its work. */
export function repeatOf(printed: string): Repeat | undefined {
  if (printed.length > MAX_LENGTH || NAMED.test(printed)) return undefined;
  const { shape } = runOf(printed.trim());
  const numbered = NUMBERED.exec(shape)?.[1];
  const page = PAGE.exec(shape)?.[1];
  const found = page === undefined ? undefined : normalizePages(page);
  if (numbered !== undefined) return { note: numberOf(numbered), page: found };
  return BEFORE.test(shape) ? { note: 'before', page: found } : undefined;
}

function numberOf(printed: string): number {
  return /^\d/u.test(printed) ? Number(printed) : printed.charCodeAt(0) - 0x2460 + 1;
}

/** The work again, at the page that the note cites; an article keeps the pages it stands on. */
export function repeated<Fields extends Partial<Reference>>(
  fields: Fields,
  page: string | undefined,
): Fields {
  if (page === undefined) return fields;
  const hasPages = fields['container-title'] !== undefined && fields.page !== undefined;
  return hasPages ? { ...fields, locator: page } : { ...fields, page };
}
