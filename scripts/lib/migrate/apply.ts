/** Carrying a migration out: the content as it was is copied first, and the new texts stand whole or not at all. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal, refusal } from '../refusal.ts';
import { writeFiles } from '../write-files.ts';
import type { MigrationPlan } from './plan.ts';

/** Where the content as it was is kept: `.content-1`, beside `content`. */
export function backupOf(content: string, { from }: Pick<MigrationPlan, 'from'>): string {
  return join(dirname(content), `.${basename(content)}-${from}`);
}

/** Copies the content, then writes. Refuses where an earlier copy stands: it may be all that is left of something. */
export function applyMigration(content: string, plan: MigrationPlan): string {
  const backup = backupOf(content, plan);
  if (existsSync(backup)) {
    throw new Refusal(
      `${backup} holds a copy from an earlier migration: put it back if that one did not end, else move it away. Nothing was changed.`,
    );
  }
  copyWhole(content, backup);
  writeFiles(plan.files);
  return backup;
}

function copyWhole(content: string, backup: string): void {
  const unfinished = `${backup}.${process.pid}.tmp`;
  try {
    cpSync(content, unfinished, { recursive: true, errorOnExist: true });
    renameSync(unfinished, backup);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw refusal(`cannot copy ${content} to ${backup}, so nothing was changed`, error);
  }
}
