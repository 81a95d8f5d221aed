/** Seeded lists of references for the search bench: 70 % Chinese, 30 % English, about 200 journals. */
import type { Name, Reference } from '../../src/bibliography/index.ts';
import * as words from './search-words.ts';

export type Random = () => number;

/** Mulberry32: small, fast, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A list of references, the same for the same seed. */
export function corpus(size: number, seed = 1): Reference[] {
  const random = seeded(seed);
  const journals = Array.from({ length: 140 }, () => chineseJournal(random));
  const english = Array.from({ length: 60 }, () => englishJournal(random));
  return Array.from({ length: size }, (_, index) => {
    const isChinese = random() < 0.7;
    const container = pick(random, isChinese ? journals : english);
    const count = 1 + Math.floor(random() ** 2 * 4);
    return {
      id: `r${index}`,
      type: 'article-journal',
      language: isChinese ? 'zh-CN' : 'en-US',
      title: isChinese ? chineseTitle(random) : englishTitle(random),
      author: Array.from({ length: count }, () => (isChinese ? han(random) : latin(random))),
      'container-title': container,
      issued: { 'date-parts': [[2010 + Math.floor(Math.sqrt(random()) * 13)]] },
    };
  });
}

function chineseTitle(random: Random): string {
  const part = (least: number) =>
    Array.from({ length: least + Math.floor(random() * 4) }, () => pick(random, words.words)).join(
      '',
    );
  const second = random() < 0.4 ? `${pick(random, [': ', '——', '：'])}${part(3)}` : '';
  const number = random() < 0.06 ? `——基于${10 + Math.floor(random() * 90)}个案例` : '';
  return `${part(4)}${second}${number}`;
}

function englishTitle(random: Random): string {
  const count = 5 + Math.floor(random() * 8);
  const list = Array.from({ length: count }, () => pick(random, words.englishWords));
  const text = list.join(' ');
  return text[0]?.toUpperCase() + text.slice(1);
}

function chineseJournal(random: Random): string {
  if (random() < 0.4)
    return `${pick(random, words.universities)}学报${pick(random, words.editions)}`;
  return pick(random, words.journalHeads) + pick(random, words.journalTails);
}

function englishJournal(random: Random): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
    pick(random, words.englishJournals),
  ).join(' ');
}

function han(random: Random): Name {
  const given = Array.from({ length: random() < 0.25 ? 1 : 2 }, () =>
    pick(random, words.givenCharacters),
  );
  return {
    family: pick(random, words.surnames.slice(0, 80 + Math.floor(random() * 300))),
    given: given.join(''),
  };
}

function latin(random: Random): Name {
  const middle = random() < 0.3 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : '';
  return {
    family: pick(random, words.englishFamilies),
    given: pick(random, words.englishGivens) + middle,
  };
}
