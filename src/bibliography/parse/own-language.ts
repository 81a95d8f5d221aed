/** The language that a database names, where the record is in it: many translate what they record. */
import { detectLanguage } from '../language.ts';
import type { Field } from '../mapping/dialect.ts';
import { bcp47 } from './language-names.ts';

/**
 * The fields without their language where the title is in the script of another one: a Chinese article
 * recorded in English is cited in English, with “et al.”.
 */
export function ofItsScript(
  fields: readonly Field[],
  languageTag: string,
  titleTag: string,
): Field[] {
  const title = fields.find(({ tag }) => tag === titleTag)?.value ?? '';
  const isTranslated = (field: Field) =>
    field.tag === languageTag && isOtherScript(bcp47(field.value), title);
  return fields.filter((field) => !isTranslated(field));
}

const OWN_SCRIPT = /^(?:zh|ja|ko|ru)\b/u;

function isOtherScript(language: string, title: string): boolean {
  return OWN_SCRIPT.test(language) && detectLanguage(title) === 'en-US';
}
