/** The parts of a cited work (`element-citation`): what JATS has no element for is a `comment` that says what it is. */
import type { DateValue, Name, Reference } from '../../bibliography/index.ts';
import { isoOf, yearOf } from '../dates.ts';
import { realNames } from '../names.ts';
import { leaf, type XmlChild, type XmlNode, xml } from '../xml.ts';
import { jatsName } from './names.ts';

/** Publication types of JATS by CSL type; the others keep their CSL name, since the attribute takes any. */
const TYPES: Partial<Record<Reference['type'], string>> = {
  'article-journal': 'journal',
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
  article: 'preprint',
  dataset: 'data',
  'paper-conference': 'confproc',
  webpage: 'web',
};

export function publicationType({ type }: Reference): string {
  return TYPES[type] ?? type;
}

type Variable = Exclude<keyof Reference, 'id' | 'type' | 'language' | 'custom'>;

/** The element of a variable that is a text. */
const ELEMENTS: Partial<Record<Variable, string>> = {
  'container-title': 'source',
  'collection-title': 'series',
  'event-title': 'conf-name',
  'event-place': 'conf-loc',
  edition: 'edition',
  version: 'version',
  'publisher-place': 'publisher-loc',
  publisher: 'publisher-name',
  volume: 'volume',
  issue: 'issue',
  supplement: 'supplement',
  page: 'page-range',
  ISBN: 'isbn',
  ISSN: 'issn',
};
const IDENTIFIERS: Partial<Record<Variable, string>> = { DOI: 'doi', PMID: 'pmid', PMCID: 'pmcid' };

/** Every part that is known, names first. */
export function citedParts(reference: Reference): XmlChild {
  const variables = Object.keys(reference).filter(isVariable);
  const names = variables.filter((variable) => Array.isArray(reference[variable]));
  const others = variables.filter((variable) => !names.includes(variable));
  return [
    names.map((variable) => people(variable, reference[variable] as readonly Name[])),
    others.map((variable) => part(variable, reference)),
    leaf('pub-id', reference.custom?.CSTR, { 'pub-id-type': 'cstr' }),
  ];
}

function isVariable(key: string): key is Variable {
  return !['id', 'type', 'language', 'custom', 'citation-key'].includes(key);
}

function part(variable: Variable, reference: Reference): XmlChild {
  const value = reference[variable];
  if (typeof value === 'object') return date(variable, value as DateValue);
  if (value === undefined) return undefined;
  if (variable === 'title') return leaf(titleElement(reference), value);
  // Its words are the address itself, which is a datum of the citation; what it leads to is said beside it.
  if (variable === 'URL') {
    return leaf('uri', value, { 'xlink:href': value, 'xlink:title': reference.title });
  }
  const type = IDENTIFIERS[variable];
  if (type !== undefined) return leaf('pub-id', value, { 'pub-id-type': type });
  const element = ELEMENTS[variable];
  if (element) return leaf(element, value);
  // An element's white space is its printer's: what stands on lines of its own is a comment a line.
  return value.split('\n').map((line) => leaf('comment', line, { 'content-type': variable }));
}

/** A work that stands in another has a title of its own; one that stands alone is the source itself. */
function titleElement({ type, 'container-title': container }: Reference): string {
  if (type === 'chapter') return 'chapter-title';
  return container || type !== 'book' ? 'article-title' : 'source';
}

function people(role: string, printed: readonly Name[]): XmlNode {
  const names = realNames(printed);
  return xml(
    'person-group',
    { 'person-group-type': role },
    names.map((name) => jatsName(name)),
    names.length < printed.length ? xml('etal', {}) : undefined,
  );
}

/** The date as printed, and in EDTF (ISO 8601-2), where `~` stands for an inferred one; words that name no year are no `year` (JATS4R, “Citations”). */
function date(variable: Variable, value: DateValue): XmlChild {
  const ends = (value['date-parts'] ?? []).map((parts) => isoOf({ 'date-parts': [parts] }));
  const iso = ends.length > 0 ? `${ends.join('/')}${value.circa ? '~' : ''}` : undefined;
  const exact = { 'iso-8601-date': iso };
  if (variable === 'issued') {
    return [
      leaf('year', yearOf(value), exact),
      leaf('string-date', ends.length > 0 ? undefined : value.literal),
      leaf('season', value.season),
    ];
  }
  const kind = variable === 'accessed' ? 'access-date' : variable;
  return leaf('date-in-citation', ends[0] ?? value.literal, { 'content-type': kind, ...exact });
}
