/** CNKI's own export: `Title-题名: …`, one field a line, a blank line or `SrcDatabase` between records. */
import { cnki } from '../mapping/cnki.ts';
import { withCommas } from '../mapping/cnki-names.ts';
import type { Field } from '../mapping/dialect.ts';
import { finishList } from './finish.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions } from './report.ts';
import { readTagged, type Tagged } from './tagged.ts';
import type { ParseResult } from './text.ts';

const LINE = /^\s{0,8}[A-Za-z]{2,20}-([^\s:：-]{1,10})\s{0,3}[:：](.*)$/u;
const TYPE_LABELS: ReadonlySet<string> = new Set(['来源库', '来源数据库']);
const NAME_LABELS: ReadonlySet<string> = new Set(['作者', '导师']);
const DATES: ReadonlySet<string> = new Set(['出版时间', '发表时间']);

const read: Tagged['read'] = (line) => {
  if (/^\s{0,8}DataType\s?:/u.test(line)) return ['数据类型', ''];
  const [, label, value = ''] = LINE.exec(line) ?? [];
  if (label === undefined) return undefined;
  return [TYPE_LABELS.has(label) ? cnki.typeTag : label, value];
};

/** Reads CNKI's own export; records begin at `DataType`, or else at `SrcDatabase`, or after a blank line. */
export function parseCnki(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const typeTag = /^\s{0,8}DataType\s?:/mu.test(text) ? '数据类型' : cnki.typeTag;
  const records = readTagged(text, { read, typeTag, sample: 'Title-题名:' }, report);
  const references = records.map((fields) =>
    readRecord(withCommas(understood(fields), NAME_LABELS), cnki, report),
  );
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

/** The degree stands in the name of the database; the day of release dates only what has no year, and newspapers. */
function understood(fields: readonly Field[]): Field[] {
  const type = fields.find(({ tag }) => tag === cnki.typeTag)?.value.trim() ?? '';
  const isYearEnough = type !== '报纸' && fields.some(({ tag }) => tag === '年');
  const told = fields.flatMap((field) => {
    if (!DATES.has(field.tag)) return [field];
    const day = field.value.trim().split(/\s/u)[0] ?? '';
    return isYearEnough ? [] : [{ ...field, tag: '时间', value: day }];
  });
  const isDegree = (type === '博士' || type === '硕士') && !told.some(({ tag }) => tag === '学位');
  return isDegree ? [...told, { tag: '学位', value: `${type}学位论文`, line: 0 }] : told;
}
