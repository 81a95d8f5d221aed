/** The files of the pictures in a text: without one of them, or with one that is no picture, the site is not built. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../../src/bibliography/index.ts';
import { type NamedPicture, picturePath } from '../../../src/markdown/named-pictures.ts';

/** Pictures of a text (`file`) that lie not beside it, or hold what no browser shows. */
export function checkPictures(pictures: readonly NamedPicture[], file: string): Finding[] {
  return pictures.flatMap(({ url, line }) => {
    const words = problemOf(join(dirname(file), picturePath(url)));
    return words ? [{ kind: 'invalid-field' as const, ...words, text: url, file, line }] : [];
  });
}

function problemOf(path: string): Pick<Finding, 'message' | 'repair'> | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    return {
      message: 'There is no such picture beside the text',
      repair: 'Put its file there, or correct its name',
    };
  }
  if (isPicture(path)) return undefined;
  return {
    message: 'This file holds no picture that browsers show',
    repair: 'Save it anew as PNG, JPEG, WebP, AVIF, GIF or SVG',
  };
}

/** How files of each kind begin (their specifications), read byte by byte as Latin-1. */
const BEGINNINGS: readonly (readonly [ending: RegExp, beginning: RegExp])[] = [
  [/\.a?png$/i, /^\x89PNG\r\n/],
  [/\.jpe?g$/i, /^\xff\xd8\xff/],
  [/\.gif$/i, /^GIF8[79]a/],
  [/\.webp$/i, /^RIFF[\s\S]{4}WEBP/],
  [/\.avif$/i, /^[\s\S]{4}ftyp/],
  [/\.tiff$/i, /^(?:II\*|MM)/],
  [/\.svg$/i, /<svg[\s>]/],
];
/** In which an SVG has said what it is, comments and declarations before it. */
const BEGINNING = 4096;

function isPicture(path: string): boolean {
  const beginning = BEGINNINGS.find(([ending]) => ending.test(path))?.[1];
  return beginning?.test(beginningOf(path)) ?? false;
}

function beginningOf(path: string): string {
  const bytes = Buffer.alloc(BEGINNING);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
