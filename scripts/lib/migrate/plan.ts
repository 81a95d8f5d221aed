/** What a migration would do to a content folder: everything but the writing. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { repeatedFields } from '../../../src/bibliography/index.ts';
import { Refusal, refusal } from '../refusal.ts';
import { type PlannedFile, planFile, readIfThere } from '../write-files.ts';
import type { Migration } from './migrations.ts';

export interface MigrationPlan {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Migration[];
  /** Files that change, the one that names the version last: until it stands, the content is of the old version. */
  readonly files: readonly PlannedFile[];
}

const SETTINGS = 'site.json';
const TEXTS = /\.(?:json|mdx|bib|ris)$/;

/** Plans the way from the content's own version to the newest. Refuses content that is newer than the software. */
export function planMigration(content: string, migrations: readonly Migration[]): MigrationPlan {
  const to = migrations.at(-1)?.to ?? 1;
  const from = versionOf(content);
  if (from > to) {
    throw new Refusal(
      `${join(content, SETTINGS)} says version ${from} of the content, and this software knows ${to}: update the software, nothing was changed.`,
    );
  }
  const steps = migrations.filter((step) => step.to > from);
  const changed = textsIn(content).flatMap((path) => migrated(content, path, steps));
  const settings = { ...settingsOf(content), schema: to };
  const named = planFile(join(content, SETTINGS), `${JSON.stringify(settings, null, 2)}\n`);
  const files = [...changed, ...(from === to && 'schema' in settingsOf(content) ? [] : [named])];
  return { from, to, steps, files };
}

/** The version a content folder says it is of: 1 where it says none. */
function versionOf(content: string): number {
  const { schema = 1 } = settingsOf(content);
  if (typeof schema === 'number' && Number.isInteger(schema) && schema > 0) return schema;
  throw new Refusal(
    `${join(content, SETTINGS)} gives “${schema}” as its schema: write a whole number.`,
  );
}

function settingsOf(content: string): { readonly schema?: unknown } {
  const file = join(content, SETTINGS);
  const text = readIfThere(file);
  if (text === undefined) return {};
  const settings = parsed(text, file);
  const [twice] = repeatedFields(text);
  if (twice !== undefined) {
    throw new Refusal(
      `${file}:${twice.line} gives ${twice.name} again in line ${twice.kept.line}: leave the right one there, nothing was changed.`,
    );
  }
  if (typeof settings === 'object' && settings !== null && !Array.isArray(settings))
    return settings;
  throw new Refusal(`${file} holds no group of settings: put them between { and }.`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    throw refusal(`${file} is no JSON, mend it first`, error);
  }
}

function textsIn(content: string): string[] {
  try {
    return readdirSync(content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXTS.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
      .filter((path) => path !== SETTINGS)
      .sort();
  } catch (error) {
    throw refusal(`cannot read ${content}`, error);
  }
}

function migrated(content: string, path: string, steps: readonly Migration[]): PlannedFile[] {
  const before = withoutMark(textOf(join(content, path)));
  const name = path.split(sep).join('/');
  const text = steps.reduce((now, step) => changedBy(step, name, now), before);
  return text === before ? [] : [planFile(join(content, path), text)];
}

/** Some editors put a byte order mark before what they save. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/** Bytes that are no UTF-8 would be written back as other characters. */
function textOf(file: string): string {
  const bytes = readFile(file);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new Refusal(`${file} is not in UTF-8: save it as UTF-8 first, nothing was changed.`);
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw refusal(`cannot read ${file}, so nothing was changed`, error);
  }
}

function changedBy(step: Migration, path: string, text: string): string {
  try {
    return step.change(path, text);
  } catch (error) {
    throw refusal(`${path} cannot be brought to version ${step.to}, nothing was changed`, error);
  }
}
