/** Where a name in letters stands in a text, however a style prints it, and whether letters are a way of typing it. Pure. */
import { type Unit, unitsOf } from './fold.ts';
import { givenSyllables, initials, latinNameForms } from './name-forms.ts';
import { type Range, stretches, textsOf } from './ranges.ts';

/** A name as shown, cut where its given name may end and its family name begin; between them stands a particle. */
interface Cut {
  readonly given: string;
  readonly particle: string;
  readonly family: string;
}

/** A longer one is a body's. */
const LONGEST_NAME = 6;
const SUFFIX = /^(?:jr|sr|[iv]{1,3})\.?$/iu;
const MOST_KEPT = 2_000;
const kept = new Map<string, ReadonlySet<string>>();

/** Whether a name as shown may be typed so: joined, turned, with initials for the given name. */
export function isTypedInLetters(name: string, letters: string): boolean {
  const known = kept.get(name) ?? formsOf(name);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, known);
  return known.has(letters);
}

function formsOf(name: string): ReadonlySet<string> {
  return new Set(
    cutsOf(name).flatMap(({ given, particle, family }) => {
      return latinNameForms({ given, family, 'non-dropping-particle': particle });
    }),
  );
}

/** Every way to cut a name: what is shown does not tell Gabriel | García Márquez from Gabriel García | Márquez. */
function cutsOf(name: string): Cut[] {
  const words = name.split(/\s+/u).filter(Boolean);
  if (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  if (words.length > LONGEST_NAME) return [];
  const join = (start: number, end?: number) => words.slice(start, end).join(' ');
  return words.flatMap((_, end) =>
    words.slice(end).map((_, length) => {
      const start = end + length;
      return { given: join(0, end), particle: join(end, start), family: join(start) };
    }),
  );
}

/** Words by which a name is printed; a comma may stand among them where the family name comes first. */
interface Row {
  readonly words: readonly string[];
  readonly turned: boolean;
}

const COMMA = /[,，、;；]/u;

/**
 * Where a text prints a name in letters: whole; turned, with the given name in full or in initials (Smith J A,
 * J. A. Smith, SMITH JA); else with the first of them; else the family name alone.
 */
export function placesOfName(text: string, units: readonly Unit[], name: string): Range[] {
  const whole = stretches(units, textsOf(unitsOf(name)));
  if (whole.length > 0) return whole;
  for (const rows of printedRows(name)) {
    const places = rows.flatMap(({ words, turned }) => {
      const found = stretches(units, words);
      return found.filter(({ start, end }) => turned || !COMMA.test(text.slice(start, end)));
    });
    if (places.length > 0) return places;
  }
  return [];
}

/** Rows of words that a name is printed by: those that tell the most of it first. */
function printedRows(name: string): Row[][] {
  const cuts = cutsOf(name).map(({ given, particle, family }) => {
    const [first, middle, last] = [given, particle, family].map((part) => textsOf(unitsOf(part)));
    return { given: first ?? [], particle: middle ?? [], family: last ?? [] };
  });
  const full = cuts.flatMap(({ given, particle, family }) =>
    [given, ...givenSyllables(given)].flatMap((words) => {
      const letters = [...initials(words)];
      return [words, letters, [letters.join('')]].flatMap((first) =>
        ordersOf(first, particle, family),
      );
    }),
  );
  const short = cuts.flatMap(({ given: [first = ''], particle, family }) =>
    [first, [...first][0] ?? ''].flatMap((one) => ordersOf([one], particle, family)),
  );
  const families = cuts.map(({ family }) => [{ words: family, turned: true }]);
  return [full, short, ...families];
}

function ordersOf(
  given: readonly string[],
  particle: readonly string[],
  family: readonly string[],
): Row[] {
  if (given.join('') === '') return [];
  const turned = [
    [...particle, ...family, ...given],
    [...family, ...given, ...particle],
    [...family, ...given],
  ];
  const straight = [
    [...given, ...particle, ...family],
    [...given, ...family],
  ];
  return [
    ...turned.map((words) => ({ words, turned: true })),
    ...straight.map((words) => ({ words, turned: false })),
  ];
}
