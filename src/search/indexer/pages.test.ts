import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpus } from '../../../scripts/bench/search-corpus.ts';
import { rareReferences } from '../fixtures/rare-references.ts';
import { KINDS_APART, KINDS_TOGETHER, readPlace } from '../parts.ts';
import { entryOf } from '../record.ts';
import { FILLER, kindOf } from '../token.ts';
import { type Tokens, tokensOf } from '../tokens.ts';
import { type Page, pageMaker } from './pages.ts';
import { readingsOf } from './readings.ts';

const long = { id: 'long', type: 'book', language: 'zh-CN', title: '长篇'.repeat(20_000) } as const;
const records = [...corpus(1_500, 3), ...rareReferences, long, ...corpus(20, 4)].map(
  (reference) => {
    const entry = entryOf(reference);
    return tokensOf(entry, readingsOf(entry));
  },
);

function pagesOf(kinds: string): Page[] {
  const maker = pageMaker(kinds);
  return [...records.map(maker.add), maker.rest()].filter((page) => page !== undefined);
}

/** Every token of some kinds with its record, stream and place, as a text; sets have no places. */
function placed(kinds: string): Set<string> {
  const all = records.flatMap((record, row) =>
    Object.entries(record).flatMap(([stream, tokens]: [string, Tokens['set']]) =>
      tokens.map((token, at) => [row, stream, stream === 'set' ? '' : at, token].join(' ')),
    ),
  );
  return new Set(
    all.filter((each) => !each.endsWith(` ${FILLER}`) && kinds.includes(kindOf(each))),
  );
}

for (const kinds of [...KINDS_TOGETHER, ...KINDS_APART]) {
  test(`what stands on pages is read back with its record, stream and place (${kinds})`, () => {
    const read = new Set<string>();
    let first = 0;
    for (const { shape, content } of pagesOf(kinds)) {
      for (const [place, token] of content.split(' ').entries()) {
        if (token === FILLER) continue;
        const { record, stream, at } = readPlace(shape, place);
        read.add([first + record, stream, stream === 'set' ? '' : at, token].join(' '));
      }
      first += shape[0];
    }
    assert.equal(first, records.length);
    assert.deepEqual(read, placed(kinds));
  });
}

test('a page holds many records, and a long text pads few others', () => {
  const pages = pagesOf(KINDS_TOGETHER[0]);
  const shapes = pages.map(({ shape }) => shape);
  assert.ok(shapes.length < 30, `${shapes.length} pages`);
  const most = shapes.map(([count, ...room]) => count * room.reduce((sum, each) => sum + each, 0));
  assert.ok(most.filter((places) => places > 2 ** 16).length <= 1);
});
