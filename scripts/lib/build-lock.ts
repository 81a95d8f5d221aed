/** One build of a project at a time: two would write into one folder, and what became `dist/` would be half of each. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from './refusal.ts';

/**
 * Takes a lock, a file that names this process; gives what frees it. One whose process has ended is taken over.
 *
 * @throws {Refusal} where another process has it; what the disk says, where it can't be written.
 */
export function takeLock(file: string): () => void {
  const owner = ownerOf(file);
  if (owner !== undefined && isRunning(owner)) throw underWay(`process ${owner}`, file);
  if (existsSync(file)) rmSync(file);
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (existsSync(file)) throw underWay('begun a moment ago', file);
    throw error;
  }
  return () => rmSync(file, { force: true });
}

function underWay(which: string, file: string): Refusal {
  return new Refusal(
    `Another build of this project is under way (${which}): wait until it has ended. If that is no build, delete ${basename(file)}.`,
  );
}

function ownerOf(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

/** Signal 0 asks, and does nothing; another user's process may not even be asked. */
function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
