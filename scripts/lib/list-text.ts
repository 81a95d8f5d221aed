/** The text of a list of references: a file in any usual encoding, or standard input. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from './decode-text.ts';
import { Refusal, refusal } from './refusal.ts';

const LARGEST_BYTES = 100_000_000;
const STANDARD_INPUT = 0;

/** Reads a file, or standard input for `-`; refuses in one sentence what is no text. */
export function readListText(name: string): string {
  const bytes = name === '-' ? readFileSync(STANDARD_INPUT) : readBytes(name);
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    throw new Refusal(
      `${name} is not a text file. Save the list as text, BibTeX, RIS, XML or JSON.`,
    );
  }
  const kind = markupOf(decoded.text);
  if (kind !== undefined) {
    throw new Refusal(`${name} is ${kind}. Open it, copy the list and save it as plain text.`);
  }
  return decoded.text;
}

/** What is text, and no list: its marks would be taken for words. */
function markupOf(text: string): string | undefined {
  const start = text.slice(0, 200).trimStart();
  if (/^\{\\rtf/u.test(start)) return 'a word processor’s file (RTF)';
  return /^<(?:!doctype html|html|head|body)\b/iu.test(start) ? 'a web page (HTML)' : undefined;
}

function readBytes(name: string): Uint8Array {
  const path = placeOf(name);
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Refusal(`${name} is a folder. Name a file.`);
    if (stats.size > LARGEST_BYTES) throw new Refusal(`${name} is larger than 100 MB.`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Refusal ? error : refusal(`Cannot read ${name}`, error);
  }
}

/** npm runs scripts in the project's folder; a relative name is meant from where npm was called. */
export function placeOf(name: string): string {
  const { INIT_CWD } = process.env;
  return INIT_CWD === undefined || existsSync(name) ? name : resolve(INIT_CWD, name);
}
