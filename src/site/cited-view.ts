/** The pages of cited authors and cited journals: one page while it is short, one a letter when it is not. */
import { REFERENCE_ANCHOR } from '../constants.ts';
import { type Locale, type Words, wordsIn } from '../i18n/index.ts';
import { type CitedEntry, type CitedKind, citedEntries, letterOf } from './cited.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { preferred, type Run } from './localized.ts';
import { oncePerBuild } from './once.ts';
import { pathTo } from './paths.ts';

export interface CitedView {
  readonly locale: Locale;
  /** Letter of the address; empty on the first page. */
  readonly letter: string;
  readonly title: string;
  readonly note: string;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly letters: readonly {
    readonly name: string;
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

/** More names than a phone should load at once. */
const ONE_PAGE = 1500;
const OTHERS = 'other';

const entriesOf = oncePerBuild(async (kind: CitedKind) => citedEntries(await allArticles(), kind));

export async function citedViews(kind: CitedKind, locale: Locale): Promise<readonly CitedView[]> {
  const articles = await allArticles();
  const entries = await entriesOf(kind);
  const byLetter = new Map(
    [...Map.groupBy(entries, (entry) => letterOf(entry) ?? '')].toSorted(lettersFirst),
  );
  const all = [...byLetter.keys()];
  const isLong = entries.length > ONE_PAGE;
  /** The first letter's page is the one without a letter. */
  const pageOf = (each: string) => (each === all[0] ? '' : slugOf(each));
  const nameOf = (each: string) => each || wordsIn(locale).otherLetters;
  const titles = new Map(articles.map((article) => [article.slug, article]));
  const view = (letter: string, shown: readonly string[]): CitedView => ({
    locale,
    letter,
    ...headOf(kind, wordsIn(locale), isLong ? shown.map(nameOf) : []),
    paths: { en: pathTo[kind]('en', letter), zh: pathTo[kind]('zh', letter) },
    letters: [...byLetter.keys()].map((each) => ({
      name: nameOf(each),
      path: isLong ? pathTo[kind](locale, pageOf(each)) : `#${slugOf(each)}`,
      current: isLong && shown.includes(each),
    })),
    groups: shown.map((each) => ({
      name: nameOf(each),
      anchor: slugOf(each),
      entries: (byLetter.get(each) ?? []).map((entry) => entryView(entry, titles, locale)),
    })),
  });
  if (!isLong) return [view('', all)];
  return all.map((each) => view(pageOf(each), [each]));
}

/** Each of many pages names its letter. */
function headOf(
  kind: CitedKind,
  words: Words,
  letters: readonly string[],
): { title: string; note: string } {
  const [title, note] =
    kind === 'authors'
      ? [words.citedAuthors, words.citedAuthorsNote]
      : [words.citedJournals, words.citedJournalsNote];
  return { title: [title, ...letters].join(' · '), note };
}

function slugOf(letter: string): string {
  return letter === '' ? OTHERS : letter.toLowerCase();
}

function lettersFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
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
