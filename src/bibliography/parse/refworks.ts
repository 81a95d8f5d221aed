/** RefWorks' tagged format as CNKI and Wanfang export it: `T1 题名`, a new record at each `RT`. */
import { withCommas } from '../mapping/cnki-names.ts';
import type { Field } from '../mapping/dialect.ts';
import { refworks } from '../mapping/refworks.ts';
import { finishList } from './finish.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions } from './report.ts';
import { readTagged, type Tagged } from './tagged.ts';
import type { ParseResult } from './text.ts';

/** CNKI sets some tags small (`vo`) and some values without a blank (`A1林行众`). */
const LINE = /^\s{0,8}([A-Za-z][A-Za-z\d])(?:\s+(.*)|(?=\P{ASCII})(.*)|)$/u;
const known: ReadonlySet<string> = new Set([
  ...refworks.rows.map(({ tag }) => tag),
  ...refworks.silentTags,
  refworks.typeTag,
  refworks.idTag,
]);

const NAME_TAGS: ReadonlySet<string> = new Set(['A1', 'A2', 'A3', 'A4']);

const tagged: Tagged = {
  read: (line) => {
    const [, name = '', spaced, joined] = LINE.exec(line) ?? [];
    const tag = name.toUpperCase();
    return known.has(tag) ? [tag, spaced ?? joined ?? ''] : undefined;
  },
  typeTag: refworks.typeTag,
  sample: 'T1',
};

/** Reads RefWorks text. Lines without a known tag continue the value above. */
export function parseRefworks(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const records = readTagged(text, tagged, report);
  const references = records.map((fields) =>
    readRecord(withCommas(fields, NAME_TAGS).map(withoutOpenEnd), refworks, report),
  );
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

/** `107936-`: an article number where the database expects two pages. */
function withoutOpenEnd(field: Field): Field {
  return field.tag === 'OP' ? { ...field, value: field.value.replace(/\s*[-–]\s*$/u, '') } : field;
}
