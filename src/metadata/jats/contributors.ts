import type { ArticleMeta, AuthorMeta } from '../../site/article-meta.ts';
import type { Run } from '../../site/localized.ts';
import { bearerOf } from '../names.ts';
import { leaf, type XmlChild, type XmlNode, xml } from '../xml.ts';
import { jatsName } from './names.ts';

/** Authors in order, then their affiliations, each in every language it is known in. */
export function contributors({ authors, affiliations, lang }: ArticleMeta): XmlChild {
  if (authors.length === 0) return affiliations.map(affiliation);
  return [
    xml(
      'contrib-group',
      {},
      authors.map((author) => contributor(author, lang)),
    ),
    affiliations.map(affiliation),
  ];
}

function contributor(author: AuthorMeta, lang: string): XmlNode {
  const { orcid, email, affiliations, corresponding } = author;
  return xml(
    'contrib',
    { 'contrib-type': 'author', corresp: corresponding ? 'yes' : undefined },
    orcid
      ? xml(
          'contrib-id',
          { 'contrib-id-type': 'orcid', authenticated: 'false' },
          `https://orcid.org/${orcid}`,
        )
      : undefined,
    namesOf(author, lang),
    leaf('email', email),
    affiliations.map((place) => xml('xref', { 'ref-type': 'aff', rid: `aff${place}` })),
  );
}

/** A body named in two languages is one contributor: `collab-alternatives` is JATS's own place for that, if not in JATS4R's rules. */
function namesOf({ name, otherName }: AuthorMeta, lang: string): XmlNode {
  if (!otherName) return jatsName(name);
  const bearer = bearerOf(name, otherName.name);
  return xml(
    bearer === 'body' ? 'collab-alternatives' : 'name-alternatives',
    {},
    jatsName(name, lang, bearer),
    jatsName(otherName.name, otherName.lang, bearer),
  );
}

function affiliation(runs: readonly Run[], index: number): XmlNode | undefined {
  const id = `aff${index + 1}`;
  const [only, ...more] = runs;
  if (!only) return undefined;
  if (more.length === 0) return xml('aff', { id }, xml('institution', {}, only.text));
  return xml(
    'aff-alternatives',
    { id },
    runs.map(({ text, lang }) => xml('aff', { 'xml:lang': lang }, xml('institution', {}, text))),
  );
}
