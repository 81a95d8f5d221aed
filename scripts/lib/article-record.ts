/** What a page says → the record of its article and of its journal, as the schemas in the core have them. */
import type { ArticleInput, Finding, JournalInput } from '../../src/bibliography/index.ts';
import { readCitations } from './own-citations.ts';
import type { ArticlePage, InLanguages } from './page/article-page.ts';
import { type Language, languageOf } from './page/lines.ts';
import { readAuthors } from './people.ts';
import { syllableCount } from './romanised.ts';

export interface ArticleRecord {
  /** Front matter, in the order it is written. */
  readonly article: ArticleInput;
  readonly journal: JournalInput;
  /** Paragraphs of the abstract in the article's language. */
  readonly abstract: readonly string[];
  readonly year?: string | undefined;
  readonly findings: readonly Finding[];
}

/** Makes the record; `journalSlug` is the name of the journal's file. */
export function toRecord(page: ArticlePage, journalSlug: string): ArticleRecord {
  const main = mainLanguage(page);
  const other: Language = main === 'en' ? 'zh' : 'en';
  const { authors, findings } = readAuthors(page, main);
  const { masthead, dates } = page;
  const cited = readCitations(page);
  const article: ArticleInput = {
    journal: journalSlug,
    language: main,
    title: cited.title,
    ...optional('section', page.section ? sectionInLanguages(page.section) : undefined),
    ...optional('volume', masthead?.volume),
    ...optional('issue', masthead?.issue),
    ...optional('page', masthead?.page),
    ...optional('authors', authors),
    ...optional('affiliations', pairTexts(affiliationTexts(page))),
    ...optional('received', dates.received),
    ...optional('online', dates.online),
    ...optional('published', dates.published ?? (dates.online ? undefined : masthead?.year)),
    ...optional('abstract', page.abstract[other] && { [other]: page.abstract[other].join('\n\n') }),
    ...optional('keywords', page.keywords),
    ...optional('clc', [...page.clc]),
    ...optional('doi', page.doi),
    ...optional('funding', pairTexts(page.funding)),
  };
  return {
    article,
    journal: {
      name: { ...cited.journal, [languageOf(masthead?.journal ?? '')]: masthead?.journal ?? '' },
    },
    abstract: page.abstract[main] ?? [],
    year: masthead?.year ?? dates.published?.slice(0, 4) ?? dates.online?.slice(0, 4),
    findings,
  };
}

/** The language of the body: that of the first title, unless only the other has an abstract. */
function mainLanguage({ title, abstract }: ArticlePage): Language {
  const [first = 'en'] = Object.keys(title) as Language[];
  const [only] = Object.keys(abstract) as Language[];
  return abstract[first] || !only ? first : only;
}

/** `SHEHUI GONGZUO` on an English page is the section's Chinese name in pinyin. */
export function sectionInLanguages(section: string): NonNullable<ArticleInput['section']> {
  if (languageOf(section) === 'zh') return { zh: section };
  const syllables = section.split(' ').map(syllableCount);
  const isPinyin =
    section === section.toUpperCase() &&
    syllables.every(Boolean) &&
    syllables.reduce((sum, count) => sum + count) >= 3;
  return isPinyin ? { 'zh-Latn': section } : { en: section };
}

/** What the page does not have is left out, not written as empty. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [key in Key]?: Value } {
  const isEmpty =
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return isEmpty ? {} : ({ [key]: value } as { [key in Key]: Value });
}

function affiliationTexts({
  affiliations: { en = [], zh = [] },
}: ArticlePage): InLanguages<string[]> {
  return { en: en.map(({ text }) => text), zh: zh.map(({ text }) => text) };
}

/** The same thing in two languages goes into one entry only where both lists are equally long. */
function pairTexts({
  en = [],
  zh = [],
}: InLanguages<string[]>): { en?: string; zh?: string }[] | undefined {
  if (en.length === 0 && zh.length === 0) return undefined;
  if (en.length === 0) return zh.map((text) => ({ zh: text }));
  if (zh.length !== en.length) return en.map((text) => ({ en: text }));
  return en.map((text, index) => ({ en: text, ...(zh[index] ? { zh: zh[index] } : {}) }));
}
