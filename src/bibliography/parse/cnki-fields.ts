/** What CNKI sets into the tags of EndNote that belongs elsewhere: offices before names, the number of a standard in its title. */
import type { Field } from '../mapping/dialect.ts';
import { withoutOffice } from './gbt7714/office.ts';
import { runOf } from './gbt7714/run.ts';
import { readTitle } from './gbt7714/titles.ts';

/** The fields of a record as other databases have them. */
export function ofCnki(fields: readonly Field[]): Field[] {
  const isStandard = fields.some(({ tag, value }) => tag === '0' && value.trim() === 'Standard');
  return fields.flatMap((field) => {
    if (field.tag === 'A') return [{ ...field, value: withoutOffice(field.value.trim()) }];
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
