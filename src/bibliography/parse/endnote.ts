/** The tagged formats of Refer and EndNote (`%A 徐选国`) and of NoteExpress (`{Author}: 徐选国`). */
import type { Dialect, Field } from '../mapping/dialect.ts';
import { noteExpress } from '../mapping/noteexpress.ts';
import { refer } from '../mapping/refer.ts';
import { finishList } from './finish.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions, type Report } from './report.ts';
import { type ParseResult, splitLines } from './text.ts';
import { wholeDates } from './whole-dates.ts';

const REFER_LINE = /^\s{0,8}%(\S)(?:\s(.*)|)$/u;
const NOTE_EXPRESS_LINE = /^\s{0,8}\{([^{}]{1,40})\}\s?[:：](.*)$/u;

/** Reads Refer or NoteExpress text: a blank line or the next type tag begins a new record. */
export function parseEndnote(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const isNoteExpress = splitLines(text.slice(0, 2000)).some((line) =>
    NOTE_EXPRESS_LINE.test(line),
  );
  const [dialect, pattern] = isNoteExpress ? [noteExpress, NOTE_EXPRESS_LINE] : [refer, REFER_LINE];
  const records = readRecords(text, pattern, dialect, report);
  const [yearTag, dateTag] = isNoteExpress ? ['Year', 'Date'] : ['D', '8'];
  const references = records.map((fields) =>
    readRecord(wholeDates(fields, yearTag, dateTag), dialect, report),
  );
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

function readRecords(text: string, pattern: RegExp, dialect: Dialect, report: Report): Field[][] {
  const records: OpenField[][] = [];
  let isOpen = false;
  splitLines(text).forEach((content, index) => {
    const [, tag, value = ''] = pattern.exec(content) ?? [];
    const line = index + 1;
    if (content.trim() === '') {
      isOpen = false;
    } else if (tag !== undefined) {
      if (!isOpen || begins(tag, records.at(-1) ?? [], dialect)) records.push([]);
      records.at(-1)?.push({ tag: tag.trim(), line, parts: [value] });
      isOpen = true;
    } else continueValue(content, line, isOpen ? records.at(-1) : undefined, report);
  });
  return records.map((fields) =>
    fields.map(({ tag, line, parts }) => ({ tag, line, value: parts.join('\n') })),
  );
}

interface OpenField {
  readonly tag: string;
  readonly line: number;
  readonly parts: string[];
}

function begins(tag: string, record: readonly OpenField[], { typeTag }: Dialect): boolean {
  return tag === typeTag && record.some((field) => field.tag === typeTag);
}

function continueValue(
  content: string,
  line: number,
  record: readonly OpenField[] | undefined,
  report: Report,
): void {
  const field = record?.at(-1);
  if (field !== undefined) {
    field.parts.push(content.trim());
    return;
  }
  const repair = 'Remove it, or begin it with a tag such as “%T”.';
  report.add('leftover-text', 'This line belongs to no record', repair, { text: content, line });
}
