/** Which characters a syllable may stand for, and whether letters typed are the sound of a text. Pure. */
import { type Unit, unitsOf } from './fold.ts';
import { plainSyllable, readSyllables, spellings } from './syllables.ts';

/** Character → its syllables. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** From syllable → characters, as the index's file of homophones holds them. */
export function soundsOf(homophones: Readonly<Record<string, string>>): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(homophones)) {
    for (const character of characters) {
      sounds.set(character, [...(sounds.get(character) ?? []), syllable]);
    }
  }
  return sounds;
}

/** Whether each character is read as the syllable in its place. */
export function soundsLike(
  sounds: Sounds,
  units: readonly Unit[],
  syllables: readonly string[],
): boolean {
  return (
    units.length === syllables.length &&
    units.every(({ text }, index) => isReadAs(sounds, text, syllables[index] ?? ''))
  );
}

/** Whether a character may be read so. */
export function isReadAs(sounds: Sounds, character: string, syllable: string): boolean {
  const readings = sounds.get(character) ?? [];
  return readings.some((reading) => plainSyllable(reading) === plainSyllable(syllable));
}

/** The first stretch of a text that sounds like the syllables. */
export function findSound(
  sounds: Sounds,
  text: string,
  syllables: readonly string[],
): readonly Unit[] | undefined {
  return findSounds(sounds, unitsOf(text), syllables)[0];
}

/** Every stretch of units that sounds like the syllables. */
export function findSounds(
  sounds: Sounds,
  units: readonly Unit[],
  syllables: readonly string[],
): (readonly Unit[])[] {
  return units.flatMap((_, start) => {
    const stretch = units.slice(start, start + syllables.length);
    return soundsLike(sounds, stretch, syllables) ? [stretch] : [];
  });
}

const MOST_READINGS = 8;

/** The ways a run of characters may be read, at most eight; none where a character has no reading. */
export function readingsOfRun(sounds: Sounds, characters: readonly string[]): string[][] {
  return characters.reduce<string[][]>(
    (heads, character) =>
      heads
        .flatMap((head) => (sounds.get(character) ?? []).map((syllable) => [...head, syllable]))
        .slice(0, MOST_READINGS),
    [[]],
  );
}

/** Whether letters are a way of typing a name of Han characters: its syllables in either order, or its initials. */
export function isTypedName(sounds: Sounds, units: readonly Unit[], letters: string): boolean {
  const orders = [units, ...[1, 2].map((cut) => [...units.slice(cut), ...units.slice(0, cut)])];
  return orders.some((order) => typesRun(sounds, order, letters));
}

/** Every character by its whole syllable or by its first letter. */
function typesRun(sounds: Sounds, units: readonly Unit[], letters: string): boolean {
  const [first, ...rest] = units;
  if (first === undefined) return letters === '';
  const readings = (sounds.get(first.text) ?? []).flatMap((syllable) => [
    ...spellings(syllable),
    syllable[0] ?? '',
  ]);
  return readings.some(
    (reading) =>
      letters.startsWith(reading) && typesRun(sounds, rest, letters.slice(reading.length)),
  );
}

/** The readings of letters that are long enough for running text. */
export function phrasesTyped(letters: string, shortest: number): string[][] {
  return readSyllables(letters).filter(({ length }) => length >= shortest);
}
