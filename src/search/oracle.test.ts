import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import type { Reference } from '../bibliography/index.ts';
import { rareReferences } from './fixtures/rare-references.ts';
import { references } from './fixtures/references.ts';
import { unitsOf } from './fold.ts';
import { keyOf } from './indexer/keys.ts';
import { displayName } from './name-forms.ts';
import { type Entry, entryOf } from './record.ts';
import { openScan } from './scan.ts';

/** Lists in print, of our own making, with rare names and scripts, and made by chance. */
const lists: Readonly<Record<string, readonly Reference[]>> = {
  ...printedLists(),
  fixtures: references,
  rare: rareReferences,
  'made, 1': corpus(150, 11),
  'made, 2': corpus(150, 12),
};

function printedLists(): Record<string, Reference[]> {
  const folder = new URL('../../content/articles/', import.meta.url);
  const names = readdirSync(folder).filter((slug) => {
    return readdirSync(new URL(`${slug}/`, folder)).includes('references.json');
  });
  return Object.fromEntries(
    names.map((slug) => {
      return [slug, JSON.parse(readFileSync(new URL(`${slug}/references.json`, folder), 'utf8'))];
    }),
  );
}

const textsOf = (text: string) => unitsOf(text).map((unit) => unit.text);
const fieldsOf = (entry: Entry) => [
  ...namesOf(entry),
  ...entry.titles,
  ...entry.containers,
  ...entry.keywords,
  ...entry.others,
];
const namesOf = ({ names }: Entry) => names.map(displayName);

/** Whether a text holds another, unit by unit: the plain meaning of “any substring”. */
function holds(text: string, wanted: string): boolean {
  const [units, part] = [textsOf(text), textsOf(wanted)];
  return units.some((_, start) => part.every((unit, at) => units[start + at] === unit));
}

interface Question {
  readonly query: string;
  readonly fits: (entry: Entry) => boolean;
}

/** A stretch of a field that touches at least one character of Han, so that it cannot be meant as a name in letters. */
function stretchOf(entries: readonly Entry[], longest: number): fc.Arbitrary<string> {
  const fields = entries.flatMap(fieldsOf).filter((field) => /\p{sc=Han}/u.test(field));
  return fc
    .record({
      field: fc.constantFrom(...fields),
      start: fc.nat(),
      length: fc.integer({ min: 1, max: longest }),
    })
    .map(({ field, start, length }) => {
      const units = unitsOf(field);
      const first = start % units.length;
      const part = units.slice(first, first + length);
      return field.slice(part[0]?.start, part.at(-1)?.end);
    })
    .filter((part) => unitsOf(part).some(({ single }) => single) && !/["“”「」『』:：]/.test(part));
}

const anywhere = (wanted: string) => (entry: Entry) =>
  fieldsOf(entry).some((field) => holds(field, wanted));

const kinds: Readonly<Record<string, (entries: readonly Entry[]) => fc.Arbitrary<Question>>> = {
  'a quoted stretch of any field, across scripts': (entries) =>
    stretchOf(entries, 9).map((part) => ({ query: `“${part}”`, fits: anywhere(part) })),
  'characters side by side, one included': (entries) =>
    stretchOf(entries, 5)
      .map((part) => part.match(/\p{sc=Han}+/u)?.[0] ?? '')
      .filter(Boolean)
      .map((part) => ({ query: part, fits: anywhere(part) })),
  'two stretches in either order': (entries) =>
    fc.tuple(stretchOf(entries, 3), stretchOf(entries, 2)).map((parts) => ({
      query: parts.map((part) => `"${part}"`).join(' '),
      fits: (entry) => parts.every((part) => anywhere(part)(entry)),
    })),
  'a stretch of an author': (entries) =>
    fc
      .constantFrom(
        ...entries.flatMap(namesOf).filter((name) => /^\p{sc=Han}+$/u.test(name)),
        '无名',
      )
      .chain((name) => {
        const characters = [...name];
        return fc.integer({ min: 1, max: characters.length }).map((length) => {
          const part = characters.slice(0, length).join('');
          return {
            query: `作者:${part}`,
            fits: (entry: Entry) => namesOf(entry).some((each) => holds(each, part)),
          };
        });
      }),
  'a range of years': () =>
    fc
      .tuple(
        fc.integer({ min: 1960, max: 2024 }),
        fc.nat({ max: 30 }),
        fc.constantFrom('-', '–', '——', '～', '至', '年到', ' - ', ' 至 '),
      )
      .map(([from, length, dash]) => ({
        query: `${from}${dash}${from + length}`,
        fits: ({ year = 0 }) => year >= from && year <= from + length,
      })),
  'an open range of years': () =>
    fc.integer({ min: 1960, max: 2024 }).map((from) => ({
      query: `year:${from}-`,
      fits: ({ year = 0 }) => year >= from,
    })),
  'a whole journal': (entries) =>
    fc.constantFrom(...entries.flatMap(({ containers }) => containers.slice(0, 1))).map((name) => ({
      query: `期刊:"${name}"`,
      fits: ({ containers }) =>
        containers.some((each) =>
          [each, each.split(/[(（]/)[0] ?? ''].some(
            (form) => textsOf(form).join() === textsOf(name).join(),
          ),
        ),
    })),
};

for (const [name, list] of Object.entries(lists)) {
  const entries = list.map(entryOf);
  const scan = openScan(list.map(keyOf));
  for (const [kind, make] of Object.entries(kinds)) {
    test(`${kind} finds what brute force finds, in ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(make(entries), async ({ query, fits }) => {
          const expected = entries.flatMap((entry, place) => (fits(entry) ? [place] : []));
          const found = [...(await scan(query))].sort((a, b) => a - b);
          assert.deepEqual(found, expected, query);
        }),
        { numRuns: 40 },
      );
    });
  }
}

const printed = Object.values(printedLists())
  .flat()
  .filter(({ custom }) => custom?.printed);
const scanPrinted = openScan(printed.map(keyOf));

for (const [place, { custom }] of printed.entries()) {
  test(`a reference pasted as printed finds itself: ${custom?.printed?.slice(0, 30)}`, async () => {
    const found = await scanPrinted(custom?.printed ?? '');
    assert.ok(found.has(place) && found.size < 3, `${found.size} found`);
  });
}
