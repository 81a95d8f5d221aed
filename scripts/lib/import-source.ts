/** What was read of an article, whatever it was read from: all that its files and its report are made of. */
import type { Finding, Reference } from '../../src/bibliography/index.ts';
import type { ArticleRecord } from './article-record.ts';
import type { BodyText } from './body-text.ts';
import type { Line } from './page/lines.ts';

export interface ImportSource {
  /** How the report names it. */
  readonly kind: 'an article page' | 'an article in JATS';
  readonly record: ArticleRecord;
  /** The name its journal goes by first. */
  readonly journal: string;
  /** The abstract in the article's language, as MDX. */
  readonly abstract: string;
  readonly text: BodyText;
  readonly references: readonly Reference[];
  readonly related: readonly Reference[];
  /** Pictures of the text: names beside `index.mdx`, and where they lie now. */
  readonly pictures: readonly Picture[];
  readonly findings: readonly Finding[];
  /** Lines nothing was made of. */
  readonly ignored: readonly Line[];
}

export interface Picture {
  readonly name: string;
  readonly from: string;
}

export interface ImportOptions {
  /** The name findings carry. */
  readonly file: string;
  /** The folder it lies in, where pictures may lie beside it. */
  readonly folder: string;
  readonly content: string;
  readonly slug?: string | undefined;
}
