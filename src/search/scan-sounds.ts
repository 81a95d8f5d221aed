/** How the characters of one list's entries are read: for marking what was typed by its sound, without the index. Pure. */
import { unitsOf } from './fold.ts';
import { displayName } from './name-forms.ts';
import { unpackKey } from './scan-key.ts';
import type { Sounds } from './sounds.ts';

/** The readings of an entry's names, titles and journal, out of its key. */
export function soundsIn(key: string): Sounds {
  const { entry, readings } = unpackKey(key);
  const sounds = new Map<string, string[]>();
  addTexts(sounds, entry.names.map(displayName), readings.names);
  addTexts(sounds, entry.titles, readings.titles);
  addTexts(sounds, entry.containers, readings.containers);
  return sounds;
}

function addTexts(
  sounds: Map<string, string[]>,
  texts: readonly string[],
  readings: readonly string[],
): void {
  for (const [place, text] of texts.entries()) {
    const syllables = (readings[place] ?? '').split(' ');
    for (const [at, character] of charactersOf(text).entries()) {
      const read = syllables[at]?.split('/').filter((syllable) => /[a-z]/.test(syllable)) ?? [];
      sounds.set(character, [...(sounds.get(character) ?? []), ...read]);
    }
  }
}

/** Each character in the place of its reading; between two runs of them stands a placeholder. */
function charactersOf(text: string): string[] {
  const row: string[] = [];
  for (const { text: character, single } of unitsOf(text)) {
    if (single) row.push(character);
    else if (row.length > 0 && row.at(-1) !== '') row.push('');
  }
  return row;
}
