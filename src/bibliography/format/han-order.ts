/** The order of words in Chinese, where a style supposes that of English: names, dates, and what is numbered. */
import { HAN_AND, HAN_LABEL, HAN_MONTH } from './prepare.ts';

/** A Chinese "and" takes no comma before it. */
const AND = new RegExp(`[,，]?\\s*${HAN_AND}`, 'gu');
/** `16 8月`, `8月 16` and a month alone. */
const DAY = new RegExp(`(?:(\\d{1,2}) )?(\\d{1,2}月)${HAN_MONTH}(?: (\\d{1,2})(?!\\d))?`, 'gu');
/** `2000, 11月20日` and `11月 2020`; before a month with a year of its own stands a page. */
const YEAR_AND_MONTH = new RegExp(
  `(?<!\\d)(\\d{4}), (?=\\d{1,2}月(?:\\d{1,2}日)?${HAN_MONTH}(?! \\d{4}(?!\\d)))`,
  'gu',
);
const MONTH_AND_YEAR = new RegExp(`(\\d{1,2}月)${HAN_MONTH} (\\d{4})(?!\\d)`, 'gu');
/** `卷 33`, `页 52–55`. */
const LABEL_AND_NUMBER = new RegExp(
  `${HAN_LABEL}([卷期页])[ \u00A0]?(\\p{L}?\\d[\\p{L}\\d–/-]*(?![^\\s,.;:()（）<]))`,
  'gu',
);
const NUMBER_AND_EDITION = new RegExp(`(?<![\\p{L}\\d])(\\d+)[ \u00A0]?${HAN_LABEL}版`, 'gu');

/** `期 增刊1`, `卷 上册`: words that say themselves what is counted. */
const LABEL_AND_WORD = new RegExp(`${HAN_LABEL}[卷期页][ \u00A0](?=\\p{Script=Han})`, 'gu');

const PATENT_NUMBER = new RegExp(`专利[ \u00A0]${HAN_LABEL}编号`, 'gu');

/** Sets right what the marks of our Chinese locale point at, and takes them away. */
export function inChineseOrder(html: string): string {
  return html
    .replace(AND, '')
    .replace(DAY, (_, before: string | undefined, month: string, after = before) =>
      after === undefined ? month + HAN_MONTH : `${month}${after}日${HAN_MONTH}`,
    )
    .replace(YEAR_AND_MONTH, '$1年')
    .replace(MONTH_AND_YEAR, '$2年$1')
    .replaceAll(HAN_MONTH, '')
    .replace(LABEL_AND_NUMBER, '第 $2 $1')
    .replace(LABEL_AND_WORD, '')
    .replace(NUMBER_AND_EDITION, '第 $1 版')
    .replace(PATENT_NUMBER, '专利号')
    .replaceAll(HAN_LABEL, '');
}
