/** Web of Science's fields in the words of other formats: one kind of work, full names, pages, titles not in capitals. */
import type { Field } from '../mapping/dialect.ts';
import { inPublisherCase, inTitleCase, withCapitalsOf } from './capitals.ts';

/** The fields of a record as the table has them. */
export function inWords(fields: readonly Field[]): Field[] {
  const said = (tag: string) => fields.find((field) => field.tag === tag)?.value.trim() ?? '';
  const line = fields[0]?.line ?? 1;
  const made = (tag: string, value: string): Field[] =>
    value === '' ? [] : [{ tag, value, line }];
  const own = fields.filter(({ tag }) => !MADE_ANEW.has(tag)).map(joinedWords);
  const kind = kindOf(said);
  const isBook = kind === 'Book';
  const source = withCapitalsOf(said('JI'), oneLine(said('SO')));
  return [
    ...made('DT', kind),
    ...made('TI', oneLine(said('TI')) || (isBook ? source : '')),
    ...namesOf(fields, 'AF', ['AF', 'BF'], ['AU', 'BA']),
    ...bodiesOf(fields),
    ...namesOf(fields, 'BE', ['BE'], ['ED']),
    ...own,
    ...made('SO', isBook ? '' : source),
    ...made('PU', inPublisherCase(oneLine(said('PU')))),
    ...made('PI', inTitleCase(said('PI'))),
    ...made('BP', pagesOf(said)),
    ...made('IS', issueOf(said)),
    ...made('SN', said('SN') || said('EI')),
    ...(kind === 'Patent' ? made('PN', said('PN')) : []),
    ...(isBook ? made('PG', said('PG')) : []),
  ];
}

const MADE_ANEW: ReadonlySet<string> = new Set(
  'DT TI AF BF AU BA GP CA BE ED SO PU PI BP EP AR IS SU SN EI PN PG'.split(' '),
);

type Said = (tag: string) => string;

const CONFERENCE = /Proceedings Paper/u;

/** `PT` says what the source is, `DT` what stands in it: an article of a journal that prints a meeting's papers is one. */
function kindOf(said: Said): string {
  const [source, kind] = [said('PT'), said('DT')];
  if (source === 'P') return 'Patent';
  if (kind.includes('Data Set')) return 'Data Set';
  if (source === 'J') return 'Article';
  if (CONFERENCE.test(kind) || source === 'C' || said('CT') !== '') return 'Proceedings Paper';
  const isPart = kind.includes('Chapter') || (said('BP') !== '' && said('TI') !== said('SO'));
  if (isPart) return 'Book Chapter';
  return source === 'B' ? 'Book' : 'Article';
}

/** Full names, where the record has them; one a line, or all with `;` between. */
function namesOf(
  fields: readonly Field[],
  tag: string,
  full: readonly string[],
  short: readonly string[],
): Field[] {
  const said = (tags: readonly string[]) => fields.filter((field) => tags.includes(field.tag));
  const names = said(full).length > 0 ? said(full) : said(short);
  return names.flatMap((field) =>
    field.value
      .split(/[\n;]/u)
      .filter((name) => name.trim() !== '')
      .map((name) => ({ ...field, tag, value: name })),
  );
}

/** A body is no person whose family name comes first. */
function bodiesOf(fields: readonly Field[]): Field[] {
  const bodies = fields.filter(({ tag }) => tag === 'CA' || tag === 'GP');
  return bodies.flatMap((field) =>
    field.value
      .split(/[\n;]/u)
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ ...field, tag: 'AF', value: `${name.replaceAll(',', ',,')},` })),
  );
}

/** Only names and key words go on in lines of their own; other values are broken where a line was full. */
function joinedWords(field: Field): Field {
  return { ...field, value: oneLine(field.value) };
}

function oneLine(value: string): string {
  return value.replaceAll('\n', ' ');
}

/** `BP 727`, `EP 733`; the number of an article that has no pages. */
function pagesOf(said: Said): string {
  const [first, last] = [said('BP'), said('EP')];
  if (first === '') return said('AR');
  return last === '' || last === first ? first : `${first}-${last}`;
}

/** A supplement, a part of an issue: `S1`, `8, Pt 1`. */
function issueOf(said: Said): string {
  const supplement = said('SU').replace(/^(?=\d)/u, 'S');
  const part = said('PT') === 'P' ? '' : said('PN').replace(/^(?=\d)/u, 'Pt ');
  return [said('IS'), supplement, part].filter(Boolean).join(', ');
}
