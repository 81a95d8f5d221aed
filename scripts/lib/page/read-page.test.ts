import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { toRecord } from '../article-record.ts';
import { decodeText } from '../encoding/decode.ts';
import { readEntries } from '../read-entries.ts';
import { articleSlug, isSlug, journalSlug } from '../slug.ts';
import { readPage } from './read-page.ts';

const sample = readFileSync(
  join(import.meta.dirname, '../../fixtures/import/chinese-page/input.txt'),
  'utf8',
);

/** Everything the importer does with a text, but for writing. */
function readAll(text: string): void {
  const page = readPage(text, 'page.txt');
  const record = toRecord(page, 'journal');
  readEntries(page.references, 'page.txt');
  readEntries(page.related, 'page.txt');
  const title = record.article.title.en ?? record.article.title.zh ?? '';
  assert.ok(
    isSlug(
      articleSlug({
        family: record.article.authors?.[0]?.name.zh?.family,
        year: record.year,
        title,
      }),
    ),
  );
  assert.ok(isSlug(journalSlug(page.masthead?.journal ?? '')));
}

test('any text whatever is read without a crash', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), readAll), { numRuns: 500 });
});

test('any bytes whatever are decoded or refused, and read without a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (typeof decoded === 'object' && 'text' in decoded) readAll(decoded.text);
    }),
    { numRuns: 300 },
  );
});

test('a page whose lines were shuffled, doubled or lost is read without a crash', () => {
  const lines = sample.split('\n');
  const damaged = fc
    .array(fc.nat(lines.length - 1), { maxLength: 80 })
    .map((places) => places.map((place) => lines[place]).join('\n'));
  fc.assert(fc.property(damaged, readAll), { numRuns: 300 });
});

test('a page cut off anywhere is read without a crash', () => {
  fc.assert(
    fc.property(fc.nat(sample.length), (end) => readAll(sample.slice(0, end))),
    { numRuns: 100 },
  );
});

test('a hostile page is read in linear time', () => {
  for (const piece of [
    '[1] ',
    '• ',
    'A, ',
    '（1）',
    '  1. 1. ',
    '摘要',
    '; 1 大',
    '- ',
    '›› ',
    'a1,',
    '关键词：',
    '12 ',
    'DOI:',
  ]) {
    readAll(piece.repeat(100_000 / piece.length));
    readAll(`${piece}\n`.repeat(20_000 / piece.length));
  }
});
