/** The files beside an article's page: its reference list, and what its tools and dialogs fetch. */
import {
  type DataFormat,
  exportEntries,
  exportFormats,
  exportRecords,
  fileOf,
  styles,
} from '../bibliography/index.ts';
import { type Locale, locales } from '../i18n/index.ts';
import { articleReference } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';
import { listItems, listRows } from './list-items.ts';
import { absolute, pathTo } from './paths.ts';
import { qrCode } from './qr-code.ts';
import { type ReferenceView, referenceViews } from './reference-view.ts';

/** A file of the site, made when its turn comes. */
export interface SiteFile<Content = string | Uint8Array<ArrayBuffer>> {
  /** Below `articles/`. */
  readonly path: string;
  readonly make: () => Content;
}

/** The address of a file in an article's folder. */
export function referenceFile(slug: string, name: string): string {
  return pathTo.file(`articles/${slug}/${name}`);
}

/** Formats made from references alone. */
export const dataFormats = Object.values(exportFormats).filter(
  (format): format is (typeof exportFormats)[DataFormat] => format.id !== 'gbt7714',
);

/** What the dialogs about the article offer: its citation in every style, and its address to scan. */
export function dialogFiles(record: ArticleRecord): readonly SiteFile<string>[] {
  return locales.flatMap((locale) => [
    { path: `${record.slug}/citations.${locale}.json`, make: () => citationsJson(record, locale) },
    { path: `${record.slug}/citations.${locale}.txt`, make: () => citationsText(record, locale) },
    {
      path: `${record.slug}/qr.${locale}.svg`,
      make: () => qrCode(absolute(pathTo.article(locale, record.slug))),
    },
  ]);
}

/** Everything made from the reference list, where there is one, below the article's folder. */
export function referenceFiles(record: ArticleRecord): readonly SiteFile<string>[] {
  const { references, slug } = record;
  if (references.length === 0) return [];
  const file = (name: string, make: () => string) => ({ path: `${slug}/${name}`, make });
  return [
    ...dataFormats.flatMap(({ id, extension }) => {
      const records = forTwo(() => exportRecords(references, id));
      return [
        file(`references.${extension}`, () => fileOf(records())),
        file(`records/${id}.json`, () => JSON.stringify(records())),
      ];
    }),
    file('references.txt', () => exportEntries(referenceViews(references, record.journal.style))),
    ...styles.flatMap(({ id }) => {
      const views = forTwo(() => referenceViews(references, id));
      return [
        file(`references.${id}.txt`, () => exportEntries(views())),
        file(`styles/${id}.json`, () => styledJson(views())),
      ];
    }),
    ...listFiles(record),
  ];
}

/** What two files are made of, as they come one after the other: made for the first, and let go with the second. */
function forTwo<Made>(make: () => Made): () => Made {
  let waiting: Made | undefined;
  return () => {
    const made = waiting ?? make();
    waiting = waiting === undefined ? made : undefined;
    return made;
  };
}

function listFiles({ references, slug }: ArticleRecord): readonly SiteFile<string>[] {
  const rows = forTwo(() => listRows(references));
  return locales.map((locale) => ({
    path: `${slug}/list.${locale}.json`,
    make: () => JSON.stringify(listItems(rows(), locale)),
  }));
}

function citationsIn(record: ArticleRecord, locale: Locale) {
  const own = [articleReference(record, locale)];
  return styles.map(({ id, title }) => ({
    id,
    title: title[locale],
    entry: referenceViews(own, id)[0],
  }));
}

function citationsJson(record: ArticleRecord, locale: Locale): string {
  const citations = citationsIn(record, locale).map(({ id, entry }) => [id, entry?.html ?? '']);
  return JSON.stringify(Object.fromEntries(citations));
}

function citationsText(record: ArticleRecord, locale: Locale): string {
  return citationsIn(record, locale)
    .map(({ title, entry }) => `${title}\n${entry?.text}\n`)
    .join('\n');
}

function styledJson(views: readonly ReferenceView[]): string {
  return JSON.stringify({ entries: views.map(({ html, mark }) => ({ html, mark })) });
}
