/** RefWorks' tagged format as CNKI and Wanfang export it: `T1 题名`, a new record at each `RT`. */
import { withCommas } from '../mapping/cnki-names.ts';
import type { Field } from '../mapping/dialect.ts';
import { refworks } from '../mapping/refworks.ts';
import { type CnkiTags, inTheirKind } from './cnki-kinds.ts';
import { finishList } from './finish.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions } from './report.ts';
import { withSingleNames } from './single-names.ts';
import { readTagged, type Tagged } from './tagged.ts';
import type { ParseResult } from './text.ts';
import { wholeDates } from './whole-dates.ts';

/** CNKI sets some tags small (`vo`) and some values without a blank (`A1林行众`). */
const LINE = /^\s{0,8}([A-Za-z][A-Za-z\d])(?:\s+(.*)|(?=\P{ASCII})(.*)|)$/u;
/** CNKI's dates of taking effect and second numbers of standards, which nothing has a place for. */
const UNREAD = ['U4', 'C1'];
/** Every other tag of the format (its legend heads RefWorks' own exports): none continues the value above. */
const LEGEND = 'A5 A6 AV AN CL CR IP LL LS OL PMID SF SL U1 U2 U3 U5 U6 U7 U8 U9 WP WT WV'.split(
  ' ',
);
const known: ReadonlySet<string> = new Set([
  ...UNREAD,
  ...LEGEND,
  ...refworks.rows.map(({ tag }) => tag),
  ...refworks.silentTags,
  refworks.typeTag,
  refworks.idTag,
]);

/** CNKI spells one tag out. */
const ADDRESS = /^\s{0,8}URL\s(?=\s{0,3}http)/u;

const CNKI: CnkiTags = {
  type: refworks.typeTag,
  database: ['DB'],
  host: ['JF', 'T2'],
  pages: 'OP',
  count: 'count',
  code: ['ID', 'SN'],
  number: 'IS',
  isbn: 'SN',
  publisher: 'PB',
  degree: 'CL',
};

const NAME_TAGS: ReadonlySet<string> = new Set(['A1', 'A2', 'A3', 'A4']);

const tagged: Tagged = {
  read: (line) => {
    const [, name = '', spaced, joined] = LINE.exec(line.replace(ADDRESS, 'UL ')) ?? [];
    const tag = name.toUpperCase();
    return known.has(tag) ? [tag, spaced ?? joined ?? ''] : undefined;
  },
  typeTag: refworks.typeTag,
  sample: 'T1',
};

/** Reads RefWorks text. Lines without a known tag continue the value above. */
export function parseRefworks(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const records = withSingleNames(readTagged(text, tagged, report), NAME_TAGS);
  const references = records.map((fields) =>
    readRecord(
      withCommas(inCnkisKind(withoutMonth(inFull(fields))), NAME_TAGS).map(withoutOpenEnd),
      refworks,
      report,
    ),
  );
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

/** `SP 101` and `OP 123` are the two ends of one range, `YR 2002` and `FD Feb` one date. */
function inFull(fields: readonly Field[]): readonly Field[] {
  const dated = wholeDates(fields, 'YR', 'FD');
  const said = (name: string) => dated.find(({ tag }) => tag === name)?.value.trim() ?? '';
  const [first, last] = [said('SP'), said('OP')];
  const told = toldApart(dated);
  if (![first, last].every((page) => ONE_PAGE.test(page)) || first === last) return told;
  return told
    .filter(({ tag }) => tag !== 'SP')
    .map((field) => (field.tag === 'OP' ? { ...field, value: `${first}-${last}` } : field));
}

/** As Zotero exports them: the proceedings in U3 beside the meeting in T2, a book's editors in A3. */
function toldApart(fields: readonly Field[]): Field[] {
  const has = (name: string) => fields.some(({ tag }) => tag === name);
  const isBook = fields.some(
    ({ tag, value }) => tag === 'RT' && /^\s*Book, (?:Whole|Edited)/u.test(value),
  );
  const renamed = new Map<string, string>([
    ...(has('U3') ? [['T2', 'T2 beside U3'] as const] : []),
    ...(isBook && !has('A2') ? [['A3', 'A2'] as const] : []),
  ]);
  return fields.map((field) => ({ ...field, tag: renamed.get(field.tag) ?? field.tag }));
}

const ONE_PAGE = /^[A-Za-z]?\d{1,7}$/u;

/** In theses CNKI has the month of release for an issue. */
function withoutMonth(fields: readonly Field[]): readonly Field[] {
  const isThesis = fields.some(({ tag, value }) => tag === CNKI.type && /^\s*Diss/u.test(value));
  return isThesis ? fields.filter(({ tag }) => tag !== 'IS') : fields;
}

/** CNKI names itself, or the database alone. */
const OF_CNKI: Readonly<Record<string, RegExp>> = {
  DS: /^CNKI$/u,
  DB: /^(?:年鉴|(?:国家|行业)标准|(?:中国|海外)专利|科技成果)$/u,
};

function inCnkisKind(fields: readonly Field[]): readonly Field[] {
  const isOfCnki = fields.some(({ tag, value }) => OF_CNKI[tag]?.test(value.trim()));
  if (!isOfCnki) return fields;
  const told = inTheirKind(fields, CNKI);
  const isPatent = told.some(({ tag, value }) => tag === CNKI.type && value === 'Patent');
  return isPatent ? told.map(withoutOwner) : told;
}

/** A patent's second names are those of its owner, no editor's. */
function withoutOwner(field: Field): Field {
  return field.tag === 'A2' ? { ...field, tag: 'A2 of patents' } : field;
}

/** `107936-`: an article number where the database expects two pages. */
function withoutOpenEnd(field: Field): Field {
  return field.tag === 'OP' ? { ...field, value: field.value.replace(/\s*[-–]\s*$/u, '') } : field;
}
