/** VIP's and SinoMed's fields in the words of CNKI's: the journal, its year, volume, issue and pages stand in one. */
import { cnki } from '../mapping/cnki.ts';
import { writeDate } from '../mapping/date-text.ts';
import type { Field } from '../mapping/dialect.ts';
import { runOf } from './gbt7714/run.ts';
import { readArticleImprint } from './gbt7714/serial.ts';

const SOURCES: ReadonlySet<string> = new Set(['刊名', '出处', '来源', '期刊', '文献来源']);
/** 学报2014 38(4):15-20, 情报学报.2010(5).-889-896, 中华医学杂志 2012;92(3):23-26 */
const YEAR = /[\s.,，;；]*(?<!\d)((?:1[4-9]|20)\d\d)(?!\d)[\s,，;；]*/u;

/** No journal's name and numbers are longer. */
const MAX_SOURCE = 300;

/** The fields of a record as the table of CNKI has them. */
export function ofVip(fields: readonly Field[]): Field[] {
  const line = fields[0]?.line ?? 1;
  const told = fields.flatMap((field) => (SOURCES.has(field.tag) ? imprintOf(field) : [field]));
  const hasJournal = told.some(({ tag }) => tag === '刊名');
  return hasJournal ? [{ tag: cnki.typeTag, value: '期刊', line }, ...told] : told;
}

function imprintOf(field: Field): Field[] {
  const whole = field.value.trim();
  if (whole.length > MAX_SOURCE || !YEAR.test(whole)) return [{ ...field, tag: '刊名' }];
  const printed = whole
    .replace(YEAR, ', $1, ')
    .replace(/, (?=\(|$)/u, '')
    .replace(/\.-(?=\d)/u, ': ');
  const read = readArticleImprint(runOf(printed));
  const { 'container-title': journal = '', volume = '', issue = '', page = '', issued } = read;
  const values = {
    刊名: journal,
    年: issued ? writeDate(issued) : '',
    卷: volume,
    期: issue,
    页码: page,
  };
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => ({ ...field, tag, value }));
}
