/**
 * Characters of which the first are chosen and the rest still stand in letters, as a half-finished input leaves them:
 * 社hui is 社会, 社hui工zuo is 社会工作. In titles, names and journals, of which it is known how they are read there.
 * Pure but for the engine; loaded for such queries only.
 */
import { type Engine, type Hits, intersection, union } from './engine.ts';
import { unitsOf } from './fold.ts';
import type { QueryField } from './query.ts';
import type { Slot } from './slots.ts';
import { syllablePhraseOf } from './sound-tokens.ts';
import type { Sounds } from './sounds.ts';
import { plainSyllable } from './syllables.ts';
import { kinds, token } from './token.ts';
import { namePhraseOf, phraseOf } from './tokens.ts';

/** Beginnings that are followed further; more are no half-finished word. */
const MOST_FOLLOWED = 64;

/** Records that hold characters side by side, of which some are only heard. */
export async function heardHits(
  engine: Engine,
  rows: readonly (readonly Slot[])[],
  field: QueryField,
): Promise<Hits> {
  const sounds = await engine.sounds();
  const hits = rows.map(async (row) => {
    const phrase = field === 'author' ? namePhraseOf : phraseOf;
    const lookup = (text: string) => engine.lookup(phrase(unitsOf(text)));
    const texts = await textsOf(row, charactersBySound(sounds), lookup);
    if (texts.length === 0) return union([]);
    const written = union(await Promise.all(texts.map(lookup)));
    return intersection([written, ...(await Promise.all(soundsOfRow(engine, row, sounds)))]);
  });
  return union(await Promise.all(hits));
}

/** The texts that fit a row of places, each two neighbours of which occur side by side. */
async function textsOf(
  row: readonly Slot[],
  alike: (syllable: string) => readonly string[],
  lookup: (text: string) => Promise<Hits>,
): Promise<string[]> {
  let texts = [''];
  for (const slot of row) {
    const next = 'character' in slot ? [slot.character] : alike(slot.syllable);
    const longer = texts.flatMap((text) => next.map((character) => ({ text, character })));
    const occurring = await Promise.all(
      longer.map(async ({ text, character }) => {
        const last = [...text].at(-1);
        if (last === undefined) return [character];
        return (await lookup(last + character)).length > 0 ? [text + character] : [];
      }),
    );
    texts = occurring.flat().slice(0, MOST_FOLLOWED);
  }
  return texts;
}

/** For each run of syllables, the records in which it is read after the character before it: 会 is kuai elsewhere. */
function soundsOfRow(engine: Engine, row: readonly Slot[], sounds: Sounds): Promise<Hits>[] {
  return row.flatMap((slot, at) => {
    const end = row.findIndex((each, place) => place > at && 'character' in each);
    const run = row.slice(at + 1, end === -1 ? undefined : end);
    const syllables = run.flatMap((each) => ('syllable' in each ? [each.syllable] : []));
    if (!('character' in slot) || syllables.length === 0) return [];
    const readings = (sounds.get(slot.character) ?? []).map((first) => [first, ...syllables]);
    return [readAs(engine, readings)];
  });
}

async function readAs(engine: Engine, readings: readonly (readonly string[])[]): Promise<Hits> {
  const hits = readings.flatMap((syllables) => [
    engine.lookup(syllablePhraseOf(syllables)),
    engine.lookup([token(syllables.join(''), kinds.nameForm)]),
  ]);
  return union(await Promise.all(hits));
}

const known = new WeakMap<Sounds, ReadonlyMap<string, readonly string[]>>();

function charactersBySound(sounds: Sounds): (syllable: string) => readonly string[] {
  const characters = known.get(sounds) ?? grouped(sounds);
  known.set(sounds, characters);
  return (syllable) => characters.get(plainSyllable(syllable)) ?? [];
}

function grouped(sounds: Sounds): ReadonlyMap<string, readonly string[]> {
  const pairs = [...sounds].flatMap(([character, syllables]) =>
    [...new Set(syllables.map(plainSyllable))].map((syllable) => ({ syllable, character })),
  );
  const groups = Map.groupBy(pairs, ({ syllable }) => syllable);
  return new Map(
    [...groups].map(([syllable, group]) => [syllable, group.map(({ character }) => character)]),
  );
}
