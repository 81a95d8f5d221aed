/** What citeproc-js prints for an entry, taken apart. */
import { inChineseOrder } from './han-order.ts';
import { settleTitles } from './han-titles.ts';
import { OTHERS_MARK, SUFFIX_MARK } from './item-names.ts';
import { HAN_AND } from './prepare.ts';
import { MARKS, untame } from './tame.ts';

/** One formatted reference. */
export interface Entry {
  readonly id: string;
  /** Escaped text with CSL's inline tags only: i, b, sup, sub, span of small capitals. No label. */
  readonly html: string;
  readonly text: string;
  /** The number as the style prints it before the entry: `[12]`, `12.`. */
  readonly label?: string | undefined;
}

/** An entry as the style prints it, whatever its place in a list; with its mark where one was asked for. */
export interface PrintedEntry {
  readonly html: string;
  readonly label?: string | undefined;
  readonly mark?: string | undefined;
}

const MARGIN = /<div class="csl-left-margin">(.*?)<\/div>/su;
const BLOCK = /<\/?div[^>]*>/gu;
const TAG = /<[^>]*>/gu;
const HAN = /\p{Script=Han}/u;
/** The mark that stands for 等 or "et al.", with the style's "and" before it and a full stop after it. */
const OTHERS = new RegExp(
  `(,?)(\\s*(?:…|&#38;|(?<!\\p{L})and|${HAN_AND}和|と|\\bи)\\s*)?${OTHERS_MARK}(\\.?)`,
  'gu',
);
const SUFFIX = new RegExp(` ?${SUFFIX_MARK}`, 'gu');

/** Entry HTML of citeproc-js as label and inline HTML, with 等 or "et al." (`etAl`) where it is meant. */
export function readEntry(raw: string, etAl: string): PrintedEntry {
  const label = MARGIN.exec(raw)?.[1]?.trim();
  const html = resolveMarks(raw.replace(MARGIN, '').replace(BLOCK, ''), etAl).trim();
  return label === undefined ? { html } : { html, label };
}

/**
 * Puts the locale's term in place of each mark, and of an "and" before it; of two full stops one stays.
 */
export function resolveMarks(printed: string, etAl: string): string {
  const html = settleTitles(printed);
  if (html.search(MARKS) < 0) return html;
  const named = untame(html).replace(
    OTHERS,
    (_, comma: string, and: string | undefined, stop: string) => {
      const space = and === undefined || (comma === '' && HAN.test(etAl)) ? '' : ' ';
      return comma + space + (etAl.endsWith('.') ? etAl : etAl + stop);
    },
  );
  return inChineseOrder(named).replaceAll(SUFFIX, ', ');
}

/** The words of inline HTML: tags gone, references to characters resolved. */
export function plainText(html: string): string {
  return html
    .replace(TAG, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}
