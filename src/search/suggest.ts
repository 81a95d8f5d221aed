/** What a reader may have meant by a part of the query that occurs nowhere. Pure but for its sources. */
import { type Engine, rowOf } from './engine.ts';
import { joinUnits, unitsOf } from './fold.ts';
import { syllablePhraseOf } from './sound-tokens.ts';
import { findSound, readingsOfRun, type Sounds } from './sounds.ts';
import { nearestWord } from './spelling.ts';
import { kinds, token } from './token.ts';

const MOST_TRIED = 5;

/** Where suggestions come from. */
export interface Sources {
  readonly engine: Engine;
  sounds(): Promise<Sounds>;
  /** Every word that begins with a letter. */
  words(letter: string): Promise<readonly string[]>;
  /** Names, titles and journal of a record, as shown. */
  texts(row: number): Promise<readonly string[]>;
}

/** The nearest spelling that does occur: a homophone for characters, a word within a slip or two for letters. */
export async function suggest(sources: Sources, missing: string): Promise<string | undefined> {
  const units = unitsOf(missing);
  if (units.length > 1 && units.every(({ single }) => single)) {
    return homophone(
      sources,
      units.map(({ text }) => text),
    );
  }
  const word = joinUnits(units);
  return /^\p{L}{4,}$/u.test(word) ? misspelt(sources, word) : undefined;
}

/** A slip in the first letter is rare, two letters swapped are not. */
async function misspelt(sources: Sources, word: string): Promise<string | undefined> {
  const letters = new Set([word[0] ?? '', word[1] ?? '']);
  const words = await Promise.all([...letters].map((letter) => sources.words(letter)));
  return nearestWord(word, words.flat());
}

async function homophone(
  { engine, sounds, texts }: Sources,
  characters: readonly string[],
): Promise<string | undefined> {
  const known = await sounds();
  const heard = readingsOfRun(known, characters).map(async (syllables) => {
    return { syllables, hits: await soundingLike(engine, syllables) };
  });
  for (const { syllables, hits } of await Promise.all(heard)) {
    // Among them may be names printed in letters, which are no suggestion for characters.
    for (const hit of hits) {
      for (const text of await texts(rowOf(hit))) {
        const stretch = findSound(known, text, syllables);
        if (stretch) return text.slice(stretch[0]?.start, stretch.at(-1)?.end);
      }
    }
  }
  return undefined;
}

/** The first records with a name, and then with a stretch of a title or a journal, that sounds so. */
async function soundingLike(engine: Engine, syllables: readonly string[]): Promise<number[]> {
  const found = await Promise.all([
    engine.lookup([token(syllables.join(''), kinds.nameForm)]),
    engine.lookup(syllablePhraseOf(syllables)),
  ]);
  return found.flatMap((hits) => [...hits.subarray(0, MOST_TRIED)]);
}
