/** Years as readers type them: in digits and in characters, alone, in ranges, beyond a bound. Pure. */

const DASH = '(?:[-‐‑–—―−~～〜]{1,2}|\\.{2,3}|…{1,2}|至今?|到|to)';
const YEARS = new RegExp(`^(\\d{4})?年?\\s*${DASH}\\s*(\\d{4})?年?$`, 'u');
/** A range with spaces in it, where it is not the beginning of something else. */
export const SPACED_YEARS = new RegExp(`^\\d{4}年?\\s+${DASH}\\s+\\d{4}年?(?=\\s|$)`, 'u');
export const YEAR = /^(\d{4})年?$/;
/** `year:>=2019` */
const BOUND = /^([<>≤≥])(=?)(\d{4})年?$/;
/** A year in characters (GB/T 15835—2011): 二〇一九, also typed with 零 or ○. */
const CHINESE_YEAR =
  /(?<![〇零○◯一二三四五六七八九])[一二][〇零○◯七八九][〇零○◯一二三四五六七八九]{2}(?=年|[^\p{L}\p{N}]|至|到|$)/gu;
const CHINESE_DIGITS: Readonly<Record<string, string>> = { 零: '0', '○': '0', '◯': '0' };

/** Years in characters as numbers. */
export function inDigits(text: string): string {
  return text.replace(CHINESE_YEAR, (year) =>
    [...year].map((one) => CHINESE_DIGITS[one] ?? '〇一二三四五六七八九'.indexOf(one)).join(''),
  );
}

/** `2019-2021`, `2019-`, `-2021`; a single year only where it was called one. */
export function readYears(
  value: string,
  single: boolean,
): { from: number; to: number } | undefined {
  const plain = value.normalize('NFKC');
  const [, year] = YEAR.exec(plain) ?? [];
  if (single && year) return { from: Number(year), to: Number(year) };
  const [, sign, equal, bound] = (single && BOUND.exec(plain)) || [];
  if (sign) return beyond(sign, equal === '=', Number(bound));
  const [, from, to] = YEARS.exec(plain) ?? [];
  const range = { from: Number(from ?? 0), to: Number(to ?? 9999) };
  // 7714—2015 is the number of a standard.
  return (from ?? to) === undefined || range.from > range.to ? undefined : range;
}

/** `>2018`, `>=2019`, `≥2019` and their counterparts. */
function beyond(sign: string, equal: boolean, year: number): { from: number; to: number } {
  const step = equal || /[≤≥]/.test(sign) ? 0 : 1;
  return /[>≥]/.test(sign) ? { from: year + step, to: 9999 } : { from: 0, to: year - step };
}
