/** Tokens of syllables: by them running text is found in pinyin. Pure. */
import { plainSyllable } from './syllables.ts';
import { BREAK, everySecond, FILLER, kinds, token } from './token.ts';

/** Running text is found by pinyin from this many syllables on; fewer are names. */
export const SHORTEST_PINYIN_PHRASE = 4;

/** Neighbouring syllables in reading order; the placeholder of what has no reading breaks the run. */
export function syllablePairs(readings: readonly string[]): string[] {
  return readings.flatMap((reading) => {
    return [...syllableRow(reading.split(' ')).flatMap((each) => each ?? BREAK), ...BREAK];
  });
}

/** Syllables side by side as they are looked up. */
export function syllablePhraseOf(syllables: readonly string[]): string[] {
  return everySecond(syllableRow(syllables).map((each) => each ?? FILLER));
}

function syllableRow(syllables: readonly string[]): (string | undefined)[] {
  const plain = syllables.map((each) => (isSyllable(each) ? plainSyllable(each) : ''));
  return plain.slice(1).map((next, index) => {
    const before = plain[index];
    return before && next ? token(`${before}0${next}`, kinds.syllablePair) : undefined;
  });
}

function isSyllable(text: string): boolean {
  return /^[a-z]+$/.test(text);
}
