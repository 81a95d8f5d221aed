/** Everything an article's page shows, assembled once; components only read it. */
import type { ArticleAuthor, Localized } from '../bibliography/index.ts';
import { type Locale, languageTag, locales, wordsIn } from '../i18n/index.ts';
import { type ArticleDialogs, articleDialogs } from './article-dialogs.ts';
import { articleReference } from './article-reference.ts';
import type { CitingArticle } from './cited-by.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { type IssueEntry, issueId, issueLabel } from './issue.ts';
import { type Landscape, landscapeOf } from './landscape.ts';
import { type License, licenseOf } from './license.ts';
import { alternative, formatDate, preferred, printedName, type Run } from './localized.ts';
import type { Neighbours } from './neighbours.ts';
import { type NoticeView, noticesOf } from './notices.ts';
import { oncePerBuild } from './once.ts';
import { type OtherLanguage, otherLanguageOf } from './other-language.ts';
import { pathTo } from './paths.ts';
import { pdfPath } from './pdf-loader.ts';
import { type ReferenceTools, referenceTools } from './reference-tools.ts';
import { ownReferenceViews, type ReferenceView, referenceViews } from './reference-view.ts';
import { relatedEntries } from './related.ts';
import { doiUrl } from './safe-link.ts';
import { type Shelf, shelfOf } from './shelf.ts';

export interface AuthorView {
  readonly name: Run;
  readonly affiliations: readonly number[];
  readonly orcid?: string | undefined;
  readonly corresponding: boolean;
  readonly email?: string | undefined;
}

export interface ArticleView {
  readonly locale: Locale;
  readonly slug: string;
  readonly path: string;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly journal: Run;
  readonly issue: { readonly label: string; readonly path: string };
  readonly page?: string | undefined;
  readonly section?: Run | undefined;
  readonly title: Run;
  readonly otherTitle?: Run | undefined;
  readonly authors: readonly AuthorView[];
  readonly affiliations: readonly Run[];
  readonly dates: readonly {
    readonly label: string;
    readonly iso: string;
    readonly text: string;
  }[];
  readonly bodyLang: string;
  readonly otherAbstracts: readonly Run[];
  readonly keywords: readonly { readonly run: Run; readonly path: string }[];
  readonly clc: readonly string[];
  readonly citation: ReferenceView;
  readonly dialogs: ArticleDialogs;
  readonly references: readonly ReferenceView[];
  readonly landscape: Landscape;
  readonly tools: ReferenceTools;
  readonly related: readonly IssueEntry[];
  readonly neighbours: Neighbours;
  readonly citedBy: readonly CitingArticle[];
  readonly notices: readonly NoticeView[];
  readonly doi?: { readonly name: string; readonly url: string } | undefined;
  readonly license?: License | undefined;
  readonly copyright?: { readonly year?: string | undefined; readonly holder: Run } | undefined;
  readonly pdf?: string | undefined;
  readonly funding: readonly Run[];
  readonly inOther?: OtherLanguage | undefined;
  readonly record: ArticleRecord;
}

/** The views of all articles in one language, newest first. */
export const articleViews = oncePerBuild(
  async (locale: Locale): Promise<readonly ArticleView[]> => {
    const records = await allArticles();
    const shelf = shelfOf(records, locale);
    return records.map((record) => ({
      ...articleView(record, shelf, locale),
      notices: noticesOf(record, records, locale),
    }));
  },
);

function articleView(
  record: ArticleRecord,
  shelf: Shelf,
  locale: Locale,
): Omit<ArticleView, 'notices'> {
  const { data } = record.entry;
  const style = record.journal.style;
  const [citation] = referenceViews([articleReference(record, locale)], style);
  if (!citation) throw new Error(`No citation was made for ${record.slug}.`);
  return {
    locale,
    slug: record.slug,
    path: pathTo.article(locale, record.slug),
    paths: byLocale((each) => pathTo.article(each, record.slug)),
    journal: preferred(record.journal.name, locale),
    issue: { label: issueLabel(record, locale), path: pathTo.issue(locale, issueId(record)) },
    page: data.page,
    section: data.section && preferred(data.section, locale),
    title: preferred(data.title, locale),
    otherTitle: alternative(data.title, locale),
    authors: data.authors.map((author) => authorView(author, locale)),
    affiliations: data.affiliations.map((affiliation) => preferred(affiliation, locale)),
    dates: datesOf(record, locale),
    bodyLang: languageTag[data.language],
    otherAbstracts: runsOf(data.abstract),
    keywords: keywordsOf(record, locale),
    clc: data.clc,
    citation,
    dialogs: articleDialogs(record, locale),
    references: ownReferenceViews(record),
    landscape: landscapeOf(record.references),
    tools: referenceTools(record.slug, record.journal, record.references, locale),
    related: relatedEntries(record.related, shelf.find, locale),
    neighbours: shelf.neighbours.get(record.slug) ?? {},
    citedBy: shelf.citedBy.get(record.slug) ?? [],
    doi: data.doi === undefined ? undefined : { name: data.doi, url: doiUrl(data.doi) },
    license: data.license === undefined ? undefined : licenseOf(data.license),
    copyright: data.copyright && {
      year: data.copyright.year,
      holder: preferred(data.copyright.holder, locale),
    },
    pdf: pdfPath(record),
    funding: (data.funding ?? []).map((each) => preferred(each, locale)),
    inOther: otherLanguageOf(record, locale),
    record,
  };
}

function byLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { en: make('en'), zh: make('zh') };
}

function runsOf(value: Localized | undefined): readonly Run[] {
  return locales.flatMap((locale) => {
    const text = value?.[locale];
    return text ? [{ text, lang: languageTag[locale] }] : [];
  });
}

function datesOf({ entry: { data } }: ArticleRecord, locale: Locale): ArticleView['dates'] {
  const words = wordsIn(locale);
  return (['received', 'online', 'published'] as const).flatMap((kind) => {
    const iso = data[kind];
    return iso ? [{ label: words[kind], iso, text: formatDate(iso, locale) }] : [];
  });
}

/** Key words lead into the search, as phrases. */
function keywordsOf({ entry: { data } }: ArticleRecord, locale: Locale): ArticleView['keywords'] {
  const language = data.keywords[locale] ? locale : data.language;
  return (data.keywords[language] ?? []).map((text) => ({
    run: { text, lang: languageTag[language] },
    path: `${pathTo.search(locale)}?${new URLSearchParams({ q: `"${text}"` })}`,
  }));
}

function authorView(author: ArticleAuthor, locale: Locale): AuthorView {
  const language = author.name[locale] ? locale : locale === 'en' ? 'zh' : 'en';
  const name = author.name[language];
  return {
    name: { text: name ? printedName(name) : '', lang: languageTag[language] },
    affiliations: author.affiliations,
    orcid: author.orcid,
    corresponding: author.corresponding ?? false,
    email: author.email,
  };
}
