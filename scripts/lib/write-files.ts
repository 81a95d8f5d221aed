/** Writing a set of files so that either all of them stand there whole, or nothing has changed. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal, refusal } from './refusal.ts';

export interface PlannedFile {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** What stands there now: nothing, the same, or something else. */
  readonly state: 'new' | 'same' | 'different';
  /** First line that differs, 1-based, with what stands there and what would. */
  readonly difference?: { line: number; here: string; planned: string } | undefined;
}

/** Compares a file with what stands in its place; line endings do not count. */
export function planFile(path: string, text: string): PlannedFile {
  const here = readIfThere(path);
  if (here === undefined) return { path, text, state: 'new' };
  const difference = firstDifference(here.replaceAll('\r\n', '\n'), text);
  return { path, text, state: difference ? 'different' : 'same', difference };
}

/** Compares a picture with what stands in its place, byte for byte. */
export function planCopy(path: string, bytes: Uint8Array): PlannedFile {
  if (!existsSync(path)) return { path, text: bytes, state: 'new' };
  return { path, text: bytes, state: readFileSync(path).equals(bytes) ? 'same' : 'different' };
}

/** The text of a file, or `undefined` where none is. */
export function readIfThere(path: string): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    // A pipe nobody writes to would be waited for without end.
    if (stats && !stats.isFile() && !stats.isDirectory())
      throw new Refusal(`${path} is a device, not a file: put the right one there.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw refusal(`cannot read ${path}`, error);
  }
}

function firstDifference(here: string, planned: string): PlannedFile['difference'] {
  if (here === planned) return undefined;
  const lines = here.split('\n');
  const plannedLines = planned.split('\n');
  const index = plannedLines.findIndex((line, at) => line !== lines[at]);
  const at = index < 0 ? plannedLines.length : index;
  return { line: at + 1, here: lines[at] ?? '', planned: plannedLines[at] ?? '' };
}

/** Where an import notes, below the content, which files it is moving into place. */
export const IMPORT_JOURNAL = '.import-under-way.json';

/** A file that lies ready beside its place, and where what stands there is kept until all are in place. */
interface Move {
  readonly temporary: string;
  readonly path: string;
  readonly former: string;
}

type Undo = (() => void)[];

/**
 * Writes all files beside their places first, then moves them in; throws a refusal after tidying up. With a journal
 * (the path of a file that stands there meanwhile), moves that were cut off are finished by `finishMoves`.
 */
export function writeFiles(files: readonly PlannedFile[], journal?: string): void {
  const undo: Undo = [];
  try {
    const moves = files.map((file) => prepare(file, undo));
    if (journal !== undefined) {
      undo.push(() => [`${journal}.tmp`, journal].forEach(remove));
      writeFileSync(`${journal}.tmp`, JSON.stringify(moves));
      renameSync(`${journal}.tmp`, journal);
    }
    for (const move of moves) moveIn(move, undo);
    if (journal !== undefined) rmSync(journal);
    for (const { former } of moves) remove(former);
  } catch (error) {
    const state = isUndone(undo)
      ? 'so nothing was changed'
      : 'and what stood there lies beside its place, in a hidden file that ends in .old';
    throw refusal(`cannot write to ${dirname(files[0]?.path ?? '.')}, ${state}`, error);
  }
}

/** Takes the steps back, the last one first; stops at one that fails, so that nothing more is lost. */
function isUndone(undo: Undo): boolean {
  try {
    for (const step of undo.reverse()) step();
    return true;
  } catch {
    return false;
  }
}

function prepare({ path, text }: PlannedFile, undo: Undo): Move {
  const made = mkdirSync(dirname(path), { recursive: true });
  if (made !== undefined) undo.push(() => remove(made));
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const [temporary, former] = [`${beside}.tmp`, `${beside}.old`];
  undo.push(() => [temporary, former].forEach(remove));
  writeFileSync(temporary, text, { flag: 'wx' });
  return { temporary, path, former };
}

/** What stood there is copied before, not moved: at every moment there is a file. */
function moveIn({ temporary, path, former }: Move, undo: Undo): void {
  const isThere = existsSync(path);
  if (isThere) copyFileSync(path, former);
  renameSync(temporary, path);
  undo.push(() => (isThere ? renameSync(former, path) : remove(path)));
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Finishes moves that were cut off after their journal was written: all files lay ready then. Gives how many there were. */
export function finishMoves(journal: string): number {
  const text = readIfThere(journal);
  if (text === undefined) return 0;
  try {
    const all = JSON.parse(text) as Move[];
    const moves = all.filter(({ temporary }) => existsSync(temporary));
    for (const { temporary, path } of moves) renameSync(temporary, path);
    rmSync(journal);
    for (const { former } of all) remove(former);
    return moves.length;
  } catch (error) {
    throw refusal(`cannot finish what ${journal} says was begun`, error);
  }
}
