/** Writing a set of files so that either all of them stand there whole, or nothing has changed. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from './refusal.ts';

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
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

/** The text of a file, or `undefined` where none is. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
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

/** Writes all files beside their places first, then moves them in; throws a refusal after tidying up. */
export function writeFiles(files: readonly PlannedFile[]): void {
  const undo: string[] = [];
  try {
    const written = files.map((file) => {
      const made = mkdirSync(dirname(file.path), { recursive: true });
      if (made !== undefined) undo.push(made);
      const temporary = join(dirname(file.path), `.${basename(file.path)}.${process.pid}.tmp`);
      undo.push(temporary);
      writeFileSync(temporary, file.text, { flag: 'wx' });
      return { temporary, path: file.path };
    });
    for (const { temporary, path } of written) renameSync(temporary, path);
  } catch (error) {
    for (const path of undo.reverse()) rmSync(path, { recursive: true, force: true });
    throw refusal(
      `cannot write to ${dirname(files[0]?.path ?? '.')}, so nothing was changed`,
      error,
    );
  }
}
