import type { Page } from '../dist.ts';
import { bareKeywords, bareName, bareText, type Facts, primary } from './facts.ts';

/** The page's `citation_*` tags. */
export function readHighwire({ elements }: Page): Facts {
  const values = (name: string): string[] =>
    elements.flatMap(({ name: element, attributes }) =>
      element === 'meta' && attributes['name'] === `citation_${name}`
        ? [attributes['content'] ?? '']
        : [],
    );
  const value = (name: string): string | undefined => values(name)[0];
  return {
    title: value('title'),
    authors: values('author').map(bareName),
    journal: value('journal_title'),
    volume: value('volume'),
    issue: value('issue'),
    firstPage: value('firstpage'),
    lastPage: value('lastpage'),
    date: value('publication_date')?.replaceAll('/', '-'),
    language: primary(value('language')),
    abstract: bareText(value('abstract')),
    keywords: bareKeywords(values('keywords')),
    references: values('reference').map(
      (each) => /(?:^|; )citation_title=(.*?)(?:; citation_|$)/.exec(each)?.[1] ?? '',
    ),
  };
}

/** What stands in the text that people read. */
export function readVisible({ elements }: Page): Pick<Facts, 'title'> {
  return { title: elements.find(({ name }) => name === 'h1')?.text.trim() };
}

/** The JSON-LD in the page's head. */
export function jsonLdOf({ elements }: Page): string {
  return (
    elements.find(
      ({ name, attributes }) => name === 'script' && attributes['type'] === 'application/ld+json',
    )?.text ?? ''
  );
}
