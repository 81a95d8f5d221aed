/** Which characters sound alike: for marks, for half-finished input, and for the one offered in place of the one meant. */
import { pinyin } from 'pinyin-pro';
import { fold, unitsOf } from '../fold.ts';
import { displayName } from '../name-forms.ts';
import type { Entry } from '../record.ts';
import { SURNAME_READINGS } from '../tables/surnames.ts';

/** Syllable → the characters that are read so, in any of their readings. */
export function homophones(characters: Iterable<string>): Record<string, string> {
  const pairs = [...new Set(characters)].flatMap((character) =>
    readingsOf(character).map((syllable) => [syllable, character] as const),
  );
  const groups = Map.groupBy(pairs, ([syllable]) => syllable);
  return Object.fromEntries(
    [...groups].map(([syllable, group]) => [syllable, group.map(([, one]) => one).join('')]),
  );
}

/** The characters of names, titles and journals: those that a search finds by their sound. */
export function charactersIn(entries: Iterable<Entry>): Set<string> {
  const characters = new Set<string>();
  for (const entry of entries) for (const one of charactersOf(entry)) characters.add(one);
  return characters;
}

/** The two levels of characters in GB 2312, rows 16 to 87: what an input method may offer. */
export function commonCharacters(): string[] {
  const rows = Array.from({ length: 72 }, (_, row) => row + 0xb0);
  const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return [...new TextDecoder('gb18030').decode(new Uint8Array(bytes))].filter(isFolded);
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
