/** Numbers in Han characters, as years of an era and editions have them: 元, 三, 十七, 三十六, 廿五. */

const DIGITS = '零一二三四五六七八九';
const NUMBER = /^(?:([二三四五六七八九])?十|(廿)|(卅))?([一二三四五六七八九])?$/u;

/** A number below a hundred, in characters or figures; undefined for anything else. */
export function hanNumber(text: string): number | undefined {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  if (text === '元') return 1;
  const match = text === '' ? null : NUMBER.exec(text);
  if (match === null) return undefined;
  const [, tens, twenty, thirty, ones = '零'] = match;
  return tensOf(text, tens, twenty, thirty) * 10 + DIGITS.indexOf(ones);
}

function tensOf(text: string, tens?: string, twenty?: string, thirty?: string): number {
  if (twenty !== undefined) return 2;
  if (thirty !== undefined) return 3;
  if (tens !== undefined) return DIGITS.indexOf(tens);
  return text.includes('十') ? 1 : 0;
}
