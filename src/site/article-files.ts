/** The files beside an article's page: its reference list, and what its tools and dialogs fetch. */
import {
  type DataFormat,
  exportEntries,
  exportFormats,
  exportReferences,
  type Reference,
  type StyleId,
  styles,
} from '../bibliography/index.ts';
import { type Locale, locales } from '../i18n/index.ts';
import { articleReference } from './article-reference.ts';
import type { ArticleRecord } from './content.ts';
import { listItems } from './list-items.ts';
import { absolute, pathTo } from './paths.ts';
import { qrCode } from './qr-code.ts';
import { referenceViews } from './reference-view.ts';

/** A file of the site, made when its turn comes. */
export interface SiteFile {
  /** Below `articles/`. */
  readonly path: string;
  readonly make: () => string | Uint8Array<ArrayBuffer>;
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
export function dialogFiles(record: ArticleRecord): readonly SiteFile[] {
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
export function referenceFiles(record: ArticleRecord): readonly SiteFile[] {
  const { references, slug } = record;
  if (references.length === 0) return [];
  const own = record.journal.style;
  const file = (name: string, make: SiteFile['make']) => ({ path: `${slug}/${name}`, make });
  return [
    ...dataFormats.map(({ id, extension }) =>
      file(`references.${extension}`, () => exportReferences(references, id)),
    ),
    ...dataFormats.map(({ id }) => file(`records/${id}.json`, () => recordsJson(references, id))),
    file('references.txt', () => exportEntries(referenceViews(references, own))),
    ...styles.map(({ id }) => file(`references.${id}.txt`, () => styledText(references, id))),
    ...styles.map(({ id }) => file(`styles/${id}.json`, () => styledJson(references, id))),
    ...locales.map((locale) =>
      file(`list.${locale}.json`, () => JSON.stringify(listItems(references, locale))),
    ),
  ];
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

function styledText(references: readonly Reference[], style: StyleId): string {
  return exportEntries(referenceViews(references, style));
}

function styledJson(references: readonly Reference[], style: StyleId): string {
  const entries = referenceViews(references, style).map(({ html, mark }) => ({ html, mark }));
  return JSON.stringify({ entries });
}

function recordsJson(references: readonly Reference[], format: DataFormat): string {
  const records = references.map((reference) => exportReferences([reference], format));
  if (format !== 'csl-json') return JSON.stringify({ head: '', records, join: '', tail: '' });
  const all: unknown[] = JSON.parse(exportReferences(references, format));
  const items = all.map((item) => JSON.stringify(item, null, 2));
  return JSON.stringify({ head: '[\n', records: items, join: ',\n', tail: '\n]\n' });
}
