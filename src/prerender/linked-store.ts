/**
 * Files kept from one build to the next without writing them again: the built file and the kept one are one file of
 * the disk with two names. Whoever changes the built one in place changes the kept one too, so its size and time are
 * written down, and what is not as it was kept is as good as not kept.
 */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface LinkedStore {
  /** Puts files kept under a key below a folder; or none of them, and gives false, where one is not as it was kept. */
  restore(key: string, paths: readonly string[], folder: string): boolean;
  /** Keeps files that stand below a folder. Where they cannot be kept, nothing happens. */
  keep(key: string, paths: readonly string[], folder: string): void;
  /** Writes down what is kept, and takes away what neither was asked for nor kept since the store was opened. */
  close(): void;
}

/** A file as it was kept. */
type State = readonly [path: string, size: number, modified: number];
type States = Readonly<Record<string, readonly State[]>>;

/** Beside the folders of the keys. */
const STATES_FILE = 'states.json';

/** The store in a folder, made when the first file is kept. */
export function openLinkedStore(store: string): LinkedStore {
  const before = readStates(store);
  const now: Record<string, readonly State[]> = {};
  const fileAt = (key: string, at: number): string => join(store, key, String(at));
  const stateAt = (key: string, path: string, at: number): State => {
    const { size, mtimeMs } = statSync(fileAt(key, at));
    return [path, size, mtimeMs];
  };
  const isAsKept = (key: string, paths: readonly string[]): boolean =>
    JSON.stringify(before[key]) === JSON.stringify(paths.map((path, at) => stateAt(key, path, at)));
  return {
    restore: (key, paths, folder) => {
      if (before[key] === undefined || !orElse(() => isAsKept(key, paths), false)) return false;
      makeParents(paths, folder);
      for (const [at, path] of paths.entries()) link(fileAt(key, at), join(folder, path));
      now[key] = before[key];
      return true;
    },
    keep: (key, paths, folder) => {
      orElse(() => {
        rmSync(join(store, key), { recursive: true, force: true });
        mkdirSync(join(store, key), { recursive: true });
        for (const [at, path] of paths.entries()) link(join(folder, path), fileAt(key, at));
        now[key] = paths.map((path, at) => stateAt(key, path, at));
      }, undefined);
    },
    close: () => orElse(() => writeStates(store, now), undefined),
  };
}

/** Makes the folders that files below a folder stand in. */
export function makeParents(paths: readonly string[], folder: string): void {
  for (const parent of new Set(paths.map((path) => dirname(join(folder, path))))) {
    mkdirSync(parent, { recursive: true });
  }
}

/** Not every disk has files with two names, and none shares them with another. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function readStates(store: string): States {
  return orElse(() => JSON.parse(readFileSync(join(store, STATES_FILE), 'utf8')), null) ?? {};
}

function writeStates(store: string, states: States): void {
  mkdirSync(store, { recursive: true });
  const unfinished = join(store, `${STATES_FILE}.new`);
  writeFileSync(unfinished, JSON.stringify(states));
  renameSync(unfinished, join(store, STATES_FILE));
  for (const name of readdirSync(store)) {
    if (name !== STATES_FILE && !(name in states)) rmSync(join(store, name), { recursive: true });
  }
}

/** A full or read-only disk, and whatever else is wrong with the store, makes the build slower, and nothing else. */
function orElse<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
