/** What the tools of a reference list offer: styles, years, files. */
import {
  exportFormats,
  type Journal,
  type Reference,
  styles,
  yearOfDate,
} from '../bibliography/index.ts';
import type { Locale } from '../i18n/index.ts';
import { referenceFile } from './article-files.ts';
import { pathTo } from './paths.ts';

export interface ReferenceTools {
  readonly count: number;
  readonly styles: readonly {
    readonly id: string;
    readonly title: string;
    readonly own: boolean;
  }[];
  readonly years?: { readonly from: number; readonly to: number } | undefined;
  readonly exports: readonly ExportLink[];
  /** Addresses the list's element fetches from: rows, and styles up to their id. */
  readonly items: string;
  readonly styleFiles: string;
  /** The page on which every reference stands with its lookups, for readers without JavaScript. */
  readonly lookupPage: string;
}

export interface ExportLink {
  readonly title: string;
  readonly href: string;
  readonly type: string;
  readonly name: string;
  /** The same references as separate records, for taking away some of them; text is taken from the page. */
  readonly records?: string | undefined;
}

export function referenceTools(
  slug: string,
  journal: Journal,
  references: readonly Reference[],
  locale: Locale,
): ReferenceTools {
  const years = references.flatMap(({ issued }) => yearOfDate(issued) ?? []);
  return {
    count: references.length,
    styles: styles.map(({ id, title }) => ({
      id,
      title: title[locale],
      own: id === journal.style,
    })),
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : undefined,
    exports: exportLinks(slug),
    items: referenceFile(slug, `list.${locale}.json`),
    styleFiles: referenceFile(slug, 'styles/'),
    lookupPage: pathTo.references(locale, slug),
  };
}

function exportLinks(slug: string): readonly ExportLink[] {
  return Object.values(exportFormats).map(({ id, extension, mediaType, title }) => ({
    title: `${title} (.${extension})`,
    href: referenceFile(slug, `references.${extension}`),
    type: mediaType,
    name: `${slug}-references.${extension}`,
    records: id === 'gbt7714' ? undefined : referenceFile(slug, `records/${id}.json`),
  }));
}
