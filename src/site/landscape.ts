/** A reference list at a glance: how many of each year, which journals, authors and types. */
import {
  detectLanguage,
  displayName,
  isOthers,
  type Reference,
  yearOfDate,
} from '../bibliography/index.ts';

/** A year, or a span of them where there would be too many bars. */
export interface YearBar {
  /** `2021`, or `1990-1999`: also the value of the filter. */
  readonly years: string;
  readonly count: number;
}

export interface Share {
  readonly name: string;
  readonly count: number;
}

/** A journal or an author, and the language of the name. */
export interface NamedShare extends Share {
  readonly lang: string;
}

export interface Landscape {
  readonly count: number;
  readonly bars: readonly YearBar[];
  readonly most: number;
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  /** The shortest run of years that holds more than half of the references. */
  readonly core?:
    | { readonly from: number; readonly to: number; readonly count: number }
    | undefined;
  /** Journals and authors that occur more than once, most frequent first. */
  readonly journals: readonly NamedShare[];
  readonly journalCount: number;
  readonly authors: readonly NamedShare[];
  readonly types: readonly Share[];
}

const MOST_BARS = 24;
const STEPS = [1, 5, 10, 25, 50, 100, 500, 1000, 10_000, 100_000];
const MOST_CHIPS = 5;

export function landscapeOf(references: readonly Reference[]): Landscape {
  const years = references
    .flatMap(({ issued }) => yearOfDate(issued) ?? [])
    .toSorted((a, b) => a - b);
  const bars = barsOf(years);
  const journals = sharesOf(references.flatMap((each) => each['container-title'] ?? []));
  const authors = references.flatMap(({ author = [] }) =>
    author.filter((name) => !isOthers(name)).map(displayName),
  );
  return {
    count: references.length,
    bars,
    most: Math.max(0, ...bars.map(({ count }) => count)),
    first: years[0],
    last: years.at(-1),
    core: coreOf(years),
    journals: repeated(journals),
    journalCount: journals.length,
    authors: repeated(sharesOf(authors)),
    types: sharesOf(references.map(({ type }) => type)),
  };
}

/** Every year of the span, empty ones too: a gap is worth seeing. Long spans go by five, ten, … years. */
function barsOf(years: readonly number[]): readonly YearBar[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const step = STEPS.find((each) => (last - first) / each < MOST_BARS) ?? last - first;
  const start = Math.floor(first / step) * step;
  const counts = Map.groupBy(years, (year) => Math.floor((year - start) / step));
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, place) => {
    const from = start + place * step;
    const span = step === 1 ? `${from}` : `${from}-${from + step - 1}`;
    return { years: span, count: counts.get(place)?.length ?? 0 };
  });
}

function coreOf(years: readonly number[]): Landscape['core'] {
  const half = Math.floor(years.length / 2) + 1;
  let best: Landscape['core'];
  for (let end = half - 1; end < years.length; end += 1) {
    const from = years[end - half + 1] ?? 0;
    const to = years[end] ?? 0;
    if (best && to - from >= best.to - best.from) continue;
    best = { from, to, count: years.filter((year) => year >= from && year <= to).length };
  }
  return best;
}

function sharesOf(names: readonly string[]): readonly Share[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, each]) => ({ name, count: each.length }))
    .toSorted((a, b) => b.count - a.count);
}

function repeated(shares: readonly Share[]): readonly NamedShare[] {
  return shares
    .filter(({ count }) => count > 1)
    .slice(0, MOST_CHIPS)
    .map((share) => ({ ...share, lang: detectLanguage(share.name) }));
}
