/** The pages of cited authors and cited journals: one page while it is short, one or several a letter when it is not. */
import { REFERENCE_ANCHOR } from '../constants.ts';
import { type Locale, type Words, wordsIn } from '../i18n/index.ts';
import { type CitedEntry, type CitedKind, citedEntries } from './cited.ts';
import { type CitedPage, citedPages, slugOf } from './cited-pages.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { preferred, type Run } from './localized.ts';
import { oncePerBuild } from './once.ts';
import { pathTo } from './paths.ts';

export interface CitedView {
  readonly locale: Locale;
  /** Letter of the address, with a number after it from the second page of the letter on; empty on the first page. */
  readonly letter: string;
  readonly title: string;
  readonly note: string;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly letters: readonly {
    readonly name: string;
    readonly path: string;
    readonly current: boolean;
  }[];
  /** The pages of the letter, where it has several: from which name to which. */
  readonly spans: readonly {
    readonly first: Run;
    readonly last: Run;
    readonly path: string;
    readonly current: boolean;
  }[];
  readonly groups: readonly {
    readonly name: string;
    readonly anchor: string;
    readonly entries: readonly EntryView[];
  }[];
}

export interface EntryView {
  readonly name: Run;
  readonly count: number;
  /** By citing article; its title only where the site has several. */
  readonly works: readonly {
    readonly title?: Run | undefined;
    readonly references: readonly { readonly number: number; readonly path: string }[];
  }[];
}

const entriesOf = oncePerBuild(async (kind: CitedKind) => citedEntries(await allArticles(), kind));

export async function citedViews(kind: CitedKind, locale: Locale): Promise<readonly CitedView[]> {
  const articles = await allArticles();
  const { isLong, pages } = citedPages(await entriesOf(kind));
  const words = wordsIn(locale);
  const titles = new Map(articles.map((article) => [article.slug, article]));
  const letters = [...Map.groupBy(pages, ({ letter }) => letter)];
  const nameOf = (letter: string) => letter || words.otherLetters;
  const view = (address: string, shown: readonly CitedPage[]): CitedView => ({
    locale,
    letter: address,
    ...headOf(kind, words, isLong ? titleParts(shown, pages, nameOf) : []),
    paths: { en: pathTo[kind]('en', address), zh: pathTo[kind]('zh', address) },
    letters: letters.map(([letter, [first]]) => ({
      name: nameOf(letter),
      path: isLong ? pathTo[kind](locale, first?.address) : `#${slugOf(letter)}`,
      current: isLong && shown.some((page) => page.letter === letter),
    })),
    spans: isLong ? spansOf(shown, pages, (page) => pathTo[kind](locale, page)) : [],
    groups: shown.map(({ letter, entries }) => ({
      name: nameOf(letter),
      anchor: slugOf(letter),
      entries: entries.map((entry) => entryView(entry, titles, locale)),
    })),
  });
  return isLong ? pages.map((page) => view(page.address, [page])) : [view('', pages)];
}

/** Each of many pages names its letter, and which of the letter's pages it is. */
function titleParts(
  [shown]: readonly CitedPage[],
  pages: readonly CitedPage[],
  nameOf: (letter: string) => string,
): readonly string[] {
  if (!shown) return [];
  const own = pages.filter(({ letter }) => letter === shown.letter);
  const name = nameOf(shown.letter);
  return own.length > 1 ? [name, String(own.indexOf(shown) + 1)] : [name];
}

/** The pages of a letter that has several, by the first name and the last of each. */
function spansOf(
  [shown]: readonly CitedPage[],
  pages: readonly CitedPage[],
  pathOf: (address: string) => string,
): CitedView['spans'] {
  const own = pages.filter(({ letter }) => letter === shown?.letter);
  if (own.length < 2) return [];
  return own.flatMap((page) => {
    const [first, last] = [page.entries[0]?.name, page.entries.at(-1)?.name];
    if (!first || !last) return [];
    return [{ first, last, path: pathOf(page.address), current: page === shown }];
  });
}

function headOf(
  kind: CitedKind,
  words: Words,
  parts: readonly string[],
): { title: string; note: string } {
  const [title, note] =
    kind === 'authors'
      ? [words.citedAuthors, words.citedAuthorsNote]
      : [words.citedJournals, words.citedJournalsNote];
  return { title: [title, ...parts].join(' · '), note };
}

function entryView(
  { name, citations }: CitedEntry,
  articles: ReadonlyMap<string, ArticleRecord>,
  locale: Locale,
): EntryView {
  const works = [...Map.groupBy(citations, ({ slug }) => slug)].map(([slug, own]) => {
    const article = articles.size > 1 ? articles.get(slug) : undefined;
    return {
      title: article && preferred(article.entry.data.title, locale),
      references: own.map(({ number }) => ({
        number,
        path: `${pathTo.article(locale, slug)}#${REFERENCE_ANCHOR}${number}`,
      })),
    };
  });
  return { name, count: citations.length, works };
}
