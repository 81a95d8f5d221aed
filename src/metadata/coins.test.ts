import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reference, referenceTypes } from '../bibliography/index.ts';
import { coins } from './coins.ts';

const work: Reference = {
  id: 'work',
  type: 'book',
  language: 'en-US',
  title: 'A & B = C',
  author: [{ family: 'Le Guin', given: 'Ursula K.' }, { literal: 'World Health Organization' }],
  issued: { 'date-parts': [[2020, 5, 6]] },
};

const keysOf = (reference: Reference): URLSearchParams =>
  new URLSearchParams(coins(reference)?.replaceAll('+', '%2B'));

/** Format, genre where the format has them, and type for Zotero where neither says enough. */
const TOLD: Readonly<Record<Reference['type'], string>> = {
  article: 'dc preprint',
  'article-journal': 'journal article',
  'article-magazine': 'journal article magazineArticle',
  'article-newspaper': 'dc newspaperArticle',
  bill: 'dc bill',
  book: 'book book',
  broadcast: 'dc tvBroadcast',
  chapter: 'book bookitem',
  classic: 'book book',
  collection: 'book book',
  dataset: 'dc dataset',
  document: 'dc document',
  entry: 'book bookitem',
  'entry-dictionary': 'book bookitem dictionaryEntry',
  'entry-encyclopedia': 'book bookitem encyclopediaArticle',
  event: 'dc document',
  figure: 'dc artwork',
  graphic: 'dc artwork',
  hearing: 'dc hearing',
  interview: 'dc interview',
  legal_case: 'dc case',
  legislation: 'dc statute',
  manuscript: 'dc manuscript',
  map: 'dc map',
  motion_picture: 'dc film',
  musical_score: 'dc document',
  pamphlet: 'book book',
  'paper-conference': 'book proceeding',
  patent: 'patent',
  performance: 'dc document',
  periodical: 'dc document',
  personal_communication: 'dc letter',
  post: 'dc forumPost',
  'post-weblog': 'dc blogPost',
  regulation: 'dc statute',
  report: 'book report',
  review: 'journal article',
  'review-book': 'journal article',
  software: 'dc computerProgram',
  song: 'dc audioRecording',
  speech: 'dc presentation',
  standard: 'dc standard',
  thesis: 'dissertation',
  treaty: 'dc statute',
  webpage: 'dc webpage',
};

test('a work of each type is told in the format of OpenURL that fits it, and by Zotero’s name for it', () => {
  const told = Object.fromEntries(
    referenceTypes.map((type) => {
      const keys = keysOf({ ...work, type });
      const format = keys.get('rft_val_fmt')?.replace('info:ofi/fmt:kev:mtx:', '');
      return [
        type,
        [format, keys.get('rft.genre'), keys.get('rft.type')].filter(Boolean).join(' '),
      ];
    }),
  );
  assert.deepEqual(told, TOLD);
});

test('the type comes last, since Zotero reads the fields before it by the type of the format', () => {
  for (const type of ['article-magazine', 'standard', 'entry-dictionary'] as const) {
    assert.equal([...keysOf({ ...work, type }).keys()].at(-1), 'rft.type');
  }
});

test('a title keeps its signs, and a work without one is not told', () => {
  assert.equal(keysOf(work).get('rft.btitle'), 'A & B = C');
  const { title: _, ...untitled } = work;
  assert.equal(coins(untitled), undefined);
});

test('editors and translators are contributors, and the authors stand before them', () => {
  const people = [
    ...keysOf({ ...work, editor: [{ literal: '孙编' }], translator: [{ literal: '李译' }] }),
  ].filter(([key]) => /au$|contributor$/.test(key));
  assert.deepEqual(people, [
    ['rft.au', 'Le Guin, Ursula K.'],
    ['rft.au', 'World Health Organization,'],
    ['rft.contributor', '孙编'],
    ['rft.contributor', '李译'],
  ]);
});

test('a patent has inventors and a number', () => {
  const keys = keysOf({ ...work, type: 'patent', number: 'CN 1234567 A' });
  assert.equal(keys.getAll('rft.inventor').length, 2);
  assert.equal(keys.get('rft.number'), 'CN 1234567 A');
});

test('DOI and address are told side by side', () => {
  const keys = keysOf({ ...work, DOI: '10.5555/a', URL: 'https://a.example/?b=c&d' });
  assert.deepEqual(keys.getAll('rft_id'), ['info:doi/10.5555/a', 'https://a.example/?b=c&d']);
});

test('the place of a newspaper’s piece is told, and the series of a book', () => {
  assert.equal(
    keysOf({ ...work, type: 'article-newspaper', page: '5(3)' }).get('rft.pages'),
    '5(3)',
  );
  assert.equal(keysOf({ ...work, 'collection-title': 'Series' }).get('rft.series'), 'Series');
});
