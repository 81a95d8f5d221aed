/** One entry of a list, and how it is read, as a short text: what the file that a list's filter loads holds of each. Pure. */
import type { Name } from '../bibliography/index.ts';
import type { Entry, EntryType } from './record.ts';
import type { Readings } from './tokens.ts';

type Row = readonly [
  type: EntryType,
  year: number,
  titles: readonly string[],
  names: readonly (string | readonly string[])[],
  containers: readonly string[],
  keywords: readonly string[],
  others: readonly string[],
  readings: readonly [readonly string[], readonly string[], readonly string[]],
];

/** Packs an entry and its readings. */
export function scanKey(entry: Entry, readings: Readings): string {
  const row: Row = [
    entry.type,
    entry.year ?? 0,
    entry.titles,
    entry.names.map(packName),
    entry.containers,
    entry.keywords,
    entry.others,
    [readings.names, readings.titles, readings.containers],
  ];
  return JSON.stringify(row);
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
  const [type, year, titles, names, containers, keywords, others, readings]: Row = JSON.parse(key);
  const [nameReadings, titleReadings, containerReadings] = readings;
  return {
    entry: {
      type,
      titles,
      names: names.map(unpackName),
      containers,
      keywords,
      others,
      year: year || undefined,
    },
    readings: { names: nameReadings, titles: titleReadings, containers: containerReadings },
  };
}
