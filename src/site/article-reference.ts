/** An article of the site as a reference: what its own citation, exports and metadata are made from. */
import {
  type Article,
  type DateValue,
  type Name,
  normalizePages,
  type Reference,
} from '../bibliography/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { ArticleRecord } from './content.ts';
import { abbreviatedName } from './journal-name.ts';
import { preferred } from './localized.ts';

/**
 * The article as a CSL-JSON item in one language: the page's where the title is known in it, else the
 * article's own. One item never mixes two languages, since no reader of CSL can tell them apart.
 */
export function articleReference(record: ArticleRecord, locale: Locale): Reference {
  const { data } = record.entry;
  const language = citationLanguage(data, locale);
  const title = data.title[language];
  const issued = toDate(data.published ?? data.online);
  const authors = data.authors.flatMap(({ name }) => nameIn(name, language) ?? []);
  const keywords = data.keywords[language];
  const short = abbreviatedName(record.journal, language);
  const ISSN = record.journal.issn ?? record.journal.eissn;
  return {
    id: record.slug,
    type: 'article-journal',
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    ...(title && { title }),
    ...(authors.length > 0 && { author: authors }),
    'container-title': preferred(record.journal.name, language).text,
    ...(short && { 'container-title-short': short }),
    ...(issued && { issued }),
    ...(data.volume && { volume: data.volume }),
    ...(data.issue && { issue: data.issue }),
    ...(data.page && { page: normalizePages(data.page) }),
    ...(data.doi && { DOI: data.doi }),
    ...(ISSN && { ISSN }),
    ...(keywords && { keyword: keywords.map(oneKeyword).join('; ') }),
  };
}

/** The page's language when the article has a title in it, else the article's own. */
export function citationLanguage(data: Article, locale: Locale): Locale {
  return data.title[locale] ? locale : data.language;
}

function nameIn(name: Article['authors'][number]['name'], language: Locale): Name | undefined {
  return name[language] ?? name[language === 'en' ? 'zh' : 'en'];
}

/** A semicolon ends a key word in every format that has them in one field. */
function oneKeyword(keyword: string): string {
  return keyword.replace(/\s*[;；]/g, ',');
}

function toDate(iso: string | undefined): DateValue | undefined {
  return iso ? { 'date-parts': [iso.split('-').map(Number)] } : undefined;
}
