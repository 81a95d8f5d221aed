/** RIS as Zotero, EndNote, Web of Science, CNKI and Wanfang write it. */
import type { Field } from '../mapping/dialect.ts';
import { foldText } from '../mapping/plain-text.ts';
import { ris } from '../mapping/ris.ts';
import type { Reference } from '../reference.ts';
import { inPublisherCase, inTitleCase, withCapitalsOf } from './capitals.ts';
import { type CnkiTags, inTheirKind } from './cnki-kinds.ts';
import { finishList } from './finish.ts';
import { isPreprintArchive } from './preprint-archives.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions, type Report } from './report.ts';
import { withSingleNames } from './single-names.ts';
import { type ParseResult, splitLines } from './text.ts';
import { wholeDates } from './whole-dates.ts';

/** A tag, white space, a hyphen or dash, the value: `TI  - …`, `TI - …`, `ER  -`. */
const TAG_LINE = /^\s{0,8}([A-Z][A-Z0-9])\s{1,4}[-–—](?:\s(.*)|)$/u;

/**
 * Reads RIS text. A record begins at `TY` and ends at `ER` or at the next `TY`; tags before the first
 * `TY` belong to it. Lines without a tag continue the value above.
 */
export function parseRis(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const records = withSingleNames(splitRecords(readFields(text, report)), NAMES);
  const references = records.map((fields) => readRisRecord(fields, report));
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

function readFields(text: string, report: Report): Field[] {
  const fields: { tag: string; line: number; parts: string[] }[] = [];
  splitLines(text).forEach((content, index) => {
    const [, tag, value = ''] = TAG_LINE.exec(content) ?? [];
    const last = fields.at(-1);
    const line = index + 1;
    if (tag !== undefined) fields.push({ tag, line, parts: [value] });
    else if (content.trim() === '') return;
    else if (last !== undefined && last.tag !== 'ER') last.parts.push(content.trim());
    else reportStray(content, line, report);
  });
  return fields.map(({ tag, line, parts }) => ({ tag, line, value: parts.join('\n') }));
}

function reportStray(text: string, line: number, report: Report): void {
  const repair = 'Remove it, or begin it with a tag such as “TI  - ”.';
  report.add('leftover-text', 'This line belongs to no record', repair, { text, line });
}

function splitRecords(fields: readonly Field[]): Field[][] {
  const records: Field[][] = [];
  let record: Field[] = [];
  const close = () => {
    if (record.length > 0) records.push(record);
    record = [];
  };
  for (const field of fields) {
    const begins = field.tag === 'TY' && record.some(({ tag }) => tag === 'TY');
    if (begins || field.tag === 'ER') close();
    if (field.tag !== 'ER') record.push(field);
  }
  close();
  return records;
}

const NAMES: ReadonlySet<string> = new Set(['AU', 'A1', 'A2', 'A3', 'A4', 'ED']);

function readRisRecord(fields: readonly Field[], report: Report): Reference {
  const own = fields.map(withoutRemark);
  const whole = wholeDates(inCnkisKind(wholePages(own)), 'PY', 'DA');
  return readRecord([...toldApart(withoutCapitals(whole)), ...typeOfPreprint(own)], ris, report);
}

/** `2013/11/25/Monday`: what follows the day is a remark (specification of 2011), unless it stands for month and day. */
function withoutRemark(field: Field): Field {
  if (!DATES.has(field.tag)) return field;
  const [, date] = REMARKED.exec(field.value.trim()) ?? [];
  return date === undefined ? field : { ...field, value: date };
}

const DATES: ReadonlySet<string> = new Set(['DA', 'PY', 'Y1', 'Y2']);
const REMARKED = /^(\d{4}\/(?:\d{1,2}\/\d{0,2}|\/\d{0,2}))\/[^/]*$/u;

/** Zotero has preprints among all that RIS has no type for: the archive tells them. */
function typeOfPreprint(fields: readonly Field[]): Field[] {
  const isGeneric = fields.some(({ tag, value }) => tag === 'TY' && value.trim() === 'GEN');
  const archive = fields.find(({ tag, value }) => tag === 'PB' && isPreprintArchive(value.trim()));
  if (!isGeneric || archive === undefined) return [];
  return [{ ...archive, tag: ris.carrierTag, value: 'type: article' }];
}

const CNKI: CnkiTags = {
  type: ris.typeTag,
  database: [],
  host: ['T2'],
  pages: 'SP',
  count: 'count',
  code: [],
  number: 'SN',
  isbn: 'SN',
  publisher: 'PB',
  degree: 'M3',
};
const OF_CNKI = /^(?:CNKI|中国知网|知网)$/iu;

function inCnkisKind(fields: readonly Field[]): readonly Field[] {
  const isOfCnki = fields.some(
    ({ tag, value }) => /^D[BPS]$/u.test(tag) && OF_CNKI.test(value.trim()),
  );
  return isOfCnki ? inTheirKind(fields, CNKI) : fields;
}

/** Web of Science prints journal, publisher and place in capitals; `J9` tells its records. */
function withoutCapitals(fields: readonly Field[]): readonly Field[] {
  if (!fields.some(({ tag }) => tag === 'J9')) return fields;
  const short = fields.find(({ tag }) => tag === 'JI')?.value.trim() ?? '';
  const cased: Readonly<Record<string, (value: string) => string>> = {
    T2: (title) => withCapitalsOf(short, title.trim()),
    PU: inPublisherCase,
    PI: inTitleCase,
  };
  return fields
    .filter(({ tag }) => tag !== 'J9' || short === '')
    .map((field) => ({ ...field, value: cased[field.tag]?.(field.value) ?? field.value }));
}

/** What a book has in which the names in `A2` are those of a series' editors, not its own. */
const MAKERS = ['AU', 'A1', 'A3', 'ED', 'T2', 'T3', 'M1'];
const WHOLE = /^E?(?:D?BOOK)$/u;

/**
 * Tags that mean something else beside others: `JO` beside a full title is its short form, `T2` beside
 * the proceedings in `C3` the conference; in an edited book EndNote puts the editors in `AU`, others
 * those of a book that nobody wrote in `A2`.
 */
function toldApart(fields: readonly Field[]): Field[] {
  const tags = new Set(fields.map(({ tag }) => tag));
  const isShort = (tags.has('T2') || tags.has('JF')) && !tags.has('J2') && !tags.has('JA');
  const isEdited = fields.some(({ tag, value }) => tag === 'TY' && value.trim() === 'EDBOOK');
  const isWhole = fields.some(({ tag, value }) => tag === 'TY' && WHOLE.test(value.trim()));
  const isUnsigned = isWhole && !MAKERS.some((tag) => tags.has(tag));
  const renamed = new Map<string, string>([
    ...(isShort ? [['JO', 'JA'] as const] : []),
    ...(isEdited ? [['AU', 'ED'] as const] : []),
    ...(isUnsigned ? [['A2', 'ED'] as const] : []),
    ...(tags.has('C3') ? [['T2', 'T2 beside C3'] as const] : []),
  ]);
  return fields.map((field) => ({ ...field, tag: renamed.get(field.tag) ?? field.tag }));
}

/** `SP` and `EP` are the two ends of one value. */
function wholePages(fields: readonly Field[]): Field[] {
  const first = fields.find(({ tag }) => tag === 'SP');
  const last = fields.find(({ tag }) => tag === 'EP');
  if (last === undefined) return [...fields];
  const rest = fields.filter((field) => field !== last && field !== first);
  return [...rest, { ...last, tag: 'SP', value: joinPages(first?.value ?? '', last.value) }];
}

function joinPages(first: string, last: string): string {
  const [start, end] = [foldText(first), foldText(last)];
  if (start === '' || end === '' || start === end) return start || end;
  return /[-–—]/u.test(start) ? start : `${start}-${end}`;
}
