/** One record of a tagged format as a reference, by the format's own table. */
import { customFrom } from '../mapping/carried-custom.ts';
import { type CarriedValues, gatherCarried } from '../mapping/carrier.ts';
import type { Dialect, Field } from '../mapping/dialect.ts';
import { foldText } from '../mapping/plain-text.ts';
import { typeNamed, variableOf } from '../mapping/rows.ts';
import type { Variable } from '../mapping/variables.ts';
import { type ReferenceType, referenceTypeSchema } from '../reference.ts';
import { finishReference } from './finish.ts';
import { isPreprintArchive } from './preprint-archives.ts';
import type { Report } from './report.ts';
import { restoreCarried } from './restore.ts';
import { addValue, isDoi, type Values } from './values.ts';

/** Reads one record; the reference has the id of the file, or '' where the file gives none. */
export function readRecord(fields: readonly Field[], dialect: Dialect, report: Report) {
  const isCarrier = ({ tag }: Field) => tag === dialect.carrierTag;
  const carriers = fields.filter(isCarrier);
  const own = fields.filter((field) => !isCarrier(field));
  const { carried, rest } = gatherCarried(carriers.map(({ value }) => foldText(value)));
  const type = carriedType(carried) ?? nativeType(own, dialect, report);
  const values: Values = new Map();
  const isKeyword = ({ tag }: Field) => variableOf(dialect.rows, tag, type) === 'keyword';
  const areApart = own.filter(isKeyword).length > 1;
  for (const field of own) {
    readField(
      areApart && isKeyword(field) ? wholeKeyword(field) : field,
      type,
      values,
      dialect,
      report,
    );
  }
  if (values.get('container-title-short') === values.get('container-title')) {
    values.delete('container-title-short');
  }
  restoreCarried(values, carried, (text) => report.noticeAt({ text }));
  const [leftover] = rest;
  if (leftover)
    report.lost(dialect.carrierTag, dialect.title, { text: leftover, line: carriers[0]?.line });
  const id = foldText(own.find(({ tag }) => tag === dialect.idTag)?.value ?? '');
  return finishReference({
    id,
    type,
    values,
    custom: customFrom((name) => carried.get(name)?.[0]),
  });
}

/** One key word a tag: a comma in it parts nothing (`KW  - Models, Statistical`), as the closing divider says. */
function wholeKeyword(field: Field): Field {
  return { ...field, value: `${field.value};` };
}

function carriedType(carried: CarriedValues): ReferenceType | undefined {
  return referenceTypeSchema.safeParse(carried.get('type')?.[0]).data;
}

function nativeType(fields: readonly Field[], dialect: Dialect, report: Report): ReferenceType {
  const field = fields.find(({ tag }) => tag === dialect.typeTag);
  const name = foldText(field?.value ?? '');
  const type = typeNamed(dialect.types, name);
  if (type !== undefined) return type;
  const guess = guessType(fields, dialect);
  const message = name === '' ? 'The record does not say what it is' : 'This type is not known';
  const place = { text: name, line: field?.line ?? fields[0]?.line };
  report.add('unknown-type', message, `It was read as ${guess}: check the type.`, place);
  return guess;
}

/** What stands in a journal is an article, what somebody published in print a book; of the rest nothing is known. */
function guessType(fields: readonly Field[], { rows }: Dialect): ReferenceType {
  const has = (variable: Variable) =>
    fields.some(({ tag }) => variableOf(rows, tag, 'article-journal') === variable);
  if (has('container-title')) return 'article-journal';
  const isOfPreprints = ({ tag, value }: Field) =>
    variableOf(rows, tag, 'article') === 'publisher' && isPreprintArchive(value.trim());
  if (fields.some(isOfPreprints)) return 'article';
  return has('publisher') && has('author') && !has('URL') ? 'book' : 'document';
}

function readField(
  field: Field,
  type: ReferenceType,
  values: Values,
  dialect: Dialect,
  report: Report,
): void {
  const { tag, value, line } = field;
  if (isSilent(tag, dialect)) return;
  const place = { text: value.trim().slice(0, MAX_QUOTED), line };
  const variable = byForm(variableOf(dialect.rows, tag, type), value.trim());
  if (variable !== undefined) addValue(values, variable, value, report.noticeAt(place));
  else if (foldText(value) !== '') report.lost(tag, dialect.title, place);
}

const MAX_QUOTED = 200;
const ISSN = /^\d{4}-\d{3}[\dXx]$/;
const ISBN = /^(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx]$/;

/** One tag holds ISSN and ISBN, and one a DOI or (Web of Science) a kind of document: their form tells. */
function byForm(variable: Variable | undefined, value: string): Variable | undefined {
  if (variable === 'ISBN' && ISSN.test(value)) return 'ISSN';
  if (variable === 'ISSN' && ISBN.test(value)) return 'ISBN';
  return variable === 'DOI' && !isDoi(value) ? undefined : variable;
}

function isSilent(tag: string, { typeTag, idTag, silentTags }: Dialect): boolean {
  return tag === typeTag || tag === idTag || silentTags.includes(tag);
}
