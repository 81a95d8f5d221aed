/**
 * Searching a short list without an index: the same tokens and the same rules as the index, held in memory.
 * For the list of one article; a list of 40 references takes a few milliseconds once, then none.
 */
import type { Name } from '../bibliography/index.ts';
import type { Engine } from './engine.ts';
import { columnOf, factOf } from './facts.ts';
import { phraseHits, placeOf } from './places.ts';
import type { Entry, EntryType } from './record.ts';
import { search } from './search.ts';
import { FILLER, streams } from './token.ts';
import { type Readings, type Tokens, tokensOf } from './tokens.ts';

type Row = readonly [
  type: EntryType,
  year: number,
  titles: readonly string[],
  names: readonly (string | readonly string[])[],
  containers: readonly string[],
  others: readonly string[],
  readings: readonly [readonly string[], readonly string[], readonly string[]],
];

/** One entry and its readings as a short text, for the file that a list's filter loads. */
export function scanKey(entry: Entry, readings: Readings): string {
  const row: Row = [
    entry.type,
    entry.year ?? 0,
    entry.titles,
    entry.names.map(packName),
    entry.containers,
    entry.others,
    [readings.names, readings.titles, readings.containers],
  ];
  return JSON.stringify(row);
}

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
  const places = placesIn(rows.map(({ entry, readings }) => tokensOf(entry, readings)));
  return {
    lookup: (phrase) =>
      phraseHits(phrase, async (token) => new Float64Array(places.get(token) ?? [])),
    column: async (field) => columnOf(rows.map(({ entry }) => factOf(entry, field))),
  };
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

/** A body as a string, a person as family name, given name, particle and suffix. */
function packName(name: Name): Row[3][number] {
  if (name.literal !== undefined) return name.literal;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const parts = [name.family, name.given, particle, name.suffix].map((part) => part ?? '');
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

function unpackName(packed: Row[3][number]): Name {
  if (typeof packed === 'string') return { literal: packed };
  const [family, given, particle, suffix] = packed;
  const name = { family, given, 'non-dropping-particle': particle, suffix };
  return Object.fromEntries(Object.entries(name).filter(([, part]) => part));
}

/** An entry and its readings, as `scanKey` packed them. */
export function unpackKey(key: string): { entry: Entry; readings: Readings } {
  const [type, year, titles, names, containers, others, readings]: Row = JSON.parse(key);
  const [nameReadings, titleReadings, containerReadings] = readings;
  return {
    entry: {
      type,
      titles,
      names: names.map(unpackName),
      containers,
      others,
      year: year || undefined,
    },
    readings: { names: nameReadings, titles: titleReadings, containers: containerReadings },
  };
}
