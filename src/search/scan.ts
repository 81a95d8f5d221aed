/**
 * Searching a short list without an index: the same tokens and the same rules as the index, held in memory.
 * For the list of one article; a list of 40 references takes a few milliseconds once, then none.
 */
import type { Name } from '../bibliography/index.ts';
import type { Engine, Hits } from './engine.ts';
import type { Facts } from './facts.ts';
import type { Entry, EntryType } from './record.ts';
import { search } from './search.ts';
import { type Readings, tokensOf } from './tokens.ts';

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
    return new Set(asked ? ids.map(Number) : keys.keys());
  };
}

/** An engine over a list of keys; ids are places in the list. */
export function scanEngine(keys: readonly string[]): Engine {
  const rows = keys.map(unpackKey);
  const contents = rows.map(({ entry, readings }) => tokensOf(entry, readings).split(' '));
  const places = indexOf(contents);
  const ids = contents.map((_, id) => String(id));
  const facts = factsOf(rows.map(({ entry }) => entry));
  return {
    lookup: async (tokens) => lookup(places, tokens),
    ids: async () => ids,
    facts: async () => facts,
  };
}

type Places = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Token → entry → the token's places in it. */
function indexOf(contents: readonly (readonly string[])[]): Places {
  const places = new Map<string, Map<number, number[]>>();
  for (const [id, tokens] of contents.entries()) {
    for (const [place, token] of tokens.entries()) {
      const entries = places.get(token) ?? new Map<number, number[]>();
      entries.set(id, [...(entries.get(id) ?? []), place]);
      places.set(token, entries);
    }
  }
  return places;
}

function lookup(places: Places, [first = '', ...rest]: readonly string[]): Hits {
  const hits = new Map<string, number>();
  for (const [id, starts] of places.get(first) ?? []) {
    const start = starts.find((place) =>
      rest.every((token, index) =>
        places
          .get(token)
          ?.get(id)
          ?.includes(place + index + 1),
      ),
    );
    if (start !== undefined) hits.set(String(id), start);
  }
  return hits;
}

function factsOf(entries: readonly Entry[]): Facts {
  const column = (values: readonly string[]) => ({ values, codes: [...values.keys()] });
  return {
    columns: {
      article: column(entries.map(() => '')),
      journal: column(entries.map(({ containers }) => containers[0] ?? '')),
      type: column(entries.map(({ type }) => type)),
      year: column(entries.map(({ year }) => String(year ?? ''))),
    },
    articleTitles: [],
  };
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
