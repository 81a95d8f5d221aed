import { z } from 'zod';
import { bareKeywords, bareName, bareText, type Facts, primary } from './facts.ts';

const person = z.object({
  name: z.string(),
  familyName: z.string().optional(),
  givenName: z.string().optional(),
  honorificSuffix: z.string().optional(),
});

const container = z.object({
  '@type': z.string(),
  name: z.string().optional(),
  issueNumber: z.string().optional(),
  volumeNumber: z.string().optional(),
  get isPartOf() {
    return container.optional();
  },
});

const work = z.object({
  headline: z.string(),
  author: z.array(person).default([]),
  datePublished: z.string().optional(),
  inLanguage: z.string(),
  isPartOf: container,
  pageStart: z.string().optional(),
  pageEnd: z.string().optional(),
  abstract: z.string().optional(),
  keywords: z.array(z.string()).default([]),
  citation: z.array(z.object({ name: z.string().default('') })).default([]),
});

type Container = z.output<typeof container>;

/** schema.org's chain, from the innermost container out. */
function chainOf(inner: Container | undefined): readonly Container[] {
  return inner ? [inner, ...chainOf(inner.isPartOf)] : [];
}

/** JSON-LD of a page, or of the file beside it. */
export function readJsonLd(json: string): Facts {
  const read = work.parse(JSON.parse(json));
  const chain = chainOf(read.isPartOf);
  return {
    title: read.headline,
    authors: read.author.map(({ name, familyName = '', givenName = '', honorificSuffix = '' }) =>
      bareName(`${familyName}${givenName}${honorificSuffix}` || name),
    ),
    journal: chain.find((each) => each['@type'] === 'Periodical')?.name,
    volume: chain.find(({ volumeNumber }) => volumeNumber)?.volumeNumber,
    issue: chain.find(({ issueNumber }) => issueNumber)?.issueNumber,
    firstPage: read.pageStart,
    lastPage: read.pageEnd,
    date: read.datePublished,
    language: primary(read.inLanguage),
    abstract: bareText(read.abstract),
    keywords: bareKeywords(read.keywords),
    references: read.citation.map(({ name }) => name),
  };
}
