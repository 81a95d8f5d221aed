/**
 * Searching a short list without an index: the same tokens and the same rules as the index, held in memory.
 * For the list of one article; a list of 40 references takes a few milliseconds once, then none.
 */
import type { Engine } from './engine.ts';
import { columnOf, factOf } from './facts.ts';
import { phraseHits, placeOf } from './places.ts';
import { unpackKey } from './scan-key.ts';
import { soundsIn } from './scan-sounds.ts';
import { search } from './search.ts';
import type { Sounds } from './sounds.ts';
import { FILLER, streams } from './token.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** The places of the entries that a query finds in a list of keys; all of them where nothing is asked. */
export function openScan(keys: readonly string[]): (query: string) => Promise<ReadonlySet<number>> {
  const engine = scanEngine(keys);
  return async (query) => {
    const { ids, asked } = await search(engine, query);
    return new Set(asked ? ids : keys.keys());
  };
}

/** An engine over a list of keys; rows are places in the list. */
export function scanEngine(keys: readonly string[]): Engine {
  const rows = keys.map(unpackKey);
  let sounds: Sounds | undefined;
  const places = placesIn(rows.map(({ entry, readings }) => tokensOf(entry, readings)));
  return {
    lookup: (phrase) =>
      phraseHits(phrase, async (token) => new Float64Array(places.get(token) ?? [])),
    column: async (field) => columnOf(rows.map(({ entry }) => factOf(entry, field))),
    sounds: async () => {
      sounds ??= together(keys.map(soundsIn));
      return sounds;
    },
  };
}

function together(lists: readonly Sounds[]): Sounds {
  const all = new Map<string, Set<string>>();
  for (const [character, syllables] of lists.flatMap((sounds) => [...sounds]))
    all.set(character, new Set([...(all.get(character) ?? []), ...syllables]));
  return new Map([...all].map(([character, syllables]) => [character, [...syllables]]));
}

function placesIn(contents: readonly Tokens[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [row, content] of contents.entries()) {
    for (const stream of streams) {
      for (const [at, token] of content[stream].entries()) {
        if (token === FILLER) continue;
        const known = places.get(token) ?? [];
        known.push(placeOf(row, stream, at));
        places.set(token, known);
      }
    }
  }
  return places;
}
