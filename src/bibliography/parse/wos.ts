/** Web of Science's own export: `PT J`, `AU Zhu, N`, `ER`; and the same fields as a table, one column each. */
import { withCommas } from '../mapping/cnki-names.ts';
import type { Field } from '../mapping/dialect.ts';
import { wos } from '../mapping/wos.ts';
import { finishList } from './finish.ts';
import { ofItsScript } from './own-language.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions, type Report } from './report.ts';
import { readTagged, type Tagged } from './tagged.ts';
import { type ParseResult, splitLines } from './text.ts';
import { wholeDates } from './whole-dates.ts';
import { inWords } from './wos-fields.ts';

const LINE = /^([A-Z][A-Z\d])(?:\s(.*)|)$/u;
/** The columns of a table, in whatever order: the first line names them. */
const TABLE = /^(?:\ufeff)?PT\t[A-Z][A-Z\d]\t/u;

const tagged: Tagged = {
  read: (line) => {
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    return tag === undefined ? undefined : [tag, value];
  },
  typeTag: 'PT',
  sample: 'TI',
};

/** Reads Web of Science's plain text or table. Lines set in are further names, or continue the value above. */
export function parseWos(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const records = TABLE.test(text) ? rowsOf(text) : recordsOf(text, report);
  const references = records.map((fields) => {
    const dated = wholeDates(inWords(fields), 'PY', 'PD');
    return readRecord(
      ofItsScript(withCommas(dated.map(withoutMail), NAMES), 'LA', 'TI'),
      wos,
      report,
    );
  });
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

/** Medvedeva, Anna (medvedeva@example.org) */
function withoutMail(field: Field): Field {
  if (!NAMES.has(field.tag) || !field.value.includes('@')) return field;
  return {
    ...field,
    value: field.value.replace(/[ \t]{0,3}\([^()\s]{1,80}@[^()\s]{1,80}\)/gu, ''),
  };
}

const NAMES: ReadonlySet<string> = new Set(['AF', 'BE']);
/** What stands around the records, and holds none. */
const AROUND: ReadonlySet<string> = new Set(['FN', 'VR', 'EF', 'ER']);

function recordsOf(text: string, report: Report): Field[][] {
  const records = readTagged(text, tagged, report);
  return records.filter((fields) => fields.some(({ tag }) => !AROUND.has(tag)));
}

function rowsOf(text: string): Field[][] {
  const [head = '', ...rows] = splitLines(text);
  const tags = head.split('\t');
  return rows.flatMap((row, index) => {
    if (row.trim() === '') return [];
    const fields = row.split('\t').map((value, column) => ({
      tag: tags[column] ?? '',
      value,
      line: index + 2,
    }));
    return [fields.filter(({ tag, value }) => tag !== '' && value.trim() !== '')];
  });
}
