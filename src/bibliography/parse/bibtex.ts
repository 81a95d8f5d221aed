/** BibTeX and BibLaTeX as Zotero, Better BibTeX, Google Scholar, CNKI and Wanfang write them. */
import { bibtexFields } from '../mapping/bibtex.ts';
import { readBibtexNames } from '../mapping/bibtex-names.ts';
import { carriedCustomNames, customFrom } from '../mapping/carried-custom.ts';
import type { Field } from '../mapping/dialect.ts';
import { foldText } from '../mapping/plain-text.ts';
import { variableOf } from '../mapping/rows.ts';
import { isDateVariable, isNameVariable, type Variable } from '../mapping/variables.ts';
import type { Reference, ReferenceType } from '../reference.ts';
import { mergeFields } from './bibtex-merge.ts';
import { type RawEntry, scanBibtex } from './bibtex-scanner.ts';
import { genreOfThesis, typeOfEntry } from './bibtex-type.ts';
import { finishList, finishReference } from './finish.ts';
import { createReport, type ParseOptions, type Report } from './report.ts';
import { decodeTex } from './tex.ts';
import type { ParseResult } from './text.ts';
import { addNames, addValue, type Values } from './values.ts';

const customFields = carriedCustomNames.map((name) => name.toLowerCase());
/** Fields that say something about the entry, not about the work; read elsewhere or in no need of reading. */
const apart: ReadonlySet<string> = new Set([
  'entrysubtype',
  'mark',
  'ids',
  ...customFields,
  'langid',
]);

/** Reads BibTeX text: keys become ids, TeX becomes plain text, `crossref` is followed. */
export function parseBibtex(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const entries = scanBibtex(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const readable = entries.filter((entry) => isReadable(entry, report));
  const references = readable.map((entry) => readEntry(entry, byKey, report));
  const lines = readable.map(({ line }) => line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

function isReadable(entry: RawEntry, report: Report): boolean {
  const place = { text: `@${entry.type}{${entry.key}`, line: entry.line };
  if (!entry.isClosed) {
    const repair = 'Add the missing brace or quote; what could be read was kept.';
    report.add('unreadable-entry', 'This entry is not closed', repair, place);
  } else if (entry.fields.length === 0) {
    const repair = 'Fill it in or remove it.';
    report.add('unreadable-entry', 'This entry holds no field', repair, place);
  }
  return entry.fields.length > 0;
}

function readEntry(
  entry: RawEntry,
  byKey: ReadonlyMap<string, RawEntry>,
  report: Report,
): Reference {
  const fields = mergeFields(entry, byKey, report);
  const type = typeOfEntry(entry, fields, report);
  const values: Values = new Map();
  for (const field of fields) readField(field, type, values, report);
  const langid = textOf(fields, 'langid');
  if (!values.has('language') && langid !== undefined) {
    addValue(values, 'language', langid, report.noticeAt({ text: langid, line: entry.line }));
  }
  const reference = finishReference({
    id: idOf(foldText(entry.key), textOf(fields, 'ids')),
    type,
    values,
    custom: customFrom((name) => textOf(fields, name.toLowerCase())),
  });
  return genreOfThesis(entry.type, reference);
}

function textOf(fields: readonly Field[], name: string): string | undefined {
  const field = fields.find(({ tag }) => tag === name);
  return field === undefined ? undefined : foldText(decodeTex(field.value));
}

/** The key, or the id that the key is a TeX-safe form of. */
function idOf(key: string, own: string | undefined): string {
  if (own === undefined) return key;
  const shape = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}_:.+/-]+/gu, '-');
  return key.startsWith(shape(own)) ? own : key;
}

function readField(field: Field, type: ReferenceType, values: Values, report: Report): void {
  const { tag, value, line } = field;
  if (apart.has(tag)) return;
  const variable = variableOf(bibtexFields, tag, type);
  const place = { text: value.slice(0, MAX_QUOTED), line };
  if (variable === undefined) {
    if (value.trim() !== '') report.lost(tag, 'BibTeX', place);
  } else if (isNameVariable(variable)) {
    addNames(values, variable, readBibtexNames(value));
  } else {
    addValue(values, variable, plainValue(variable, value), report.noticeAt(place));
  }
}

const MAX_QUOTED = 200;

function plainValue(variable: Variable, source: string): string {
  if (variable === 'URL') return plainUrl(source);
  if (variable === 'page') return decodeTex(source.replace(/(?<!\\)~/gu, '-'));
  return decodeTex(
    isDateVariable(variable) ? source.replaceAll('~', '{\\textasciitilde}') : source,
  );
}

/** Verbatim, but for the escapes and braces that programs put in all the same. */
function plainUrl(source: string): string {
  return source.replace(/^\\url(?=\{)/u, '').replace(/\\(?=[#$%&_{}~^])|[{}]/gu, '');
}
