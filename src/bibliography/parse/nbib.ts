/** PubMed's export (`.nbib`): `PMID- 31978945`, tags of up to four letters, a record at each PMID. */

import { withCommas } from '../mapping/cnki-names.ts';
import type { Field } from '../mapping/dialect.ts';
import { nbib } from '../mapping/nbib.ts';
import { foldText } from '../mapping/plain-text.ts';
import { typeNamed } from '../mapping/rows.ts';
import { asOfPubmed, BEGINS_ERIC, isFromEric } from './eric.ts';
import { finishList } from './finish.ts';
import { ofItsScript } from './own-language.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions } from './report.ts';
import { readTagged, type Tagged } from './tagged.ts';
import type { ParseResult } from './text.ts';

const LINE = /^([A-Z]{2,4})\s{0,2}-(?:\s(.*)|)$/u;
const BEGINS = 'PMID';

const tagged: Tagged = {
  read: (line) => {
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    return tag === undefined ? undefined : [tag, value];
  },
  typeTag: BEGINS,
  sample: 'TI  - ',
};

/** Reads PubMed's export; lines set in continue the value above. */
export function parseNbib(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const isEric = isFromEric(text);
  const begun = isEric ? { ...tagged, typeTag: BEGINS_ERIC } : tagged;
  const printed = readTagged(text, begun, report);
  const records = isEric ? printed.map(asOfPubmed) : printed;
  const references = records.map((fields) =>
    readRecord(ofItsScript(withCommas(understood(fields), NAMES), 'LA', 'TI'), nbib, report),
  );
  const lines = records.map(([first]) => first?.line);
  return { references: finishList(references, lines, report), findings: report.findings };
}

const NAMES: ReadonlySet<string> = new Set(['FAU', 'FED']);

/** The fields as the table has them: one type, full names, what numbers are, the title in its own language. */
function understood(fields: readonly Field[]): Field[] {
  const steps = [withType, withNames, withTitle, withNumbers, withIssn, withWholePages];
  return steps.reduce<readonly Field[]>((left, step) => step(left), fields).slice();
}

/** `PT  - Journal Article` beside `PT  - Review`: of several the one that says where the work stands. */
function withType(fields: readonly Field[]): Field[] {
  const kinds = fields.filter(({ tag }) => tag === 'PT');
  const known = kinds.find(({ value }) => typeNamed(nbib.types, foldText(value)) !== undefined);
  const type = known?.value ?? (has(fields, 'JT', 'TA') ? 'Journal Article' : '');
  const [first] = kinds;
  return [
    ...fields.filter(({ tag }) => tag !== 'PT'),
    { tag: 'PT', value: type, line: (known ?? first)?.line ?? fields[0]?.line ?? 1 },
  ];
}

function has(fields: readonly Field[], ...tags: readonly string[]): boolean {
  return fields.some(({ tag, value }) => tags.includes(tag) && value.trim() !== '');
}

/** `FAU - Zhu, Na` beside `AU  - Zhu N`: the full name, where there is one; bodies (`CN`) after the persons. */
function withNames(fields: readonly Field[]): Field[] {
  const isFull = { AU: has(fields, 'FAU'), ED: has(fields, 'FED') };
  const named = fields.map((field): Field => {
    if (field.tag === 'AU' && !isFull.AU) return { ...field, tag: 'FAU' };
    if (field.tag === 'ED' && !isFull.ED) return { ...field, tag: 'FED' };
    return NAMES.has(field.tag) ? { ...field, value: withSuffix(field.value) } : field;
  });
  const isBody = ({ tag }: Field) => tag === 'CN';
  const bodies = named
    .filter(isBody)
    .map((field) => ({ ...field, tag: 'FAU', value: `${field.value.replaceAll(',', ',,')},` }));
  return [...named.filter((field) => !isBody(field)), ...bodies];
}

/** Hall, Robert W Jr */
function withSuffix(name: string): string {
  return name.replace(/\s(Jr|Sr|2nd|3rd|II|III|IV)\.?$/u, ', $1');
}

/** `TI  - [A study of X].` is a translation; `TT` is what the work is called. */
function withTitle(fields: readonly Field[]): Field[] {
  const own = fields.find(({ tag, value }) => tag === 'TT' && value.trim() !== '');
  return fields.map((field) => {
    if (field.tag !== 'TI' && field.tag !== 'BTI') return field;
    const value = field.tag === 'TI' && own !== undefined ? own.value : field.value;
    return { ...field, value: withoutBrackets(foldText(value).replace(/(?<=[^.])\.$/u, '')) };
  });
}

function withoutBrackets(title: string): string {
  return title.replace(/^\[([^[\]]*)\]$/u, '$1');
}

const IDENTIFIER = /^(\S{1,200})\s\[(doi|pii)\]$/u;
/** e0123, 104512: the number of an article that has no pages. */
const ARTICLE_NUMBER = /^(?:e?\d{2,8}|[a-z]{1,4}\d{1,6})$/iu;

/** `LID - 10.1056/NEJMoa2001017 [doi]`, `LID - e0123 [pii]`; headings without their stars. */
function withNumbers(fields: readonly Field[]): Field[] {
  const [hasTitle, hasPages] = [has(fields, 'JT'), has(fields, 'PG')];
  const numbered = fields.map((field): Field => {
    const { tag, value } = field;
    if (tag === 'MH') return { ...field, value: value.replaceAll('*', '') };
    if (tag === 'JT') return { ...field, value: value.split(' = ')[0] ?? value };
    if (tag === 'TA' && !hasTitle) return { ...field, tag: 'JT' };
    const [, identifier, kind] = IDENTIFIER.exec(value.trim()) ?? [];
    if (identifier === undefined || (tag !== 'LID' && tag !== 'AID')) return field;
    if (kind === 'doi') return { ...field, tag: 'DOI', value: identifier };
    const isLocator = tag === 'LID' && !hasPages && ARTICLE_NUMBER.test(identifier);
    return isLocator ? { ...field, tag: 'PG', value: identifier } : field;
  });
  return has(fields, 'DP')
    ? numbered
    : numbered.map((field) => (field.tag === 'DEP' ? { ...field, tag: 'DP' } : field));
}

/** `PG  - 6913-7`: the last page without the figures it has in common with the first. */
function withWholePages(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    const [, first = '', last = ''] =
      (field.tag === 'PG' && SHORT_RANGE.exec(field.value.trim())) || [];
    if (last === '' || last.length >= first.length) return field;
    return { ...field, value: `${first}-${first.slice(0, -last.length)}${last}` };
  });
}

const SHORT_RANGE = /^([A-Za-z]?\d{1,7})-(\d{1,7})$/u;

/** All numbers of the serial in one field, of which one is kept; ISBNs without their remark. */
function withIssn(fields: readonly Field[]): Field[] {
  const numbers = fields.filter(({ tag }) => tag === 'IS');
  const all = numbers.map(({ value }) => value.trim()).join(' ');
  return fields.flatMap((field) => {
    if (field.tag === 'ISBN') return [{ ...field, value: field.value.replace(/\s\(.*$/u, '') }];
    if (field.tag !== 'IS') return [field];
    return field === numbers[0] ? [{ ...field, value: all }] : [];
  });
}
