import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { png } from './png.ts';

const colours = Array.from({ length: 16 }, (_, shade) => [shade, shade, shade] as const);

const picture = fc
  .record({ half: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) })
  .chain(({ half, height }) =>
    fc.record({
      width: fc.constant(half * 2),
      height: fc.constant(height),
      colours: fc.constant(colours),
      pixels: fc.uint8Array({
        max: 15,
        minLength: half * 2 * height,
        maxLength: half * 2 * height,
      }),
    }),
  );

/** Colours' places, read as any PNG reader does: each byte is added to the one above. */
function pixelsOf(file: Buffer, width: number): number[] {
  const start = file.indexOf('IDAT') + 4;
  const bytes = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const stride = width / 2 + 1;
  for (const at of bytes.keys()) {
    if (at % stride > 0) bytes[at] = (bytes[at] ?? 0) + (bytes[at - stride] ?? 0);
  }
  return [...bytes].flatMap((byte, at) => (at % stride > 0 ? [byte >> 4, byte & 15] : []));
}

test('a picture can be read back pixel by pixel', () => {
  fc.assert(
    fc.property(picture, (each) => {
      const file = Buffer.from(png(each));
      assert.deepEqual(pixelsOf(file, each.width), [...each.pixels]);
    }),
  );
});
