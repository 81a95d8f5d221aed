/** The authors of a JATS article: names in each language, places, addresses. */
import type { Finding, Name } from '../../../src/bibliography/index.ts';
import { familyDoubts, nameInLanguages } from '../author-names.ts';
import { findEmails } from '../page/fields.ts';
import type { Author } from '../people.ts';
import type { Places } from './affiliations.ts';
import { allWithin, attribute, childrenOf, wordsOf, type XmlElement } from './element.ts';
import { languageSaid } from './languages.ts';
import { isDivisible, NAME_ELEMENTS, nameOf } from './names.ts';

export interface Contributors {
  readonly authors: readonly Author[];
  readonly findings: readonly Finding[];
  /** Editors and others whom an article's record has no place for. */
  readonly others: readonly XmlElement[];
}

/** Reads the contributors of `article-meta`; a second group of equally many in another language is the same people. */
export function readContributors(meta: XmlElement | undefined, places: Places): Contributors {
  const groups = childrenOf(meta, 'contrib-group').map((group) =>
    childrenOf(group, 'contrib').map((each) => ({ ...each, attributes: typed(group, each) })),
  );
  const all = groups.flat();
  const [first = [], second = []] = groups.map((group) => group.filter(isAuthor));
  const isTwice = first.length === second.length && areTwins(first, second);
  const elements = isTwice ? first : all.filter(isAuthor);
  const authors = elements.map((element, index) =>
    author(element, { meta, places, twin: isTwice ? second[index] : undefined }),
  );
  return {
    authors: authors.map(({ author }) => author).filter(({ name }) => name.en ?? name.zh),
    findings: authors.flatMap(({ findings }) => findings),
    others: all.filter((element) => !isAuthor(element)),
  };
}

/** What a contributor did may be said of the whole group. */
function typed(group: XmlElement, { attributes }: XmlElement): XmlElement['attributes'] {
  const kind = attribute(group, 'content-type');
  const isOwn = kind === undefined || /^(?:author|collab)/u.test(attributes['contrib-type'] ?? '');
  return isOwn ? attributes : { ...attributes, 'contrib-type': kind };
}

function isAuthor(element: XmlElement): boolean {
  const kind = attribute(element, 'contrib-type') ?? '';
  return /^(?:(?:first-|senior-)?authors?|collab|person|group|)$/u.test(kind);
}

function areTwins(first: readonly XmlElement[], second: readonly XmlElement[]): boolean {
  return first.every((element, index) => {
    const languages = [element, second[index]].flatMap((each) => namesIn(each).map(languageOfName));
    return languages.length === 2 && new Set(languages).size === 2;
  });
}

interface Around {
  readonly meta: XmlElement | undefined;
  readonly places: Places;
  readonly twin: XmlElement | undefined;
}

function author(
  element: XmlElement,
  { meta, places, twin }: Around,
): { author: Author; findings: Finding[] } {
  const named = [...namesIn(element), ...namesIn(twin)];
  const name: { en?: Name; zh?: Name } = {};
  for (const each of named) {
    const read = wholeName(each) ?? nameOf(each);
    if (read !== undefined) name[languageOfName(each)] ??= read;
  }
  const doubtful = named.length === 1 ? named.filter(({ name }) => name === 'string-name') : [];
  const places_ = placesOf(element, places);
  return {
    author: {
      name,
      ...(places_.length > 0 ? { affiliations: places_ } : {}),
      ...orcidOf(element),
      ...contactOf(element, meta),
    },
    findings: doubtful
      .filter((each) => childrenOf(each).length === 0)
      .flatMap((each) =>
        familyDoubts(wordsOf(each)).map((finding) => ({ ...finding, line: each.line })),
      ),
  };
}

/** A name whose parts nothing tells apart, in the order of its script. */
function wholeName(element: XmlElement): Name | undefined {
  if (!isDivisible(element) || childrenOf(element).length > 0) return undefined;
  return nameInLanguages(wordsOf(element), undefined)[languageOfName(element)];
}

function namesIn(element: XmlElement | undefined): XmlElement[] {
  const alternatives = childrenOf(element, 'name-alternatives', 'collab-alternatives');
  return [element, ...alternatives].flatMap((each) => childrenOf(each, ...NAME_ELEMENTS));
}

function languageOfName(element: XmlElement): 'en' | 'zh' {
  return languageSaid({ text: wordsOf(element), element }) === 'zh' ? 'zh' : 'en';
}

function placesOf(element: XmlElement, { list, byId, byElement, isForAll }: Places): number[] {
  const pointed = childrenOf(element, 'xref')
    .filter((xref) => attribute(xref, 'ref-type') === 'aff')
    .flatMap((xref) => (attribute(xref, 'rid') ?? '').split(/\s+/u))
    .map((id) => byId.get(id));
  const own = allWithin(element, 'aff', 'aff-alternatives').map((aff) => byElement.get(aff));
  const found = [...pointed, ...own].filter((place) => place !== undefined);
  return [...new Set(found.length === 0 && list.length === 1 && isForAll ? [1] : found)];
}

const ORCID = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/u;

function orcidOf(element: XmlElement): Pick<Author, 'orcid'> {
  const id = childrenOf(element, 'contrib-id')
    .map((each) => ORCID.exec(wordsOf(each))?.[0])
    .find((each) => each !== undefined);
  return id === undefined ? {} : { orcid: id };
}

/** An address in the author's own element, or in the note that it points at. */
function contactOf(
  element: XmlElement,
  meta: XmlElement | undefined,
): Pick<Author, 'email' | 'corresponding'> {
  const pointed = childrenOf(element, 'xref')
    .filter((xref) => attribute(xref, 'ref-type') === 'corresp')
    .map((xref) => attribute(xref, 'rid'));
  const notes = allWithin(meta, 'corresp').filter((note) =>
    pointed.includes(attribute(note, 'id')),
  );
  const [address] = [element, ...notes].flatMap((each) => allWithin(each, 'email'));
  const [email] = findEmails(wordsOf(address));
  const isCorresponding = attribute(element, 'corresp') === 'yes' || pointed.length > 0;
  return { ...(email ? { email } : {}), ...(isCorresponding ? { corresponding: true } : {}) };
}
