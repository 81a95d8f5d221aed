/** Where the words of one Pagefind index are divided among several of Pagefind, at the beginnings of its files. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Part } from '../parts.ts';
import { LEAD } from '../token.ts';

/** More would each know of all the files, and take longer to begin than to look through their words. */
const MOST_SHARES = 64;
/** CBOR (RFC 8949, 3.1): a text of up to 23 bytes has its length in its first byte, a longer one in the second. */
const [TEXT, LONGER_TEXT] = [0x60, 0x78];

/** What Pagefind's metadata in a folder is named, and what it says of words. Throws where there is none. */
export async function describedIn(folder: string): Promise<Pick<Part, 'metadata' | 'shares'>> {
  const metadata = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  if (metadata === undefined) throw new Error(`Pagefind wrote no metadata to ${folder}.`);
  return { metadata, shares: sharesIn(gunzipSync(await readFile(join(folder, metadata)))) };
}

/**
 * The beginnings of the first words of each share, in order, all but the first share's. Metadata tells of every file
 * the first word and the last; where it should tell nothing, there is one share, and answers are the same.
 */
function sharesIn(metadata: Buffer): string[] {
  const words = wordsIn(metadata);
  const firsts = words.filter((_, at) => at % 2 === 0);
  const together = Math.ceil(firsts.length / MOST_SHARES);
  return firsts.filter((_, at) => at > 0 && at % together === 0);
}

/** Every text that begins as a token does. */
function wordsIn(metadata: Buffer): string[] {
  const words: string[] = [];
  for (let at = metadata.indexOf(LEAD); at !== -1; at = metadata.indexOf(LEAD, at + 1)) {
    const [before = 0, last = 0] = metadata.subarray(at - 2, at);
    const length = before === LONGER_TEXT ? last : last - TEXT;
    words.push(metadata.toString('utf8', at, at + length));
  }
  return words;
}
