/**
 * Compression for flat pictures (RFC 1950, RFC 1951, fixed Huffman codes): repeats the byte before, or what stands a row
 * above. It looks for nothing else, and so takes a millisecond, and makes the same bytes on every machine.
 */

/** Lengths of the length codes 257 to 284 begin here; each has as many extra bits as its group of four. */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227,
];
const LONGEST = 258;
const SHORTEST = 3;

/** Bits to be written, lowest first, and how many. */
type Bits = readonly [value: number, count: number];

const literals: readonly Bits[] = Array.from({ length: 256 }, (_, byte) =>
  byte < 144 ? [reversed(0x30 + byte, 8), 8] : [reversed(0x190 + byte - 144, 9), 9],
);
const lengths: readonly Bits[] = Array.from({ length: LONGEST + 1 }, (_, length) =>
  length < SHORTEST ? [0, 0] : lengthBits(length),
);

/** Compresses bytes in rows of a length, as a zlib stream. */
export function deflateRows(bytes: Uint8Array, stride: number): Uint8Array {
  const out = bitWriter(bytes.length + (bytes.length >> 3) + 16);
  out.write([0x78 | (0x01 << 8), 16]);
  // The one block is the last, in fixed codes.
  out.write([1 | (1 << 1), 3]);
  const above = distanceBits(stride);
  const before = distanceBits(1);
  for (let at = 0; at < bytes.length; ) {
    const down = repeat(bytes, at, stride);
    const along = down < LONGEST ? repeat(bytes, at, 1) : 0;
    const length = Math.max(down, along);
    if (length < SHORTEST) {
      out.write(literals[bytes[at] ?? 0] ?? [0, 0]);
      at += 1;
      continue;
    }
    out.write(lengths[length] ?? [0, 0]);
    out.write(along >= down ? before : above);
    at += length;
  }
  out.write([0, 7]);
  return out.end(adler32(bytes));
}

/** How many bytes from a place are those that stand a distance before. */
function repeat(bytes: Uint8Array, from: number, distance: number): number {
  if (from < distance) return 0;
  const end = Math.min(bytes.length, from + LONGEST);
  let at = from;
  while (at < end && bytes[at] === bytes[at - distance]) at += 1;
  return at - from;
}

function lengthBits(length: number): Bits {
  if (length === LONGEST) return [reversed(0xc0 + 285 - 280, 8), 8];
  const place = LENGTHS.findLastIndex((each) => each <= length);
  const code = 257 + place;
  const [value, count] =
    code < 280 ? [reversed(code - 256, 7), 7] : [reversed(0xc0 + code - 280, 8), 8];
  const extra = place < 8 ? 0 : (place >> 2) - 1;
  return [value | ((length - (LENGTHS[place] ?? 0)) << count), count + extra];
}

function distanceBits(distance: number): Bits {
  if (distance < 5) return [reversed(distance - 1, 5), 5];
  const extra = 30 - Math.clz32(distance - 1);
  const code = 2 * extra + 2 + (((distance - 1) >> extra) & 1);
  return [reversed(code, 5) | (((distance - 1) & ((1 << extra) - 1)) << 5), 5 + extra];
}

function reversed(value: number, count: number): number {
  let result = 0;
  for (let bit = 0; bit < count; bit += 1) result |= ((value >> bit) & 1) << (count - 1 - bit);
  return result;
}

function bitWriter(size: number) {
  const bytes = new Uint8Array(size);
  let [length, held, count] = [0, 0, 0];
  return {
    write: ([value, more]: Bits): void => {
      held |= value << count;
      count += more;
      while (count >= 8) {
        bytes[length] = held;
        length += 1;
        held >>>= 8;
        count -= 8;
      }
    },
    end: (sum: number): Uint8Array => {
      if (count > 0) bytes[length++] = held;
      new DataView(bytes.buffer).setUint32(length, sum);
      return bytes.slice(0, length + 4);
    },
  };
}

/** The checksum of RFC 1950; sums are reduced before they can pass 32 bits. */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let start = 0; start < bytes.length; start += 3000) {
    const end = Math.min(bytes.length, start + 3000);
    for (let at = start; at < end; at += 1) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return b * 65_536 + a;
}
