/** The tagged formats of Refer and EndNote (`%A 徐选国`) and of NoteExpress (`{Author}: 徐选国`). */
import { withCommas } from '../mapping/cnki-names.ts';
import type { Field } from '../mapping/dialect.ts';
import { noteExpress } from '../mapping/noteexpress.ts';
import { refer } from '../mapping/refer.ts';
import { ofCnki, ofMeeting } from './cnki-fields.ts';
import { type CnkiTags, inTheirKind } from './cnki-kinds.ts';
import { ofWebPage } from './endnote-web-page.ts';
import { finishList } from './finish.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions } from './report.ts';
import { withSingleNames } from './single-names.ts';
import { readTagged, type Tagged } from './tagged.ts';
import { type ParseResult, splitLines } from './text.ts';
import { wholeDates } from './whole-dates.ts';

/** CNKI and VIP set some values without a blank, or a colon for it: `%+深圳市`, `%R10.19904/…`, `%+:某大学`. */
const REFER_LINE =
  /^\s{0,8}%(?:(\S)(?:\s(.*)|)|([A-Z\d+@~])(?:(?=\P{ASCII})|:|(?<=R)(?=10\.))(.*))$/u;
const NOTE_EXPRESS_LINE = /^\s{0,8}\{([^{}]{1,40})\}\s?[:：](.*)$/u;
/** 蔺卿 %A 罗格平 %A 陈曦: all authors on one line, as CNKI once exported them. */
const NEXT_AUTHOR = /(?<=\p{Script=Han})\s?%A\s(?=\p{Script=Han})/u;

/** Reads Refer or NoteExpress text: a new record begins at its type tag, or after a blank line where there is none. */
export function parseEndnote(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const isNoteExpress = splitLines(text.slice(0, 2000)).some((line) =>
    NOTE_EXPRESS_LINE.test(line),
  );
  const [dialect, pattern] = isNoteExpress ? [noteExpress, NOTE_EXPRESS_LINE] : [refer, REFER_LINE];
  const tags = readTagged(text, tagged(pattern, dialect.typeTag), report);
  const records = isNoteExpress ? tags : withSingleNames(tags, NAME_TAGS);
  const [yearTag, dateTag] = isNoteExpress ? ['Year', 'Date'] : ['D', '8'];
  const references = records.map((fields) =>
    readRecord(
      wholeDates(asEndNoteHasThem(fields, isNoteExpress), yearTag, dateTag),
      dialect,
      report,
    ),
  );
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

const NAME_TAGS: ReadonlySet<string> = new Set(['A', 'E', 'Y', '?', 'Author']);
/** `%V` and `%N` hold the year and the day of access, `%7` the day of change. */
const WEB_PAGE = {
  type: '0',
  year: 'V',
  day: 'N',
  edition: '7',
  accessed: '[',
  updated: 'updated',
} as const;
const PROVIDER_TAGS: ReadonlySet<string> = new Set(['W', 'Database Provider']);
const CNKI_REFER: CnkiTags = {
  type: '0',
  database: ['~'],
  host: ['B', 'J', 'S'],
  pages: 'P',
  count: 'count',
  code: ['V', '@'],
  number: 'L',
  isbn: '@',
  publisher: 'I',
  degree: '9',
};
const CNKI_NOTE_EXPRESS: CnkiTags = {
  type: 'Reference Type',
  database: ['Database', 'Name of Database'],
  host: ['Secondary Title', 'Book Title', 'Tertiary Title', 'Journal', 'Newspaper'],
  pages: 'Pages',
  count: 'Number of Pages',
  code: ['Volume', 'ISBN/ISSN'],
  number: 'Standard Number',
  isbn: 'ISBN',
  publisher: 'Publisher',
  degree: 'Type of Work',
};

/** What CNKI exports has names in an order of its own, and kinds. */
function asEndNoteHasThem(fields: readonly Field[], isNoteExpress: boolean): readonly Field[] {
  const isOfCnki = fields.some(
    ({ tag, value }) => PROVIDER_TAGS.has(tag) && value.trim() === 'CNKI',
  );
  const apart = ofWebPage(ofMeeting(fields), WEB_PAGE).flatMap(authorsApart);
  if (!isOfCnki) return apart;
  const told = inTheirKind(apart, isNoteExpress ? CNKI_NOTE_EXPRESS : CNKI_REFER);
  return withCommas(ofCnki(told), NAME_TAGS);
}

function authorsApart(field: Field): Field[] {
  if (field.tag !== 'A') return [field];
  return field.value.split(NEXT_AUTHOR).map((value) => ({ ...field, value }));
}

function tagged(pattern: RegExp, typeTag: string): Tagged {
  const read: Tagged['read'] = (line) => {
    const [, spaced, after, joined, value = after ?? ''] = pattern.exec(line) ?? [];
    const tag = spaced ?? joined;
    return tag === undefined ? undefined : [tag.trim(), value];
  };
  return { read, typeTag, sample: '%T' };
}
