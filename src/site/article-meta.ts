/** What machines are told of an article, in one language: the object that `metadata/` turns into tags and files. */
import type { Article, Journal, Name, Reference } from '../bibliography/index.ts';
import { type Locale, languageTag, locales } from '../i18n/index.ts';
import { articleReference, citationLanguage } from './article-reference.ts';
import { plainTextOf } from './body.ts';
import { type ArticleRecord, allArticles } from './content.ts';
import { journalMeta } from './journal-meta.ts';
import { type License, licenseOf } from './license.ts';
import { type Run, runsOf } from './localized.ts';
import { type NoticedMeta, type NoticeMeta, noticeMetas, noticeOf } from './notice-meta.ts';
import { type PageMeta, pageMeta } from './page-meta.ts';
import { absolute, address, isPublic, pathTo } from './paths.ts';
import { pdfPath } from './pdf-loader.ts';
import { ownReferenceViews, type ReferenceView } from './reference-view.ts';
import { doiUrl } from './safe-link.ts';

export interface AuthorMeta {
  readonly name: Name;
  /** The same name in the other language, where it is known. */
  readonly otherName?: { readonly name: Name; readonly lang: string } | undefined;
  /** 1-based places in the article's affiliations. */
  readonly affiliations: readonly number[];
  readonly orcid?: string | undefined;
  readonly email?: string | undefined;
  readonly corresponding: boolean;
}

/** From when on a work is whose, the holder in every language known. */
export interface CopyrightMeta {
  readonly year?: string | undefined;
  readonly holder: readonly Run[];
}

/** Texts in one language. */
export interface Texts {
  readonly lang: string;
  readonly texts: readonly string[];
}

export interface ArticleMeta extends PageMeta {
  readonly slug: string;
  /** Language of the page. */
  readonly locale: Locale;
  /** BCP 47 tag of the facts below, none of which is in another language unless it says so. */
  readonly lang: string;
  /** The article as a CSL item in that language. */
  readonly reference: Reference;
  readonly title: Run;
  readonly otherTitles: readonly Run[];
  readonly authors: readonly AuthorMeta[];
  readonly affiliations: readonly (readonly Run[])[];
  readonly journal: Run;
  readonly otherJournals: readonly Run[];
  /** The journal's name cut short, in each language it is known in. */
  readonly abbreviations: readonly Run[];
  readonly publisher?: Run | undefined;
  readonly journalFacts: Journal;
  readonly section?: Run | undefined;
  readonly otherSections: readonly Run[];
  readonly abstract: readonly string[];
  readonly otherAbstracts: readonly Texts[];
  readonly keywords: readonly string[];
  readonly otherKeywords: readonly Texts[];
  readonly notices: readonly NoticeMeta[];
  /** The article of this site that it is a notice about. */
  readonly noticeOf?: NoticedMeta | undefined;
  /** Whether the page holds more than the abstract. */
  readonly hasFullText: boolean;
  /** Everything that is the same in every language: dates, numbers, identifiers. */
  readonly facts: Article;
  readonly references: readonly ReferenceView[];
  /** Absolute addresses: of the page, of its PDF. */
  readonly url: string;
  /** The page's address as its own head gives it: without a host where no public one is known. */
  readonly address: string;
  readonly pdf?: string | undefined;
  readonly doiUrl?: string | undefined;
  readonly license?: License | undefined;
  readonly copyright?: CopyrightMeta | undefined;
  /** Who paid for the work, each in every language it is known in. */
  readonly funding: readonly (readonly Run[])[];
}

/** The facts of every article in its own language, newest first. */
export async function articleMetas(): Promise<readonly ArticleMeta[]> {
  const records = await allArticles();
  return Promise.all(records.map((record) => articleMeta(record, record.entry.data.language)));
}

/** The article as a CSL item with everything its own record holds, abstract and address included. */
export async function fullReference(record: ArticleRecord, locale: Locale): Promise<Reference> {
  const { reference, abstract, publisher } = await articleMeta(record, locale, []);
  return {
    ...reference,
    ...(publisher && { publisher: publisher.text }),
    ...(abstract.length > 0 && { abstract: abstract.join('\n') }),
    ...(isPublic && { URL: absolute(pathTo.article(locale, record.slug)) }),
  };
}

/** The facts of an article for its page in a language: in that language where its title is known in it. */
export async function articleMeta(
  record: ArticleRecord,
  locale: Locale,
  references = ownReferenceViews(record),
): Promise<ArticleMeta> {
  const { data } = record.entry;
  const { abstract, text } = await plainTextOf(record);
  const language = citationLanguage(data, locale);
  const reference = articleReference(record, locale);
  const all = await allArticles();
  const url = absolute(pathTo.article(locale, record.slug));
  const pdf = pdfPath(record);
  return {
    slug: record.slug,
    locale,
    lang: languageTag[language],
    reference,
    ...textsOf(data, language, abstract),
    ...journalMeta(record.journal, language),
    authors: data.authors.map((author) => authorMeta(author, language)),
    affiliations: data.affiliations.map((each) => runsOf(each, language)),
    ...sectionOf(data, language),
    ...pageMeta(data.page),
    notices: noticeMetas(record, all, language),
    noticeOf: noticeOf(record, all, language),
    hasFullText: text.length > abstract.length,
    facts: data,
    references,
    url,
    address: address(pathTo.article(locale, record.slug)),
    pdf: pdf && absolute(pdf),
    doiUrl: data.doi && doiUrl(data.doi),
    license: data.license === undefined ? undefined : licenseOf(data.license),
    copyright: copyrightOf(data, language),
    funding: (data.funding ?? []).map((each) => runsOf(each, language)),
  };
}

function sectionOf({ section }: Article, language: Locale) {
  const [first, ...otherSections] = section ? runsOf(section, language) : [];
  return { section: first, otherSections };
}

function copyrightOf({ copyright }: Article, language: Locale): CopyrightMeta | undefined {
  return copyright && { year: copyright.year, holder: runsOf(copyright.holder, language) };
}

function textsOf(data: Article, language: Locale, body: readonly string[]) {
  const abstracts = locales.map((each) => ({
    lang: languageTag[each],
    texts: each === data.language ? body : [data.abstract?.[each] ?? []].flat(),
  }));
  const keywords = locales.map((each) => ({
    lang: languageTag[each],
    texts: data.keywords[each] ?? [],
  }));
  const own = ({ lang }: { lang: string }) => lang === languageTag[language];
  const other = (each: Texts) => !own(each) && each.texts.length > 0;
  const [title = { text: '', lang: languageTag[language] }, ...otherTitles] = runsOf(
    data.title,
    language,
  );
  return {
    title,
    otherTitles,
    abstract: abstracts.find(own)?.texts ?? [],
    otherAbstracts: abstracts.filter(other),
    keywords: keywords.find(own)?.texts ?? [],
    otherKeywords: keywords.filter(other),
  };
}

function authorMeta(author: Article['authors'][number], language: Locale): AuthorMeta {
  const { name, orcid, email, affiliations } = author;
  const other = language === 'en' ? 'zh' : 'en';
  const own = name[language] ?? name[other] ?? {};
  const second = name[language] && name[other];
  return {
    name: own,
    otherName: second && { name: second, lang: languageTag[other] },
    affiliations,
    orcid,
    email,
    corresponding: author.corresponding ?? false,
  };
}
