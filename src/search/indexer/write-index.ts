/** Writes the index of records: Pagefind's files for their tokens, and beside them what Pagefind has no place for. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type ColumnName, columnNames, columnOf, factOf } from '../facts.ts';
import {
  ARTICLE_TITLES_FILE,
  bodyFile,
  factsFile,
  HOMOPHONES_FILE,
  partFolder,
  SOUNDS_FILE,
  shownPlace,
  WORD_GROUPS,
  WORKS_FILE,
  wordsFile,
} from '../files.ts';
import { KINDS_APART, KINDS_TOGETHER, type Part, PROGRAM_FILE } from '../parts.ts';
import type { Entry, SearchRecord } from '../record.ts';
import { type Shown, shownOf } from '../shown.ts';
import { tokensOf } from '../tokens.ts';
import { runsIn, workOf } from '../works.ts';
import { checkProgram } from './check-program.ts';
import { charactersIn, commonCharacters, homophones } from './homophones.ts';
import { type OpenPart, withParts } from './part.ts';
import { readingsOf } from './readings.ts';
import { writeScript } from './script.ts';
import { describedIn } from './shares.ts';
import { stretchesOf } from './stretches.ts';
import { wordsByGroup } from './words.ts';

/** Records in the order of the index; gone through several times, and made anew each time where they are many. */
export type Records = Iterable<SearchRecord>;

/** How much goes together, where a test asks for less than fits. */
export interface Limits {
  /** Characters of the records of one stretch. */
  readonly stretch?: number;
  /** Records whose characters and letters stand in one part. */
  readonly together?: number;
}

/** More are found sooner in two parts: each has fewer files to know of. */
const MOST_TOGETHER = 5_000;

/**
 * Writes the index of records into a folder, in place of what was there.
 * Throws what Pagefind reports, with the page at fault.
 */
export async function writeIndex(
  records: Records,
  folder: string,
  limits: Limits = {},
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const parts = await writeParts(records, folder, limits);
  await checkProgram(join(folder, PROGRAM_FILE));
  await writeScript(folder, parts);
}

/** What Pagefind has no place for. */
async function writeBeside(records: Records, folder: string): Promise<void> {
  await writeFacts(records, folder);
  await writeJson(folder, WORKS_FILE, runsIn(worksOf(records)));
  await writeShown(records, folder);
  await writeSounds(records, folder);
  const words = wordsByGroup(records);
  for (const group of WORD_GROUPS)
    await writeJson(folder, wordsFile(group), words.get(group) ?? []);
}

/** One stretch of records after the other; what stands beside is written while Pagefind first writes by itself. */
async function writeParts(records: Records, index: string, limits: Limits): Promise<Part[]> {
  const { stretch: most, together = MOST_TOGETHER } = limits;
  const parts: Part[] = [];
  let beside: Promise<void> | undefined;
  let first = 0;
  for (const entries of stretchesOf(records, most)) {
    const apart = entries.length > together ? KINDS_APART : KINDS_TOGETHER;
    await withParts(apart, entries.length, async (open) => {
      await addAll(entries, open);
      beside ??= writeBeside(records, index);
      // Told at the end.
      beside.catch(() => undefined);
      for (const [at, part] of open.entries()) {
        const folder = partFolder(parts.length);
        const pages = await part.write(index, folder);
        const described = await describedIn(join(index, folder));
        parts.push({ folder, kinds: apart[at] ?? '', first, pages, ...described });
      }
    });
    first += entries.length;
  }
  await beside;
  return parts;
}

/** So many records are made before Pagefind is given what waits for it: a page goes through its pipe in pieces. */
const AT_ONCE = 16;

async function addAll(entries: readonly Entry[], parts: readonly OpenPart[]): Promise<void> {
  for (const [at, entry] of entries.entries()) {
    if (at % AT_ONCE === 0) await setImmediate();
    const tokens = tokensOf(entry, readingsOf(entry));
    for (const part of parts) await part.add(tokens);
  }
}

async function writeSounds(records: Records, folder: string): Promise<void> {
  const occurring = charactersIn(entriesOf(records));
  await writeJson(folder, SOUNDS_FILE, homophones(occurring));
  const all = [...commonCharacters(), ...occurring];
  await writeJson(folder, HOMOPHONES_FILE, homophones(all));
}

async function writeFacts(records: Records, folder: string): Promise<void> {
  const titles = new Map<string, string>();
  for (const { slug, number, text } of records) if (number === undefined) titles.set(slug, text);
  for (const field of columnNames) {
    const column = columnOf(namesOf(records, field));
    await writeJson(folder, factsFile(field), column);
    if (field !== 'article') continue;
    const named = column.values.map((slug) => titles.get(slug) ?? slug);
    await writeJson(folder, ARTICLE_TITLES_FILE, named);
  }
}

function* entriesOf(records: Records): Iterable<Entry> {
  for (const { entry } of records) yield entry;
}

function* worksOf(records: Records): Iterable<string> {
  for (const record of records) yield workOf(record);
}

function* namesOf(records: Records, field: ColumnName): Iterable<string> {
  for (const { entry, slug } of records) yield factOf(entry, field, slug);
}

async function writeShown(records: Records, folder: string): Promise<void> {
  let [row, together, name] = [0, [] as Shown[], ''];
  for (const record of records) {
    const { file, at } = shownPlace(row);
    if (at === 0 && row > 0) await writeJson(folder, name, together);
    if (at === 0) together = [];
    together.push(shownOf(record));
    if (record.body) await writeJson(folder, bodyFile(row), record.body);
    [row, name] = [row + 1, file];
  }
  if (row > 0) await writeJson(folder, name, together);
}

async function writeJson(folder: string, name: string, content: unknown): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}
