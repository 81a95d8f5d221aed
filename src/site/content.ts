/** The only module that asks the collections: drafts, order and joins are decided here, once. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Journal, Reference } from '../bibliography/index.ts';
import { oncePerBuild } from './once.ts';
import { tellOwnCitations } from './own-citations.ts';
import type { Settings } from './settings-schema.ts';

export interface ArticleRecord {
  readonly slug: string;
  readonly entry: CollectionEntry<'articles'>;
  readonly journal: Journal;
  readonly journalSlug: string;
  /** Whether it is the journal whose issues have the short addresses: the only one, or the one the settings name. */
  readonly isMainJournal: boolean;
  /** Whether its own record says so, or an article of this site that is the notice. */
  readonly isRetracted: boolean;
  readonly references: readonly Reference[];
  readonly related: readonly Reference[];
}

const readArticles = oncePerBuild(async (_: 'all'): Promise<readonly ArticleRecord[]> => {
  const entries = await getCollection('articles', ({ data }) => !data.draft);
  const [main, references, related] = await Promise.all([
    mainJournal(entries),
    listsById('references'),
    listsById('related'),
  ]);
  const lists = ({ id }: { id: string }) => ({
    references: references.get(id) ?? [],
    related: related.get(id) ?? [],
  });
  const retracted = retractedSlugs(entries);
  const records = entries.map(async (entry) => ({
    ...(await toRecord(entry, main)),
    ...lists(entry),
    isRetracted: retracted.has(entry.id),
  }));
  const made = await Promise.all(records);
  tellOwnCitations(made);
  return made.toSorted(byDateThenSlug);
});

function retractedSlugs(entries: readonly CollectionEntry<'articles'>[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ id, data: { notices, noticeOf } }) => [
      ...(notices.some(({ kind }) => kind === 'retraction') ? [id] : []),
      ...(noticeOf?.kind === 'retraction' ? [noticeOf.article] : []),
    ]),
  );
}

/** All articles that are not drafts, newest first. */
export function allArticles(): Promise<readonly ArticleRecord[]> {
  return readArticles('all');
}

/** The settings of `content/site.json`, all at their defaults where the file is missing. */
export async function siteSettings(): Promise<Settings> {
  return (await getEntry('settings', 'site'))?.data ?? {};
}

async function mainJournal(
  entries: readonly CollectionEntry<'articles'>[],
): Promise<string | undefined> {
  const journals = new Set(entries.map(({ data }) => data.journal));
  const [only] = journals;
  return journals.size === 1 ? only : (await siteSettings()).journal;
}

/** Asked for as a whole: an article without a list is nothing to warn of. */
async function listsById(
  name: 'references' | 'related',
): Promise<ReadonlyMap<string, readonly Reference[]>> {
  const lists = await getCollection(name);
  return new Map(lists.map(({ id, data }) => [id, data.references]));
}

async function toRecord(
  entry: CollectionEntry<'articles'>,
  main: string | undefined,
): Promise<Omit<ArticleRecord, 'references' | 'related' | 'isRetracted'>> {
  const journal = await getEntry('journals', entry.data.journal);
  if (!journal) {
    throw new Error(
      `content/articles/${entry.id}/index.mdx names the journal “${entry.data.journal}”: add content/journals/${entry.data.journal}.json or mend the name.`,
    );
  }
  return {
    slug: entry.id,
    entry,
    journal: journal.data,
    journalSlug: journal.id,
    isMainJournal: journal.id === main,
  };
}

function byDateThenSlug(a: ArticleRecord, b: ArticleRecord): number {
  const date = ({ entry: { data } }: ArticleRecord) => data.published ?? data.online ?? '';
  return date(b).localeCompare(date(a)) || a.slug.localeCompare(b.slug);
}
