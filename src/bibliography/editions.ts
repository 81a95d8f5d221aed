/** Editions as the number they are, in whatever words: GB/T 7714—2015, 8.3 prints `3版` and `5th ed.`, styles their own. */
import { hanNumber } from './han-numbers.ts';

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
/** How editions are counted in English, for patterns that ignore case: third, 3rd. */
export const ORDINAL = String.raw`(?:${ORDINALS.join('|')}|\d{1,3}(?:st|nd|rd|th))`;
const HAN = /^第?\s?([\d一二三四五六七八九十]{1,3})\s?版?$/u;
const LATIN = /^(\d{1,3})(?:st|nd|rd|th|\.)?(?:\s(?:ed(?:ition|n)?\.?|Aufl(?:age|\.)?))?$/iu;
const WORD = new RegExp(`^(${ORDINALS.join('|')})(?:\\sed(?:ition|n)?\\.?)?$`, 'iu');
const MAX_LENGTH = 24;

/** `2` of 第二版, 2版, 二, 2nd, 2nd ed. and Second edition; undefined for what says more, or something else. */
export function editionNumber(text: string): string | undefined {
  const printed = text.trim();
  if (printed.length > MAX_LENGTH) return undefined;
  const word = WORD.exec(printed)?.[1]?.toLowerCase();
  if (word !== undefined) return String(ORDINALS.indexOf(word) + 1);
  const number = hanNumber(HAN.exec(printed)?.[1] ?? LATIN.exec(printed)?.[1] ?? '');
  return number === undefined ? undefined : String(number);
}
