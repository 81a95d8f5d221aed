import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateRows } from './deflate.ts';

const flat = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 1, max: 900 })), {
    maxLength: 60,
  })
  .map((runs) => Uint8Array.from(runs.flatMap(([byte, count]) => Array(count).fill(byte))));

test('whatever is compressed can be read back by any zlib', () => {
  fc.assert(
    fc.property(
      fc.oneof(flat, fc.uint8Array()),
      fc.integer({ min: 1, max: 32_768 }),
      (bytes, stride) => {
        assert.ok(inflateSync(deflateRows(bytes, stride)).equals(bytes));
      },
    ),
  );
});

test('rows that repeat the one above take next to nothing', () => {
  const row = Array.from({ length: 600 }, (_, at) => (at * 7919) % 251);
  const packed = deflateRows(Uint8Array.from(Array(400).fill(row).flat()), 600);
  assert.ok(packed.length < 600 * 1.2 + 400 * 10, `${packed.length} bytes`);
});
