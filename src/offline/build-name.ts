/** The name of a build: a hash of all its files. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { BUILD_FILE, WORKER_FILE } from './files.ts';
import type { KeptDigests } from './kept-digests.ts';

export interface BuildName {
  /**
   * Takes in the files that are there, but for those taken in before: they may change no more. Those whose names begin
   * with `later` are left out. Throws where one can't be read.
   */
  add(later?: string): Promise<void>;
  /** The files taken in, from the folder, with `/`, in order. */
  files(): readonly string[];
  /** 16 hexadecimal digits that any change of any file changes. */
  text(): string;
}

/** The name of the build in a folder, of all its files but the two made with it. */
export function buildName(folder: string, kept?: KeptDigests): BuildName {
  const room = Buffer.alloc(1 << 20);
  const digests = new Map<string, string>();
  const made = (path: string): string => digestOf(path, room);
  const digest = (path: string): string => kept?.digestOf(path, made) ?? made(path);
  return {
    add: async (later) => {
      for (const name of await filesIn(folder)) {
        if (digests.has(name) || (later && name.startsWith(later))) continue;
        digests.set(name, digest(join(folder, name)));
      }
    },
    files: () => [...digests.keys()].sort(),
    text: () => {
      const all = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
      return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
    },
  };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .map((name) => name.split(sep).join('/').replace(/^\//, ''));
  return names.filter((name) => name !== WORKER_FILE && name !== BUILD_FILE);
}

/** Tens of thousands of small files: to wait for each, or to make room for each, would take most of the time. */
function digestOf(path: string, room: Buffer): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, room);
      if (length === 0) return hash.digest('base64url');
      hash.update(room.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}
