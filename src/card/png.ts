/** Pictures of few colours as PNG (W3C PNG 3). */
import { constants, crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 16 at most: a pixel takes half a byte. */
  readonly colours: readonly Colour[];
  /** A colour's place for each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INDEXED = 3;
const FILTER_UP = 2;
/**
 * Flat rows less the row above are zeros: runs of a byte are all the repeats there are. Where zlib looks for others, it
 * finds other ones on another kind of processor; runs are the same everywhere.
 */
const RUNS = { strategy: constants.Z_RLE, memLevel: constants.Z_MAX_MEMLEVEL };

/** The whole file. */
export function png({ width, height, colours, pixels }: Picture): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([4, INDEXED], 8);
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', deflateSync(rows(pixels, width, height), RUNS)),
    chunk('IEND', new Uint8Array()),
  ];
  return Uint8Array.from(Buffer.concat([Uint8Array.from(SIGNATURE), ...chunks]));
}

/** Two pixels a byte, of an even width, less the byte above; before each row the number of that filter (PNG 3, clause 9.2). */
function rows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const packed = new Uint8Array((width / 2 + 1) * height);
  const above = new Uint8Array(width / 2);
  let [at, pixel] = [0, 0];
  for (let row = 0; row < height; row += 1) {
    packed[at++] = FILTER_UP;
    for (let column = 0; column < above.length; column += 1, pixel += 2) {
      const byte = ((pixels[pixel] ?? 0) << 4) | (pixels[pixel + 1] ?? 0);
      packed[at++] = byte - (above[column] ?? 0);
      above[column] = byte;
    }
  }
  return packed;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
