import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeReferences } from '../../scripts/bench/reference-maker.ts';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import type { Reference } from '../bibliography/index.ts';
import { wordGroup } from './files.ts';
import { references } from './fixtures/references.ts';
import { fold, type Unit, unitsOf } from './fold.ts';
import { commonCharacters, homophones } from './indexer/homophones.ts';
import { keyOf } from './indexer/keys.ts';
import { readingsOf } from './indexer/readings.ts';
import { wordsByGroup } from './indexer/words.ts';
import { displayName } from './name-forms.ts';
import { type Entry, entryOf } from './record.ts';
import { scanEngine } from './scan.ts';
import { findSound, readingsOfRun, soundsOf } from './sounds.ts';
import { type Sources, suggest } from './suggest.ts';

const alike = homophones(commonCharacters());
const known = soundsOf(alike);

function sourcesOf(list: readonly Reference[]): Sources {
  const entries = list.map(entryOf);
  const words = wordsByGroup(entries.map((entry) => ({ path: '', slug: '', text: '', entry })));
  return {
    engine: scanEngine(list.map(keyOf)),
    sounds: async () => known,
    words: async (letter) => words.get(wordGroup(letter)) ?? [],
    texts: async (id) => {
      const { names = [], titles = [], containers = [] } = entries[Number(id)] ?? {};
      return [...names.map(displayName), ...titles, ...containers];
    },
  };
}

const sources = sourcesOf(references);

const cases: [what: string, missing: string, meant: string | undefined][] = [
  ['a name for its homophone', '徐选果', '徐选国'],
  ['a surname read as one', '曾咏生', '曾永生'],
  ['a stretch of a title for its homophone', '社区志理', '社区治理'],
  ['a word with a letter too few', 'inovation', 'innovation'],
  ['a word with two letters swapped', 'govrenance', 'governance'],
  ['a name with a wrong letter', 'abbutt', 'abbott'],
  ['a word whose first letters are swapped', 'oscial', 'social'],
  ['nothing for what sounds like nothing here', '火星人', undefined],
  ['nothing for a word far from all', 'zzzzzz', undefined],
];

for (const [what, missing, meant] of cases) {
  test(`suggests ${what}`, async () => assert.equal(await suggest(sources, missing), meant));
}

/** Of no one's making but chance's: their words and names are in no fixture. */
const lists: Readonly<Record<string, readonly Reference[]>> = {
  'of the bench': corpus(150, 77),
  'of many kinds': makeReferences(150, 77),
};

for (const [name, list] of Object.entries(lists)) {
  const unseen = sourcesOf(list);
  const entries = list.map(entryOf);
  const texts = entries.flatMap(({ names, titles, containers }) => [
    ...names.map(displayName),
    ...titles,
    ...containers,
  ]);
  const words = [...new Set(texts.flatMap(unitsOf).filter(isWord).map(textOf))];
  // One letter less, and what is left may be a word of four letters.
  const long = words.filter(({ length }) => length > 4);

  test(`a slip within a word of a list ${name} is answered with a word as near as brute force finds any`, async () => {
    const slip = fc
      .tuple(fc.constantFrom(...long), fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'))
      .chain(([word, number, letter]) => {
        const at = 1 + (number % (word.length - 2));
        const [before, after] = [word.slice(0, at), word.slice(at)];
        return fc.constantFrom(
          before + after.slice(1),
          before + letter + after,
          before + letter + after.slice(1),
          before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
        );
      })
      .filter((typed) => !words.includes(typed));
    await fc.assert(
      fc.asyncProperty(slip, async (typed) => {
        const meant = (await suggest(unseen, typed)) ?? '';
        assert.ok(words.includes(meant), `${typed} → ${meant}`);
        assert.ok(isOneSlip(typed, meant) || isOneSlip(meant, typed), `${typed} → ${meant}`);
      }),
    );
  });

  test(`a character for one that sounds alike in a list ${name} is answered with what is printed and sounds so`, async () => {
    const runs = entries.flatMap(runsRead);
    const wrong = fc
      .tuple(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 2, max: 4 }), fc.nat(), fc.nat())
      .map(([run, start, length, at, other]) => {
        const first = start % Math.max(1, run.length - length + 1);
        const part = run.slice(first, first + length);
        const place = at % part.length;
        const others = [...(alike[part[place]?.[1] ?? ''] ?? '')];
        return part.map(([character], each) =>
          each === place ? (others[other % others.length] ?? character) : character,
        );
      })
      .filter((typed) => !texts.some((text) => fold(text).includes(typed.join(''))))
      .filter((typed) => readingsOfRun(known, typed).length < 8);
    await fc.assert(
      fc.asyncProperty(wrong, async (typed) => {
        const meant = (await suggest(unseen, typed.join(''))) ?? '';
        assert.ok(
          meant !== '' && texts.some((text) => text.includes(meant)),
          `${typed} → ${meant}`,
        );
        const sounds = readingsOfRun(known, typed).map((syllables) =>
          findSound(known, meant, syllables),
        );
        assert.ok(sounds.some(Boolean), `${typed} → ${meant}`);
      }),
    );
  });
}

function isWord({ single, text }: Unit): boolean {
  return !single && /^[a-z]{4,}$/.test(text);
}

function textOf({ text }: Unit): string {
  return text;
}

/** Whether a word is another with one letter more, or another one in a place, or two neighbours swapped. */
function isOneSlip(typed: string, word: string): boolean {
  const places = [...word, ''].map((_, at) => [word.slice(0, at), word.slice(at)] as const);
  return places.some(([before, after]) => {
    if (!typed.startsWith(before)) return false;
    const rest = typed.slice(before.length);
    const swapped = (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
    return [rest.slice(1) === after, rest.slice(1) === after.slice(1), rest === swapped].some(
      Boolean,
    );
  });
}

/** The runs of characters of titles and journals, each character with the syllable that the index has for it. */
function runsRead(entry: Entry): [character: string, syllable: string][][] {
  const { titles, containers } = readingsOf(entry);
  return [...entry.titles, ...entry.containers].flatMap((text, at) => {
    const runs = fold(text).match(/\p{sc=Han}+/gu) ?? [];
    const read = ([...titles, ...containers][at] ?? '').split(' - ').map((run) => run.split(' '));
    return runs.flatMap((run, place) => {
      const [characters, syllables] = [[...run], read[place] ?? []];
      const isRead =
        characters.length === syllables.length && syllables.every((each) => /^[a-z]+$/.test(each));
      return isRead && characters.length > 1
        ? [characters.map((one, each): [string, string] => [one, syllables[each] ?? ''])]
        : [];
    });
  });
}
