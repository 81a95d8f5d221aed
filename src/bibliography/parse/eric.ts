/** ERIC's export, which has PubMed's tags and neither its identifiers nor its kinds: `OWN - ERIC`, `OID - EJ1234567`. */
import type { Field } from '../mapping/dialect.ts';

export const BEGINS_ERIC = 'OWN';

const FROM_ERIC = /^OWN\s?- ERIC\s*$/mu;
const FROM_PUBMED = /^PMID\s?-\s?\d/mu;

export function isFromEric(text: string): boolean {
  return FROM_ERIC.test(text) && !FROM_PUBMED.test(text);
}

/** `ISSN- EISSN-1234-5678`, `LID - http://dx.doi.org/10.1000/182` */
const DOI = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\S{1,200})$/u;

/** The fields as PubMed would have them; what is in no journal is a document that ERIC keeps. */
export function asOfPubmed(fields: readonly Field[]): Field[] {
  const isDocument = fields.some(({ tag, value }) => tag === 'OID' && /^ED\d/u.test(value.trim()));
  const kind = isDocument
    ? [{ tag: 'PT', value: 'Technical Report', line: fields[0]?.line ?? 1 }]
    : [];
  const others = fields.filter(({ tag }) => !(isDocument && tag === 'PT')).map(ofPubmed);
  return [...others, ...kind];
}

function ofPubmed(field: Field): Field {
  if (field.tag === 'ISSN')
    return { ...field, tag: 'IS', value: field.value.replace(/^\s?E?ISSN-/u, '') };
  const [, doi] = (field.tag === 'LID' && DOI.exec(field.value.trim())) || [];
  return doi === undefined ? field : { ...field, tag: 'DOI', value: doi };
}
