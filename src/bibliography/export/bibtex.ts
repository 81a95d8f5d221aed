/** References as BibTeX that LaTeX, BibLaTeX and reference managers read: UTF-8, Chinese as it is. */
import { bibtexFields, months, verbatimFields } from '../mapping/bibtex.ts';
import { writeBibtexName } from '../mapping/bibtex-names.ts';
import { OTHER_ENTRY, writtenTypes } from '../mapping/bibtex-types.ts';
import { carriedCustom } from '../mapping/carried-custom.ts';
import { writeDate } from '../mapping/date-text.ts';
import { foldText } from '../mapping/plain-text.ts';
import { placeIn, tagOf, typeNameOf } from '../mapping/rows.ts';
import { keywordsOf } from '../parse/values.ts';
import type { DateValue, Reference } from '../reference.ts';
import { cleanEntries, type Entry } from './clean.ts';
import { escapeTex, escapeVerbatim, protectCase } from './tex.ts';

type Field = readonly [name: string, source: string];

const CASE_PROTECTED: ReadonlySet<string> = new Set(['title', 'shorttitle', 'booktitle']);
/** BibLaTeX's names of languages, by which LaTeX styles choose 等 or "et al." */
const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  zh: 'chinese',
  en: 'english',
  ja: 'japanese',
  ru: 'russian',
};

/** Entries of a `.bib` file, each under its own id, with a line between them. */
export function bibtexEntries(references: readonly Reference[]): string[] {
  const keys = new Set<string>();
  return references.map((reference) => entryOf(reference, freeKey(reference.id, keys)));
}

function entryOf(reference: Reference, key: string): string {
  const type = typeNameOf(writtenTypes, reference.type);
  const subtype: Field[] = type.exact ? [] : [['entrysubtype', `{${reference.type}}`]];
  const fields = [...inTableOrder(reference).flatMap((entry) => fieldsOf(entry, reference))];
  const lines = [...fields, ...subtype, ...apart(reference, key)].map(
    ([name, source]) => `  ${name} = ${source}`,
  );
  return `@${thesisName(reference) ?? type.name ?? OTHER_ENTRY}{${[key, ...lines].join(',\n')}\n}\n`;
}

/** BibTeX has entry types for two degrees. */
function thesisName({ type, genre = '' }: Reference): string | undefined {
  if (type !== 'thesis') return undefined;
  if (/博士|doctor|ph\.? ?d/i.test(genre)) return 'phdthesis';
  return /硕士|碩士|master/i.test(genre) ? 'mastersthesis' : undefined;
}

/** Keys keep letters of every script; what would end or break them becomes a hyphen. */
function freeKey(id: string, taken: Set<string>): string {
  const stem = foldText(id).replace(/[^\p{L}\p{M}\p{N}_:.+/-]+/gu, '-') || 'anon';
  let key = stem;
  for (let count = 2; taken.has(key); count += 1) key = `${stem}-${count}`;
  taken.add(key);
  return key;
}

function inTableOrder(reference: Reference): Entry[] {
  return cleanEntries(reference).toSorted(
    ([left], [right]) => placeIn(bibtexFields, left) - placeIn(bibtexFields, right),
  );
}

function fieldsOf([variable, value]: Entry, reference: Reference): Field[] {
  const name = tagOf(bibtexFields, variable, reference.type);
  if (name === undefined) return [];
  if (variable === 'language') return languageFields(String(value));
  if (typeof value === 'string') return [[name, `{${fieldSource(name, value)}}`]];
  if (Array.isArray(value)) return [[name, `{${value.map(writeBibtexName).join(' and ')}}`]];
  return name === 'date' ? dateFields(value) : [[name, dateSource(writeDate(value))]];
}

function fieldSource(name: string, text: string): string {
  if (verbatimFields.has(name)) return escapeVerbatim(text);
  if (name === 'keywords') return escapeTex(keywordsOf(text));
  if (name === 'pages') return escapeTex(text).replace(/-/g, '--');
  return CASE_PROTECTED.has(name) ? protectCase(escapeTex(text)) : escapeTex(text);
}

/** Year and month for BibTeX; the whole date for BibLaTeX where there is more to say. */
function dateFields(date: DateValue): Field[] {
  const iso = writeDate(date);
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?=$|[-/~])/.exec(iso) ?? [];
  if (year === undefined) return [['date', dateSource(iso)]];
  const monthName = months[Number(month) - 1];
  const isWhole = iso === year || iso === `${year}-${month}`;
  return [
    ['year', `{${year}}`],
    ...(monthName === undefined ? [] : [['month', monthName] as const]),
    ...(isWhole ? [] : [['date', `{${iso}}`] as const]),
  ];
}

/** In dates BibLaTeX reads `~` as circa, not as a space. */
function dateSource(text: string): string {
  return `{${escapeTex(text).replaceAll('\\~{}', '~')}}`;
}

function languageFields(language: string): Field[] {
  const id = LANGUAGE_IDS[language.slice(0, 2).toLowerCase()];
  const field: Field = ['language', `{${escapeTex(language)}}`];
  return id === undefined ? [field] : [field, ['langid', `{${id}}`]];
}

/** The id where the key had to differ from it, and what CSL has no variable for. */
function apart({ id, custom }: Reference, key: string): Field[] {
  const own = foldText(id);
  return [
    ...(own === key || own === '' ? [] : [['ids', `{${escapeTex(own)}}`] as const]),
    ...carriedCustom(custom).map(
      ([name, text]): Field => [name.toLowerCase(), `{${escapeTex(text)}}`],
    ),
  ];
}
