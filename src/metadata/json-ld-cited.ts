/** Cited works as schema.org tells them (https://schema.org/citation). */
import type { Reference } from '../bibliography/index.ts';
import type { ReferenceView } from '../site/reference-view.ts';
import { isoOf } from './dates.ts';
import { type Json, organization, placed, typed } from './json-ld-parts.ts';
import { realNames, spokenName } from './names.ts';

const TYPES: Partial<Record<Reference['type'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  'paper-conference': 'ScholarlyArticle',
  report: 'Report',
  software: 'SoftwareSourceCode',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** Works of which schema.org knows pages (the domain of `pagination`); of a book it knows but how many. */
const PAGED = /^(?:article-(?:journal|magazine|newspaper)|paper-conference|chapter|report)$/;

export function cited({ reference, link }: ReferenceView): Json {
  return {
    '@type': TYPES[reference.type] ?? 'CreativeWork',
    name: reference.title,
    inLanguage: reference.language,
    author: realNames(reference.author).map((name) => ({
      ...typed(name),
      name: spokenName(name),
    })),
    datePublished: isoOf(reference.issued),
    publisher: organization(reference.publisher),
    isPartOf: containerOf(reference),
    pagination: PAGED.test(reference.type) ? reference.page : undefined,
    sameAs: link,
  };
}

const CONTAINERS: Partial<Record<Reference['type'], string>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  'article-newspaper': 'Newspaper',
  chapter: 'Book',
};

function containerOf({ type, volume, issue, 'container-title': name }: Reference): Json {
  if (!name) return undefined;
  const container = { '@type': CONTAINERS[type] ?? 'CreativeWork', name };
  return container['@type'] === 'Periodical' ? placed(container, { volume, issue }) : container;
}
