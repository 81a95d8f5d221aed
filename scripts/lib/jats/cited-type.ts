/** What kind of work a JATS citation cites. */
import { type ReferenceType, referenceTypes } from '../../../src/bibliography/index.ts';
import { allWithin, attribute, type XmlElement } from './element.ts';

/** CSL types by `@publication-type`, as JATS4R and PubMed Central write it; CSL's own names are known too. */
const TYPES: Readonly<Record<string, ReferenceType>> = {
  journal: 'article-journal',
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
  news: 'article-newspaper',
  preprint: 'article',
  eprint: 'article',
  working: 'report',
  'working-paper': 'report',
  gov: 'report',
  govdoc: 'report',
  confproc: 'paper-conference',
  'conf-proc': 'paper-conference',
  conference: 'paper-conference',
  data: 'dataset',
  database: 'dataset',
  web: 'webpage',
  website: 'webpage',
  'web-page': 'webpage',
  legal: 'legislation',
  std: 'standard',
  dissertation: 'thesis',
  'edited-book': 'book',
};

/** The type as the citation says it, else as its parts tell. */
export function typeOf(citation: XmlElement): ReferenceType {
  const said = (
    attribute(citation, 'publication-type') ??
    attribute(citation, 'citation-type') ??
    ''
  ).toLowerCase();
  const has = (...names: string[]): boolean => allWithin(citation, ...names).length > 0;
  const own = referenceTypes.find((type) => type === said);
  const type = own ?? TYPES[said] ?? fromParts(has);
  const isPart = has('chapter-title') || (has('article-title') && has('source'));
  return type === 'book' && isPart ? 'chapter' : type;
}

function fromParts(has: (...names: string[]) => boolean): ReferenceType {
  if (has('patent')) return 'patent';
  if (has('std')) return 'standard';
  if (has('data-title')) return 'dataset';
  if (has('conf-name')) return 'paper-conference';
  if (has('chapter-title')) return 'chapter';
  if (has('publisher-name', 'publisher-loc')) return has('article-title') ? 'chapter' : 'book';
  if (has('source') && has('article-title')) return 'article-journal';
  return has('ext-link', 'uri') ? 'webpage' : 'document';
}
