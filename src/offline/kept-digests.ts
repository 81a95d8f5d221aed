/**
 * Digests of files that one build shares with the next (`src/prerender/linked-store.ts`), so that these are not read
 * again: they are most of a journal's bytes.
 */
import { mkdirSync, readFileSync, renameSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface KeptDigests {
  /** The digest of a file: as it was kept, where the file is the very one; else as `make` makes it. */
  digestOf(path: string, make: (path: string) => string): string;
  /** Writes down what was asked for. Where it cannot be kept, the next build reads the files. */
  close(): void;
}

/** A file as it was when its digest was made. */
type State = readonly [size: number, modified: number, digest: string];
/** By the numbers that the disk gives to files, whatever their names. */
type States = Record<string, State>;

/** The digests kept in a file of JSON. A damaged one is as good as none. */
export function openKeptDigests(file: string): KeptDigests {
  const before = readStates(file);
  const now: States = {};
  return {
    digestOf: (path, make) => {
      const stat = statSync(path);
      if (!isShared(stat)) return make(path);
      const { ino, size, mtimeMs } = stat;
      const [sizeBefore, modified, digest] = before[ino] ?? [];
      const isTheVery = sizeBefore === size && modified === mtimeMs;
      const made = isTheVery && digest !== undefined ? digest : make(path);
      now[ino] = [size, mtimeMs, made];
      return made;
    },
    close: () => writeStates(file, now),
  };
}

/** Has a second name: no build writes into such a file. */
function isShared({ nlink }: Stats): boolean {
  return nlink > 1;
}

function readStates(file: string): States {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

function writeStates(file: string, states: States): void {
  const unfinished = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(states));
    renameSync(unfinished, file);
  } catch {
    // A full or read-only disk makes the next build slower, and nothing else.
  }
}
