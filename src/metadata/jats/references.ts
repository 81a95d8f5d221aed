import type { Reference } from '../../bibliography/index.ts';
import type { ReferenceView } from '../../site/reference-view.ts';
import { isoOf, yearOf } from '../dates.ts';
import { realNames } from '../names.ts';
import { leaf, type XmlChild, type XmlNode, xml } from '../xml.ts';
import { jatsName } from './names.ts';

/** Publication types of JATS by CSL type; all others are `other`. */
const TYPES: Partial<Record<Reference['type'], string>> = {
  'article-journal': 'journal',
  'article-magazine': 'journal',
  'article-newspaper': 'newspaper',
  article: 'preprint',
  book: 'book',
  chapter: 'book',
  dataset: 'data',
  patent: 'patent',
  'paper-conference': 'confproc',
  report: 'report',
  software: 'software',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'web',
};

/** The reference list, each entry as the page prints it and as parts. */
export function referenceList(references: readonly ReferenceView[]): XmlNode {
  return xml('ref-list', {}, references.map(entry));
}

function entry({ anchor, number, text, lang, reference }: ReferenceView): XmlNode {
  const type = { 'publication-type': TYPES[reference.type] ?? 'other', 'xml:lang': lang };
  return xml(
    'ref',
    { id: anchor },
    xml('label', {}, String(number)),
    xml(
      'citation-alternatives',
      {},
      xml('mixed-citation', type, text),
      xml('element-citation', type, parts(reference)),
    ),
  );
}

function parts(reference: Reference): XmlChild {
  const container = reference['container-title'];
  const title = container || reference.type !== 'book' ? 'article-title' : 'source';
  return [
    authors(reference),
    leaf(title, reference.title),
    leaf('source', container),
    leaf('edition', reference.edition),
    leaf('publisher-loc', reference['publisher-place']),
    leaf('publisher-name', reference.publisher),
    leaf('year', yearOf(reference.issued), { 'iso-8601-date': isoOf(reference.issued) }),
    leaf('volume', reference.volume),
    leaf('issue', reference.issue),
    leaf('page-range', reference.page),
    leaf('pub-id', reference.DOI, { 'pub-id-type': 'doi' }),
    address(reference),
    leaf('date-in-citation', isoOf(reference.accessed), {
      'content-type': 'access-date',
      'iso-8601-date': isoOf(reference.accessed),
    }),
  ];
}

function authors({ author }: Reference): XmlNode | undefined {
  const names = realNames(author);
  if (names.length === 0) return undefined;
  const others = names.length < (author?.length ?? 0) ? xml('etal', {}) : undefined;
  return xml(
    'person-group',
    { 'person-group-type': 'author' },
    names.map((name) => jatsName(name)),
    others,
  );
}

function address({ URL: url }: Reference): XmlNode | undefined {
  return leaf('ext-link', url, { 'ext-link-type': 'uri', 'xlink:href': url });
}
