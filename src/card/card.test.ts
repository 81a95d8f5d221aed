import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { CardView } from '../site/card-view.ts';
import { drawCard } from './card.ts';
import { inksOf } from './colours.ts';
import { openFaces } from './faces.ts';

const inks = inksOf(readFileSync('src/styles/tokens.css', 'utf8'));
const faces = openFaces(process.cwd());
const run = (text: string, lang = 'zh-CN') => ({ text, lang });
const card: CardView = {
  kicker: run('乡村研究'),
  title: run('村与街：公共空间的变迁——“Villages & Streets”'),
  byline: run('林小雨，欧阳文'),
  place: run('2020年第6卷第2期 · 第12–19页'),
  count: run('参考文献5条'),
  years: [1, 0, 2, 2],
};
const draw = (more: Partial<CardView> = {}) => drawCard({ ...card, ...more }, faces, inks);

/** Compared by their sums: a difference of two pictures is not worth printing. */
const sumOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Places of colours, row by row. */
function pixelsOf(file: Uint8Array): Uint8Array {
  const start = Buffer.from(file).indexOf('IDAT') + 4;
  return inflateSync(file.subarray(start, start + Buffer.from(file).readUInt32BE(start - 8)));
}

test('a card is a picture of 1200 × 630 pixels', async () => {
  const file = Buffer.from(await draw());
  assert.equal(file.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630]);
  assert.equal(pixelsOf(file).length, 601 * 630);
});

test('the same card is the same bytes on every machine', async () => {
  const [first, second] = [await draw(), await drawCard(card, openFaces(process.cwd()), inks)];
  assert.equal(sumOf(first), sumOf(second));
  // Changes with the design and with the fonts' versions, and with nothing else.
  assert.equal(sumOf(first), 'eb09aa19405010c3');
});

test('every text of a card can be seen', async () => {
  const whole = sumOf(await draw());
  for (const name of ['kicker', 'title', 'byline', 'place', 'count'] as const) {
    assert.notEqual(sumOf(await draw({ [name]: run('') })), whole, name);
  }
  assert.notEqual(sumOf(await draw({ years: [] })), whole);
});

test('a title as long as a page, and one in a script that no face has, still make a card', async () => {
  await assert.doesNotReject(draw({ title: run('政策创新与扩散，'.repeat(200)) }));
  await assert.doesNotReject(
    draw({ title: run('W'.repeat(5000), 'en'), byline: run('王'.repeat(900)) }),
  );
  assert.equal(
    sumOf(await draw({ title: run('ملاحظة', 'ar') })),
    sumOf(await draw({ title: run('') })),
  );
});
