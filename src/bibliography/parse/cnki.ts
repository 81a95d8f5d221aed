/**
 * What Chinese databases export with labels of their own: `Title-题名: …` of CNKI, `【题　名】…` of VIP and SinoMed.
 * One field a line; a blank line, or the field that comes first, between records.
 */
import { cnki, vip } from '../mapping/cnki.ts';
import { withCommas } from '../mapping/cnki-names.ts';
import type { Field } from '../mapping/dialect.ts';
import { COUNT } from './cnki-kinds.ts';
import { finishList } from './finish.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions } from './report.ts';
import { readTagged, type Tagged } from './tagged.ts';
import type { ParseResult } from './text.ts';
import { ofVip } from './vip-fields.ts';

const LINE = /^\s{0,8}[A-Za-z]{2,20}-([^\s:：-]{1,10})\s{0,3}[:：](.*)$/u;
const DATA_TYPE = /^\s{0,8}DataType\s?:/mu;
/** VIP sets its labels out with blanks, and may have a colon after them. */
const BRACKETED = /^\s{0,8}[【〖]([^】〗]{1,12})[】〗]\s{0,3}[:：]?(.*)$/u;
const COUNTED = /^\s{0,8}【\s*序\s*号\s*】/mu;
const TYPE_LABELS: ReadonlySet<string> = new Set(['来源库', '来源数据库']);
const NAME_LABELS: ReadonlySet<string> = new Set(['作者', '导师']);
const DATES: ReadonlySet<string> = new Set(['出版时间', '出版日期', '发表时间']);

const readLabel: Tagged['read'] = (line) => {
  if (DATA_TYPE.test(line)) return ['数据类型', ''];
  const [, label, value = ''] = LINE.exec(line) ?? [];
  if (label === undefined) return undefined;
  return [TYPE_LABELS.has(label) ? cnki.typeTag : label, value];
};

const readBracketed: Tagged['read'] = (line) => {
  const [, label, value = ''] = BRACKETED.exec(line) ?? [];
  return label === undefined ? undefined : [label.replace(/\s/gu, ''), value];
};

/** Reads labelled exports; records of CNKI begin at `DataType`, or else at `SrcDatabase`, those of VIP at their number. */
export function parseCnki(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const isVip = BRACKETED.test(firstLabel(text));
  const read = isVip ? readBracketed : readLabel;
  const records = readTagged(text, { read, typeTag: startOf(text, isVip), sample }, report);
  const references = records
    .filter((fields) => !isVip || fields.some(({ tag }) => vip.rows.some((row) => row.tag === tag)))
    .map((fields) => {
      const told = isVip ? ofVip(fields) : understood(fields);
      return readRecord(withCommas(told, NAME_LABELS), isVip ? vip : cnki, report);
    });
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

const sample = 'Title-题名:';

/** The first line that has a label of either kind. */
function firstLabel(text: string): string {
  return /^\s{0,8}(?:[【〖].*|[A-Za-z]{2,20}-[^\s:：-]{1,10}\s{0,3}[:：])/mu.exec(text)?.[0] ?? '';
}

function startOf(text: string, isVip: boolean): string {
  if (isVip) return COUNTED.test(text) ? '序号' : '题名';
  return DATA_TYPE.test(text) ? '数据类型' : cnki.typeTag;
}

/** The names of databases say more than the kind: 中国重要报纸全文数据库, 中国会议. */
function kindOf(database: string): string {
  return cnki.types.find(({ name }) => database.includes(name))?.name ?? database;
}

const PAGES: ReadonlySet<string> = new Set(['页码', '页数']);
/** Works of which CNKI tells the number of pages under either label, and papers that have pages besides. */
const WHOLE: ReadonlySet<string> = new Set([
  '博士',
  '硕士',
  '学位',
  '会议',
  '专利',
  '标准',
  '成果',
  '图书',
]);

function pagesTag({ tag, value }: Field, type: string): string {
  return WHOLE.has(type) && COUNT.test(value.trim()) ? '总页数' : tag;
}

/** The degree stands in the name of the database; the day of release dates only what has no year, and newspapers. */
function understood(fields: readonly Field[]): Field[] {
  const type = kindOf(fields.find(({ tag }) => tag === cnki.typeTag)?.value.trim() ?? '');
  const isYearEnough = type !== '报纸' && fields.some(({ tag }) => tag === '年');
  const isApart = fields.some(({ tag }) => tag === '来源' || tag === '文献来源');
  const told = fields.flatMap((field) => {
    if (field.tag === cnki.typeTag) return [{ ...field, value: type }];
    if (PAGES.has(field.tag)) return [{ ...field, tag: pagesTag(field, type) }];
    if (field.tag === '会议名称' && !isApart) return [{ ...field, tag: '来源' }];
    if (!DATES.has(field.tag)) return [field];
    const day = field.value.trim().split(/\s/u)[0] ?? '';
    return isYearEnough ? [] : [{ ...field, tag: '时间', value: day }];
  });
  const isDegree = (type === '博士' || type === '硕士') && !told.some(({ tag }) => tag === '学位');
  return isDegree ? [...told, { tag: '学位', value: `${type}学位论文`, line: 0 }] : told;
}
