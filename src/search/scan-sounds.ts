/** How the characters of one list's entries are read: for marking what was typed by its sound, without the index. Pure. */
import { unitsOf } from './fold.ts';
import { displayName } from './name-forms.ts';
import { unpackKey } from './scan.ts';
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
    const characters = unitsOf(text).filter(({ single }) => single);
    // Whatever stands between two runs of characters has a placeholder for a reading.
    const syllables = (readings[place] ?? '').split(' ').filter((each) => /[a-z]/.test(each));
    if (characters.length !== syllables.length) continue;
    for (const [at, { text: character }] of characters.entries()) {
      sounds.set(character, [...(sounds.get(character) ?? []), syllables[at] ?? '']);
    }
  }
}
