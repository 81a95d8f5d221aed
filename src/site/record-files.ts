/** The files that describe an article itself, in each language its title is known in. */
import { exportReferences } from '../bibliography/index.ts';
import { type Locale, locales } from '../i18n/index.ts';
import { dataFormats, type SiteFile } from './article-files.ts';
import { fullReference } from './article-meta.ts';
import { citationLanguage } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';
import { pathTo } from './paths.ts';

/** `<slug>.bib` and the like in the article's own language; its twin in a second one is `<slug>.zh.bib`. */
export function recordFiles(record: ArticleRecord): readonly SiteFile<Promise<string>>[] {
  return recordLanguages(record).flatMap((locale) =>
    dataFormats.map(({ id, extension }) => ({
      path: recordName(record, locale, extension),
      make: async () => exportReferences([await fullReference(record, locale)], id),
    })),
  );
}

/** The languages an article can be cited in: its own first, then the other if its title is known in it. */
export function recordLanguages({ entry: { data } }: ArticleRecord): readonly Locale[] {
  return [
    data.language,
    ...locales.filter((each) => each !== data.language && data.title[each] !== undefined),
  ];
}

/** The name of a file that describes the article in a language. */
export function recordName({ slug, entry }: ArticleRecord, locale: Locale, ending: string): string {
  return locale === entry.data.language ? `${slug}.${ending}` : `${slug}.${locale}.${ending}`;
}

/** A file that describes an article: its address and media type. */
export interface DescribingFile {
  readonly href: string;
  readonly type: string;
}

/** The files that describe an article, as its page in a language names them. */
export function describingFiles(record: ArticleRecord, locale: Locale): readonly DescribingFile[] {
  const language = citationLanguage(record.entry.data, locale);
  const file = (name: string, type: string) => ({ href: pathTo.file(`articles/${name}`), type });
  return [
    ...dataFormats.map(({ extension, mediaType }) =>
      file(recordName(record, language, extension), mediaType),
    ),
    file(recordName(record, language, 'jsonld'), 'application/ld+json'),
    file(`${record.slug}.jats.xml`, 'application/vnd.jats+xml'),
    file(`${record.slug}.dc.xml`, 'application/xml'),
  ];
}
