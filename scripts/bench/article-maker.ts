/** Seeded articles for the bench of the build: a journal's back issues, two in three of them Chinese. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '../../src/bibliography/index.ts';
import { corpus, pick, type Random, seeded } from './search-corpus.ts';
import * as words from './search-words.ts';

export const REFERENCES = 40;
/** Works that many articles of a journal cite: one reference in five is one of them. */
const CLASSICS = 400;
const YEARS = 25;
const TYPES = ['book', 'thesis', 'paper-conference', 'report', 'webpage', 'chapter'] as const;

/** Writes `count` articles with their reference lists, and their journal, into a content folder. */
export function makeArticles(content: string, count: number, seed = 1): void {
  const random = seeded(seed);
  const classics = corpus(CLASSICS, seed + 1).map(varied);
  const own = corpus(count * REFERENCES, seed + 2).map(varied);
  mkdirSync(join(content, 'journals'), { recursive: true });
  writeFileSync(
    join(content, 'journals/back-issues.json'),
    JSON.stringify({ name: { en: 'Back Issues', zh: '过刊' }, issn: '1234-5679' }),
  );
  for (let number = 0; number < count; number += 1) {
    const list = own.slice(number * REFERENCES, (number + 1) * REFERENCES);
    writeArticle(content, number, withClassics(list, classics, random), random);
  }
}

/** Where an article of that number lies. */
export function articleFolder(content: string, number: number): string {
  return join(content, 'articles', `back-${String(number).padStart(5, '0')}`);
}

function withClassics(
  own: readonly Reference[],
  classics: readonly Reference[],
  random: Random,
): Reference[] {
  const start = Math.floor(random() * CLASSICS);
  return own.map((reference, place) => {
    const cited = place % 5 === 4 ? classics[(start + place) % CLASSICS] : reference;
    return { ...(cited ?? reference), id: `r${place + 1}` };
  });
}

/** Every third reference is no journal article: all that a style must tell apart. */
function varied(reference: Reference, number: number): Reference {
  const place = { volume: String(1 + (number % 40)), issue: String(1 + (number % 12)) };
  const page = `${1 + (number % 300)}-${9 + (number % 300)}`;
  if (number % 3 > 0) return { ...reference, ...place, page };
  const { 'container-title': container = '', ...rest } = reference;
  const type = TYPES[(number / 3) % TYPES.length] ?? 'book';
  const isPart = type === 'chapter' || type === 'paper-conference';
  return {
    ...rest,
    type,
    publisher: reference.language === 'zh-CN' ? '中国人民大学出版社' : 'Academic Press',
    'publisher-place': reference.language === 'zh-CN' ? '北京' : 'London',
    ...(isPart && { 'container-title': container, page }),
    ...(type === 'webpage' && {
      URL: `https://example.org/${number}`,
      accessed: { 'date-parts': [[2021, 4, 1 + (number % 28)]] },
    }),
  };
}

function writeArticle(
  content: string,
  number: number,
  references: readonly Reference[],
  random: Random,
): void {
  const folder = articleFolder(content, number);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'references.json'), JSON.stringify(references, null, 1));
  writeFileSync(join(folder, 'index.mdx'), articleText(number, random));
}

function articleText(number: number, random: Random): string {
  const language = number % 3 === 0 ? 'en' : 'zh';
  const [volume, inVolume] = [Math.floor(number / 60), number % 60];
  const [issue, place] = [Math.floor(inVolume / 10), inVolume % 10];
  const date = `${2024 - YEARS + (volume % YEARS)}-${String(issue * 2 + 1).padStart(2, '0')}-15`;
  const front = {
    journal: 'back-issues',
    language,
    title: { en: englishSentence(random, 8), zh: chineseSentence(random, 5) },
    volume: volume + 1,
    issue: issue + 1,
    page: `${place * 20 + 1}-${place * 20 + 19}`,
    authors: [0, 1].map(() => authorOf(random)),
    affiliations: [{ en: 'School of Public Administration', zh: '公共管理学院' }],
    published: date,
    keywords: { en: ['social work station', 'governance'], zh: ['社工站', '社会治理'] },
    abstract: language === 'en' ? { zh: chineseText(random, 5) } : { en: englishText(random, 5) },
  };
  const write = language === 'en' ? englishText : chineseText;
  const text = number % 4 === 0 ? fullText(random, language, write) : '';
  return `---\n${JSON.stringify(front, null, 1)}\n---\n\n${write(random, 6)}\n${text}`;
}

function authorOf(random: Random): object {
  const family = pick(random, words.surnames);
  const given = pick(random, words.givenCharacters);
  return {
    name: {
      en: { family: 'Wang', given: pick(random, words.englishGivens) },
      zh: { family, given },
    },
    affiliations: [1],
  };
}

/** One article in four has its text, three sections that cite ten works. */
function fullText(
  random: Random,
  language: 'en' | 'zh',
  write: (random: Random, sentences: number) => string,
): string {
  const sections = [1, 2, 3].map((section) => {
    const cites = [1, 2, 3].map((nth) => `[@r${section * 9 + nth}]`).join(' ');
    const heading = language === 'en' ? `Section ${section}` : `第${section}节`;
    return `## ${heading}\n\n${write(random, 4)} ${cites}\n\n${write(random, 6)} [@r${section}, 12]`;
  });
  return `\n${sections.join('\n\n')}\n`;
}

function sentences(count: number, make: () => string, join: string): string {
  return Array.from({ length: count }, make).join(join);
}

function englishText(random: Random, count: number): string {
  return sentences(count, () => `${englishSentence(random, 14)}.`, ' ');
}

function chineseText(random: Random, count: number): string {
  return sentences(count, () => `${chineseSentence(random, 10)}。`, '');
}

function englishSentence(random: Random, length: number): string {
  const text = sentences(length, () => pick(random, words.englishWords), ' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

function chineseSentence(random: Random, length: number): string {
  return sentences(length, () => pick(random, words.words), '');
}
