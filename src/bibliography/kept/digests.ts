/** What files hold, as digests: what is the same has the same, on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from './store.ts';

/** A file's path, with `/`, and the digest of what it holds; the empty one where there is no such file. */
export type FileDigest = readonly [file: string, digest: string];

/** A file itself, or all below a folder, in an order that is the same everywhere. */
export function digestsBelow(path: string): readonly FileDigest[] {
  return digestsOf(filesBelow(path));
}

function digestsOf(files: readonly string[]): readonly FileDigest[] {
  return files
    .map((file): FileDigest => [file.replaceAll('\\', '/'), contentOf(file)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The program, its packages and its settings, but for tests. */
const MAKERS = ['src', 'astro.config.mjs', 'package-lock.json'];
const TEST = /\.test\.ts$|(?:^|[\\/])(?:tests|fixtures)[\\/]/;

/** The files that make pages of content, in the folder one is in: whatever of them changes, nothing made before is kept. */
export function makersOfPages(): readonly FileDigest[] {
  return digestsOf(MAKERS.flatMap(filesBelow).filter((file) => !TEST.test(file)));
}

/** The folder of a collection's entry. */
export function folderOf(filePath = ''): string {
  return dirname(filePath);
}

function filesBelow(path: string): readonly string[] {
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [path];
  }
}

function contentOf(file: string): string {
  try {
    return digest(readFileSync(file));
  } catch {
    return '';
  }
}
