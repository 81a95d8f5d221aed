/** A page of the web as EndNote has it: the year and the day of access stand where others have volume and number. */
import type { Field } from '../mapping/dialect.ts';

interface Tags {
  readonly type: string;
  readonly year: string;
  readonly day: string;
  /** When the page was last changed. */
  readonly edition: string;
  readonly accessed: string;
  readonly updated: string;
}

const isPage = (type: string) => /^\s*(?:Web Page|Electronic Source)\s*$/iu.test(type);

/** March 3 2020 */
const ACCESS = /^\p{Lu}\p{L}{2,8}\.? \d{1,2} (?:19|20)\d\d$/u;
const WHOLE = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/u;

/** The fields with one date of access, and the day of change as a date. */
export function ofWebPage(fields: readonly Field[], tags: Tags): readonly Field[] {
  const find = (tag: string) => fields.find((field) => field.tag === tag);
  if (!isPage(find(tags.type)?.value ?? '')) return fields;
  const told = fields.map((field) => {
    const isUpdate = field.tag === tags.edition && WHOLE.test(field.value.trim());
    return isUpdate ? { ...field, tag: tags.updated } : field;
  });
  const [year, day] = [find(tags.year), find(tags.day)];
  const value = `${day?.value.trim()} ${year?.value.trim()}`;
  if (year === undefined || !ACCESS.test(value)) return told;
  const others = told.filter((field) => field !== year && field !== day);
  const isGiven = find(tags.accessed) !== undefined;
  return isGiven ? others : [...others, { tag: tags.accessed, value, line: year.line }];
}
