/** What EndNote keeps in fields that mean something else: numbers of PubMed and of articles, degrees, days of access. */
import type { Field } from '../mapping/dialect.ts';
import { ofWebPage } from './endnote-web-page.ts';

/** The fields of a record under the names the table has for what they hold. */
export function inTheirPlaces(fields: readonly Field[]): readonly Field[] {
  const told = ofWebPage(fields, {
    type: 'ref-type',
    year: 'volume',
    day: 'number',
    edition: 'edition',
    accessed: 'access-date',
    updated: 'updated',
  });
  const steps = [identified, ofPatent, ofThesis, ofMeeting, ofBook];
  return steps.reduce((left, step) => step(left), told);
}

function textOf(fields: readonly Field[], tag: string): string {
  return fields.find((field) => field.tag === tag)?.value.trim() ?? '';
}

const PUBMED = /pubmed|medline|nlm/iu;

/** `accession-num` of PubMed, `custom2` PMC7092803, `custom7` the number of an article that has no pages. */
function identified(fields: readonly Field[]): readonly Field[] {
  const hasPages = textOf(fields, 'pages') !== '';
  const isOfPubMed = PUBMED.test(
    textOf(fields, 'remote-database-name') || textOf(fields, 'remote-database-provider'),
  );
  return fields.map((field) => {
    const value = field.value.trim();
    if (field.tag === 'custom2' && /^PMC\d+$/u.test(value)) return { ...field, tag: 'pmcid' };
    if (field.tag === 'accession-num' && isOfPubMed && /^\d{5,9}$/u.test(value))
      return { ...field, tag: 'pmid' };
    const isNumber = field.tag === 'custom7' && !hasPages && /^[a-z]?\d+$/iu.test(value);
    return isNumber ? { ...field, tag: 'pages' } : field;
  });
}

/** A patent's own number stands in `isbn`, that of its application in `number`. */
function ofPatent(fields: readonly Field[]): readonly Field[] {
  if (textOf(fields, 'ref-type') !== 'Patent') return fields;
  const isGranted = textOf(fields, 'isbn') !== '';
  const others: Readonly<Record<string, string>> = {
    'secondary-title': 'published-source',
    ...(isGranted && { number: 'application-number' }),
  };
  return fields.map((field) => ({ ...field, tag: others[field.tag] ?? field.tag }));
}

/** The meeting stands in `secondary-title` where its proceedings have a title of their own. */
function ofMeeting(fields: readonly Field[]): readonly Field[] {
  if (!textOf(fields, 'ref-type').startsWith('Conference')) return fields;
  const meeting = textOf(fields, 'secondary-title');
  const proceedings = textOf(fields, 'custom3') || textOf(fields, 'full-title');
  if (proceedings === '' || proceedings === meeting) return fields;
  return fields.map((field) =>
    field.tag === 'secondary-title' ? { ...field, tag: 'meeting' } : field,
  );
}

/** Beside those who made a book, `secondary-authors` are the editors of its series. */
function ofBook(fields: readonly Field[]): readonly Field[] {
  const isMade = textOf(fields, 'authors') !== '' || textOf(fields, 'tertiary-authors') !== '';
  if (textOf(fields, 'ref-type') !== 'Book' || !isMade) return fields;
  return fields.map((field) =>
    field.tag === 'secondary-authors' ? { ...field, tag: 'series-editors' } : field,
  );
}

/** The degree stands in `volume`, where no `work-type` says more. */
function ofThesis(fields: readonly Field[]): readonly Field[] {
  if (textOf(fields, 'ref-type') !== 'Thesis') return fields;
  const isTold = textOf(fields, 'work-type') !== '';
  return fields.filter(({ tag, value }) => tag !== 'volume' || !(isTold || /^\s*\d/u.test(value)));
}
