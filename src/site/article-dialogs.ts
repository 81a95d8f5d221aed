/** What the dialogs of an article's page offer: its citation in every style, its files, ways to pass it on. */
import { styles } from '../bibliography/index.ts';
import { savedPage } from '../constants.ts';
import type { Locale } from '../i18n/index.ts';
import { dataFormats, referenceFile } from './article-files.ts';
import type { ArticleRecord } from './content.ts';
import { preferred } from './localized.ts';
import { absolute, pathTo } from './paths.ts';

export interface FileLink {
  readonly title: string;
  readonly href: string;
  readonly type: string;
}

export interface ArticleDialogs {
  readonly styles: readonly {
    readonly id: string;
    readonly title: string;
    readonly own: boolean;
  }[];
  readonly citations: string;
  readonly citationsText: string;
  /** The page as one file, with all that its tools need. */
  readonly saved: string;
  readonly records: readonly FileLink[];
  readonly lists: readonly FileLink[];
  /** The list as text, in each style. */
  readonly styledLists: readonly FileLink[];
  readonly address: string;
  readonly mail: string;
  readonly qr: string;
}

export function articleDialogs(record: ArticleRecord, locale: Locale): ArticleDialogs {
  const { slug, journal } = record;
  const address = absolute(pathTo.article(locale, slug));
  const subject = preferred(record.entry.data.title, locale).text;
  const file = (name: string) => referenceFile(slug, name);
  return {
    styles: styles.map(({ id, title }) => ({
      id,
      title: title[locale],
      own: id === journal.style,
    })),
    citations: file(`citations.${locale}.json`),
    citationsText: file(`citations.${locale}.txt`),
    saved: file(savedPage(slug, locale)),
    records: links((extension) => pathTo.file(`articles/${slug}.${extension}`)),
    lists: links((extension) => file(`references.${extension}`)),
    styledLists: styles.map(({ id, title }) => ({
      title: title[locale],
      href: file(`references.${id}.txt`),
      type: 'text/plain',
    })),
    address,
    mail: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`,
    qr: file(`qr.${locale}.svg`),
  };
}

function links(href: (extension: string) => string): readonly FileLink[] {
  return dataFormats.map(({ extension, mediaType, title }) => ({
    title,
    href: href(extension),
    type: mediaType,
  }));
}
