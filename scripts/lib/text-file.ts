/** A text file that a person names on the command line: whatever is none is refused in one sentence. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../src/bibliography/index.ts';
import { readText } from './encoding/read-text.ts';
import { Refusal, refusal } from './refusal.ts';

export interface TextFile {
  readonly text: string;
  /** Where it was found. */
  readonly path: string;
  /** What was doubtful about its encoding. */
  readonly findings: readonly Finding[];
}

/** What a command asks of its file. */
export interface Asked {
  /** In millions of bytes. */
  readonly largest: number;
  /** What to do instead of naming a folder, as a sentence. */
  readonly folderRepair: string;
  /** What to do instead of naming a file that is no text, as a sentence. */
  readonly textRepair: string;
  /** Label of the encoding it is in, where that is known. */
  readonly encoding?: string | undefined;
}

const STANDARD_INPUT = '-';
const MILLION = 1_000_000;

/** Reads the file, or standard input for `-`. Throws a refusal for a folder, a device, a file too large or no text. */
export function readTextFile(name: string, asked: Asked): TextFile {
  const path = placeOf(name);
  const bytes = readBytes(name, path, asked);
  if (bytes.length > asked.largest * MILLION) throw tooLarge(name, asked);
  const kind = kindOf(bytes);
  if (kind !== undefined)
    throw new Refusal(`${name} is ${kind}, not a text file. ${asked.textRepair}`);
  return { path, ...readText(bytes, name, asked) };
}

function readBytes(name: string, path: string, asked: Asked): Uint8Array {
  try {
    if (name === STANDARD_INPUT) return readFileSync(0);
    const stats = statSync(path);
    if (stats.isDirectory()) throw new Refusal(`${name} is a folder. ${asked.folderRepair}`);
    if (!stats.isFile() && !stats.isFIFO())
      throw new Refusal(`${name} is a device, not a file. ${asked.folderRepair}`);
    if (stats.size > asked.largest * MILLION) throw tooLarge(name, asked);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Refusal ? error : refusal(`Cannot read ${name}`, error);
  }
}

function tooLarge(name: string, { largest, textRepair }: Asked): Refusal {
  return new Refusal(`${name} is larger than ${largest} MB. ${textRepair}`);
}

/** What files of other programs begin with. */
const kinds: readonly (readonly [start: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a word processor’s file or a ZIP archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a word processor’s file'],
  [[0x1f, 0x8b], 'a gzip archive'],
];

function kindOf(bytes: Uint8Array): string | undefined {
  return kinds.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
}

/** npm runs scripts in the project's folder; a relative name is meant from where npm was called. */
export function placeOf(name: string): string {
  const { INIT_CWD } = process.env;
  return INIT_CWD === undefined || existsSync(name) ? name : resolve(INIT_CWD, name);
}
