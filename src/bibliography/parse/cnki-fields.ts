/** What CNKI sets into the tags of EndNote that belongs elsewhere: offices before names, the number of a standard in its title. */
import type { Field } from '../mapping/dialect.ts';
import { withoutOffice } from './gbt7714/office.ts';
import { runOf } from './gbt7714/run.ts';
import { readTitle } from './gbt7714/titles.ts';

/** The fields of a record as other databases have them. */
export function ofCnki(fields: readonly Field[]): Field[] {
  const isStandard = fields.some(({ tag, value }) => tag === '0' && value.trim() === 'Standard');
  return fields.flatMap((field) => {
    if (field.tag === 'A' || field.tag === 'Author')
      return [{ ...field, value: withoutOffice(field.value.trim()) }];
    return field.tag === 'T' && isStandard ? numbered(field, fields) : [field];
  });
}

/** GB/T 38315-2019,社区服务指南[S] */
function numbered(field: Field, fields: readonly Field[]): Field[] {
  const printed = field.value.trim().replace(/\s?\[S\]$/u, '');
  const { title, number } = readTitle(runOf(printed), 'standard');
  const has = fields.some(({ tag }) => tag === 'L');
  const own = { ...field, value: title ?? printed };
  return number === undefined || has ? [own] : [own, { ...field, tag: 'L', value: number }];
}

/** What NoteExpress calls the volume of papers, the likeliest first; CNKI names the meeting beside it. */
const VOLUMES = ['Tertiary Title', 'Book Title', 'Secondary Title', 'Conference Name'];

/** The fields of a paper read at a meeting, where the volume it stands in and the meeting are two: `Conference Name` is the latter. */
export function ofMeeting(fields: readonly Field[]): readonly Field[] {
  const type = fields.find(({ tag }) => tag === 'Reference Type')?.value ?? '';
  if (!/^\s*Conference/u.test(type)) return fields;
  const has = (name: string) =>
    fields.some(({ tag, value }) => tag === name && value.trim() !== '');
  const [volume, meeting] = VOLUMES.filter(has);
  return fields.map((field) => {
    if (field.tag === volume) return { ...field, tag: 'Book Title' };
    return field.tag === meeting ? { ...field, tag: 'Conference Name' } : field;
  });
}
