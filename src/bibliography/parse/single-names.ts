/**
 * Names in one part. RIS has `Family, Given` (specification of 2011, “Authors and editors”), and so have the formats
 * after it: where a file keeps to that, what stands without a comma is the one name of a body or of a person.
 */
import type { Field } from '../mapping/dialect.ts';
import { FAMILY_FIRST } from '../mapping/name-text.ts';

/** Divided already, or in letters that part no words. */
const DIVIDED = /[,，;；]|\p{Script=Han}/u;
const INVERTED = /^[^,]+,\s*\S/u;

/** The fields, names of one part closed by a comma, as bodies are, where any name of the file is in two. */
export function withSingleNames(
  records: readonly (readonly Field[])[],
  nameTags: ReadonlySet<string>,
): Field[][] {
  const isName = ({ tag }: Field) => nameTags.has(tag);
  const isInverted = (field: Field) => isName(field) && INVERTED.test(field.value);
  const isKept = records.some((fields) => fields.some(isInverted));
  return records.map((fields) =>
    isKept ? fields.map((field) => (isName(field) ? closed(field) : field)) : [...fields],
  );
}

function closed(field: Field): Field {
  const name = field.value.trim();
  const isSingle = /\s/u.test(name) && !DIVIDED.test(name) && !FAMILY_FIRST.test(name);
  return isSingle ? { ...field, value: `${name},` } : field;
}
