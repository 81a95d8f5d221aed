/** Which characters sound alike: for the one a reader's input method offered in place of the one meant. */
import { pinyin } from 'pinyin-pro';
import { fold } from '../fold.ts';

/** Syllable → the characters of GB 2312 that are read so, in any of their readings. */
export function homophones(): Record<string, string> {
  const characters = [...new TextDecoder('gb18030').decode(gb2312())].filter(isFolded);
  const pairs = characters.flatMap((character) =>
    readingsOf(character).map((syllable) => [syllable, character] as const),
  );
  const groups = Map.groupBy(pairs, ([syllable]) => syllable);
  return Object.fromEntries(
    [...groups].map(([syllable, group]) => [syllable, group.map(([, one]) => one).join('')]),
  );
}

function isFolded(character: string): boolean {
  return fold(character) === character;
}

function readingsOf(character: string): string[] {
  const read = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true });
  const surname = pinyin(character, { toneType: 'none', type: 'array', v: true, surname: 'all' });
  return [...new Set([...read, ...surname])].filter((syllable) => /^[a-z]+$/.test(syllable));
}

/** The two levels of Chinese characters in GB 2312, rows 16 to 87. */
function gb2312(): Uint8Array {
  const rows = Array.from({ length: 72 }, (_, row) => row + 0xb0);
  const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
  return new Uint8Array(rows.flatMap((row) => cells.flatMap((cell) => [row, cell])));
}
