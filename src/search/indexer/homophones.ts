/** Which characters sound alike: for the one a reader's input method offered in place of the one meant, and for marks. */
import { pinyin } from 'pinyin-pro';
import { fold, unitsOf } from '../fold.ts';
import { displayName } from '../name-forms.ts';
import type { Entry } from '../record.ts';
import { SURNAME_READINGS } from '../tables/surnames.ts';

/** Syllable → the characters of GB 2312, and others in names, titles and journals, that are read so, in any of their readings. */
export function homophones(entries: Iterable<Entry>): Record<string, string> {
  const common = new TextDecoder('gb18030').decode(gb2312());
  const characters = new Set([...common].filter(isFolded));
  for (const entry of entries) for (const one of charactersOf(entry)) characters.add(one);
  const pairs = [...characters].flatMap((character) =>
    readingsOf(character).map((syllable) => [syllable, character] as const),
  );
  const groups = Map.groupBy(pairs, ([syllable]) => syllable);
  return Object.fromEntries(
    [...groups].map(([syllable, group]) => [syllable, group.map(([, one]) => one).join('')]),
  );
}

function charactersOf({ names, titles, containers }: Entry): string[] {
  return [...names.map(displayName), ...titles, ...containers]
    .flatMap(unitsOf)
    .flatMap(({ text, single }) => (single ? [text] : []));
}

function isFolded(character: string): boolean {
  return fold(character) === character;
}

function readingsOf(character: string): string[] {
  const read = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true });
  const surname = pinyin(character, { toneType: 'none', type: 'array', v: true, surname: 'all' });
  const known = SURNAME_READINGS[character]?.split('/') ?? [];
  return [...new Set([...read, ...surname, ...known])].filter((syllable) =>
    /^[a-z]+$/.test(syllable),
  );
}

/** The two levels of Chinese characters in GB 2312, rows 16 to 87. */
function gb2312(): Uint8Array {
  const rows = Array.from({ length: 72 }, (_, row) => row + 0xb0);
  const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
  return new Uint8Array(rows.flatMap((row) => cells.flatMap((cell) => [row, cell])));
}
