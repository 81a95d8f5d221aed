/** Strings as journals print them beside fields made by hand, and how a reading is compared with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  displayName,
  isOthers,
  isoDate,
  type Name,
  type Reference,
} from '../../src/bibliography/index.ts';

/** The hand-made fields; `null` was not printed. What each means is told where the data lies. */
export interface Gold {
  readonly type: string;
  readonly type_alt?: readonly string[];
  readonly authors: readonly string[];
  readonly etal: boolean;
  readonly translators: readonly string[];
  readonly container_authors: readonly string[];
  readonly [field: string]: unknown;
}

export interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly gold?: Gold;
}

/** Folder of the shared data: `SHARED_DATA`, or beside the repository. */
export function sharedData(): string {
  return process.env['SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
}

/** The rows with gold; undefined where the data is not at hand. */
export function readGold(folder = sharedData()): GoldRow[] | undefined {
  try {
    const rows = JSON.parse(
      readFileSync(join(folder, 'gb7714/real-world.json'), 'utf8'),
    ) as GoldRow[];
    return rows.filter(({ gold }) => gold !== undefined);
  } catch {
    return undefined;
  }
}

const shown = (names: readonly Name[] | undefined) =>
  (names ?? []).filter((name) => !isOthers(name)).map(displayName);

/** A reference in the words of the gold fields. */
export function asGold(reference: Reference): Record<string, unknown> {
  const isPart = reference['container-title'] !== undefined;
  const hosts = isPart ? (reference['container-author'] ?? reference.editor) : undefined;
  const authors = reference.author ?? (isPart ? undefined : reference.editor);
  const dates = [reference.issued, reference['available-date']].map(isoDate);
  return {
    type: reference.type,
    authors: shown(authors),
    etal: (authors ?? []).some(isOthers),
    translators: shown(reference.translator),
    container_authors: shown(hosts),
    title: reference.title,
    container: reference['container-title'],
    publisher: reference.publisher ?? reference.archive,
    place: reference['publisher-place'] ?? reference['archive-place'],
    year: dates[0]?.slice(0, 4),
    date: dates.find((date) => date.length === 10),
    volume: reference.volume,
    issue: reference.issue,
    pages: reference.page,
    number: reference.number ?? reference.archive_location,
    url: reference.URL,
    accessed: isoDate(reference.accessed) || undefined,
    doi: reference.DOI,
    edition: reference.edition,
    genre: reference.genre,
  };
}

const NOTHING: Reference = { id: '', type: 'document', language: 'zh-CN' };

export interface Miss {
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Fields compared and those read otherwise, after NFKC, ignoring case and spaces: all, where nothing was read. */
export function compareGold(
  gold: Gold,
  reference: Reference | undefined,
): { fields: number; misses: Miss[] } {
  const actual = asGold(reference ?? NOTHING);
  const compared = Object.keys(actual).filter((field) => field in gold);
  const misses = compared
    .filter((field) => reference === undefined || !isRight(field, gold, actual[field]))
    .map((field) => ({ field, expected: gold[field], actual: actual[field] }));
  return { fields: compared.length, misses };
}

function isRight(field: string, gold: Gold, actual: unknown): boolean {
  if (field === 'type')
    return actual === gold.type || (gold.type_alt ?? []).includes(String(actual));
  const expected = gold[field];
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const isSame = (name: unknown, index: number) => isSameName(name, actual[index]);
    return expected.length === actual.length && expected.every(isSame);
  }
  return folded(field, expected) === folded(field, actual);
}

/** Gold has names as printed, some given name first or without a blank; a reference knows which part is which. */
function isSameName(gold: unknown, actual: unknown): boolean {
  const parts = (name: unknown) =>
    String(name)
      .normalize('NFKC')
      .toLowerCase()
      .split(/[\s.]+/u);
  const sorted = (name: unknown) => parts(name).sort().join('');
  return parts(gold).join('') === parts(actual).join('') || sorted(gold) === sorted(actual);
}

function folded(field: string, value: unknown): string {
  const text = String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '');
  return field === 'edition' ? text.replace(/^第|版$|(?:st|nd|rd|th)?ed\.?$/gu, '') : text;
}
