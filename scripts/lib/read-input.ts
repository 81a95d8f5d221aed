/** The file an editor hands over, as text. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { declaredText } from './declared-encoding.ts';
import { decodeText } from './decode-text.ts';
import { Refusal, refusal } from './refusal.ts';

const LARGEST_BYTES = 20_000_000;

/** Reads a text file in any usual encoding; refuses, in one sentence, what is no such file. */
export function readInput(name: string): { text: string; path: string } {
  const path = findPath(name);
  const bytes = readBytes(name, path);
  const text = declaredText(bytes) ?? decodeText(bytes)?.text;
  if (text === undefined)
    throw new Refusal(
      `${name} is not a text file. Save the article page as plain text and import that.`,
    );
  if (text.trim() === '')
    throw new Refusal(`${name} is empty. Save the article page as plain text and import that.`);
  return { text, path };
}

function readBytes(name: string, path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.isDirectory())
      throw new Refusal(`${name} is a folder. Name the text file of one article page.`);
    if (stats.size > LARGEST_BYTES)
      throw new Refusal(`${name} is larger than 20 MB, which no article page is.`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Refusal ? error : refusal(`Cannot read ${name}`, error);
  }
}

/** npm runs scripts in the project's folder; a relative name may be meant from where npm was called. */
function findPath(name: string): string {
  const { INIT_CWD } = process.env;
  return existsSync(name) || INIT_CWD === undefined ? name : resolve(INIT_CWD, name);
}
