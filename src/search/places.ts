/** Where tokens stand in records, and the records where they stand one after the other. Pure. */
import { type Hits, hit } from './engine.ts';
import { ANY, kindOf, kinds, type Stream } from './token.ts';

/** Places in ascending order: each is its record's row times `ROOM`, and the place in a stream of that record. */
export type Places = Float64Array;

/** More places than a stream of any record takes: a whole book would fit. */
const ROOM = 2 ** 20;

/** Places of titles; those of other fields come after them. */
const TITLE_REACH = 2 ** 16;
const AFTER_TITLES: readonly Stream[] = ['text', 'pairs', 'sounds', 'set'];
const { character, word, pair, prefix, syllablePair } = kinds;
const KINDS_IN_TITLES: readonly string[] = [character, word, pair, prefix, syllablePair];

/** The place of a token, the `at`th of a record's stream. */
export function placeOf(row: number, stream: Stream, at: number): number {
  return row * ROOM + (AFTER_TITLES.includes(stream) ? TITLE_REACH : 0) + at;
}

/** Records that hold a phrase; `placesOf` tells where one token stands. */
export async function phraseHits(
  phrase: readonly string[],
  placesOf: (token: string) => Promise<Places>,
): Promise<Hits> {
  const asked = [...phrase.entries()].filter(([, token]) => token !== ANY);
  const starts = asked.map(async ([at, token]) => {
    const places = await placesOf(token);
    return at === 0 ? places : places.map((place) => place - at);
  });
  const hasTitles = KINDS_IN_TITLES.includes(kindOf(phrase[0] ?? ''));
  return hitsAt(common(await Promise.all(starts)), hasTitles);
}

/** Places in every one of several rows of them. */
function common(lists: readonly Places[]): Places {
  const [smallest = new Float64Array(0), ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce(inBoth, smallest);
}

function inBoth(few: Places, many: Places): Places {
  let at = 0;
  return few.filter((place) => {
    at = firstFrom(many, place, at);
    return many[at] === place;
  });
}

/** Where in ascending places, from one on, the first stands that is not before a place: in steps that double, then halve. */
function firstFrom(places: Places, wanted: number, from: number): number {
  let step = 1;
  while ((places[from + step] ?? Number.POSITIVE_INFINITY) < wanted) step *= 2;
  let [low, high] = [from, Math.min(from + step, places.length)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The records of places, each once; its first place says whether it lies in a title. */
function hitsAt(places: Places, hasTitles: boolean): Hits {
  const hits = new Uint32Array(places.length);
  let [count, last] = [0, -1];
  for (const place of places) {
    const row = Math.floor(place / ROOM);
    if (row === last) continue;
    hits[count] = hit(row, hasTitles && place - row * ROOM < TITLE_REACH);
    [count, last] = [count + 1, row];
  }
  return hits.subarray(0, count);
}
