/** Kinds of queries for the search bench, each with what brute force over the plain references finds. */
import { Converter } from 'opencc-js/cn2t';
import type { Name, Reference } from '../../src/bibliography/index.ts';
import { fold } from '../../src/search/fold.ts';
import { pick, type Random } from './search-corpus.ts';
import {
  has,
  hasWord,
  isHan,
  journalInitials,
  journalOf,
  type Plain,
  plainOf,
  runsOf,
  syllables,
  titleOf,
  yearOf,
} from './search-plain.ts';

export interface Question {
  readonly kind: string;
  readonly query: string;
  /** Ids of the references that should be found. */
  readonly truth: ReadonlySet<string>;
}

type Maker = (
  random: Random,
  plain: readonly Plain[],
) => [query: string, fits: (one: Plain) => boolean];

const toTraditional = Converter({ from: 'cn', to: 't' });

export function questions(
  references: readonly Reference[],
  random: Random,
  each: number,
): Question[] {
  const plain = references.map(plainOf);
  return Object.entries(makers).flatMap(([kind, make]) =>
    Array.from({ length: each }, () => {
      const [query, fits] = make(random, plain);
      return { kind, query, truth: new Set(plain.filter(fits).map(({ id }) => id)) };
    }),
  );
}

const makers: Readonly<Record<string, Maker>> = {
  'name, whole': (random, plain) => substring(hanName(random, plain).join('')),
  'given name': (random, plain) => substring(hanName(random, plain)[1] ?? ''),
  'journal, part': (random, plain) => substring(part(random, journalOf(chinese(random, plain)), 3)),
  'any two characters': (random, plain) =>
    substring(part(random, titleOf(chinese(random, plain)), 2)),
  'one character': (random, plain) => substring(part(random, titleOf(chinese(random, plain)), 1)),
  'two words': (random, plain) => {
    const title = titleOf(chinese(random, plain));
    const words = [part(random, title, 2), part(random, title, 2)];
    return [words.join(' '), (one) => words.every((word) => has(one, word))];
  },
  'traditional characters': (random, plain) => {
    const text = part(random, titleOf(chinese(random, plain)), 4);
    return [toTraditional(text), (one) => has(one, text)];
  },
  'pinyin, spaced': (random, plain) =>
    typedName(random, plain, (family, given) => `${family} ${given}`),
  'pinyin, joined': (random, plain) => {
    const letters = syllables(...hanName(random, plain)).join('');
    // Letters without a space may be cut in more than one way (lixian: li xian, li xi an): each is an answer.
    return [
      letters,
      ({ names, turned }) =>
        names.some((name) => runsOf(name).includes(letters)) || turned.includes(letters),
    ];
  },
  'pinyin, initials': (random, plain) => {
    const [family = '', given = ''] = hanName(random, plain);
    const letters = syllables(family, given)
      .map(([letter]) => letter)
      .join('');
    return [
      letters,
      ({ reference, han, fields }) =>
        han.some((name) => name.map(([letter]) => letter).join('') === letters) ||
        journalInitials(reference) === letters ||
        hasWord(fields, letters),
    ];
  },
  'English name': (random, plain) =>
    englishName(random, plain, (family, given) => `${given} ${family}`),
  'English name, inverted': (random, plain) =>
    englishName(random, plain, (family, given) => `${family}, ${given}`),
  'English word': (random, plain) => {
    const word = pick(
      random,
      fold(titleOf(english(random, plain)))
        .split(' ')
        .filter(({ length }) => length > 3),
    );
    return [word, ({ fields }) => hasWord(fields, word)];
  },
  'name and year': (random, plain) => {
    const one = chinese(random, plain);
    const [family = '', given = ''] = hanName(random, [one]);
    const year = yearOf(one);
    return [
      `${family}${given} year:${year}`,
      (other) => has(other, family + given) && yearOf(other) === year,
    ];
  },
};

const chinese = (random: Random, plain: readonly Plain[]) => pick(random, plain.filter(isHan));

function english(random: Random, plain: readonly Plain[]): Plain {
  return pick(
    random,
    plain.filter((one) => !isHan(one)),
  );
}

function hanName(random: Random, plain: readonly Plain[]): [family: string, given: string] {
  const { family = '', given = '' } = pick(random, chinese(random, plain).reference.author ?? []);
  return [fold(family), fold(given)];
}

/** A stretch of the longest run of Han characters. */
function part(random: Random, text: string, length: number): string {
  const run = (fold(text).match(/\p{sc=Han}+/gu) ?? ['']).reduce((a, b) =>
    b.length > a.length ? b : a,
  );
  const start = Math.floor(random() * Math.max(1, run.length - length + 1));
  return run.slice(start, start + length);
}

const substring = (text: string): ReturnType<Maker> => [text, (one) => has(one, text)];

function typedName(
  random: Random,
  plain: readonly Plain[],
  write: (family: string, given: string) => string,
): ReturnType<Maker> {
  const [family = '', given = ''] = hanName(random, plain);
  const wanted = syllables(family, given);
  const cut = [...family].length;
  const query = write(wanted.slice(0, cut).join(''), wanted.slice(cut).join(''));
  const [first, last] = [wanted.slice(0, cut).join(''), wanted.slice(cut).join('')];
  return [
    query,
    // Whoever is Shi Tan may be asked for as Tan Shi.
    ({ names, turned }) =>
      names.some(
        (name) =>
          ` ${name.join(' ')} `.includes(` ${wanted.join(' ')} `) ||
          (turned.includes(first + last) && name.join('') === last + first),
      ),
  ];
}

function englishName(
  random: Random,
  plain: readonly Plain[],
  write: (family: string, given: string) => string,
): ReturnType<Maker> {
  const { family = '', given = '' } = pick(random, english(random, plain).reference.author ?? []);
  const [first = ''] = given.split(' ');
  const same = (name: Name) =>
    fold(name.family ?? '') === fold(family) &&
    fold(name.given ?? '').split(' ')[0] === fold(first);
  return [write(family, first), ({ reference }) => (reference.author ?? []).some(same)];
}
