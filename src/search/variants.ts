/** Character variants and their simplified forms, unpacked from a table made as small as it gets on the line. Pure. */
import { HIGH, LOW, SIMPLIFIED, VARIANTS } from './variants.generated.ts';

/** The alphabet of the table. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Traditional and Japanese forms → simplified. */
export function readVariants(): Map<string, string> {
  const simplified = numbersIn(SIMPLIFIED);
  const codes = numbersIn(VARIANTS);
  return new Map(
    codes.map((code, at) => {
      const place = digitOf(HIGH[at]) * 64 + digitOf(LOW[at]);
      return [String.fromCodePoint(code), String.fromCodePoint(simplified[place] ?? code)];
    }),
  );
}

/** Numbers in ascending order from the gaps between them. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let gap = 0;
  for (const letter of text) {
    const value = digitOf(letter);
    gap = gap * 32 + (value % 32);
    if (value >= 32) continue;
    numbers.push((numbers.at(-1) ?? 0) + gap);
    gap = 0;
  }
  return numbers;
}

function digitOf(letter = ''): number {
  return DIGITS.indexOf(letter);
}
