/** What was read from a journal's article page, before it is turned into files. */
import type { Finding } from '../../../src/bibliography/index.ts';
import type { PageAffiliation } from './affiliations.ts';
import type { PageAuthor } from './byline.ts';
import type { PageEntry } from './entries.ts';
import type { PageDates } from './fields.ts';
import type { Language, Line } from './lines.ts';
import type { Masthead } from './masthead.ts';

export type InLanguages<T> = { [language in Language]?: T };

export interface ArticlePage {
  readonly masthead?: Masthead | undefined;
  readonly section?: string | undefined;
  readonly title: InLanguages<string>;
  readonly authors: InLanguages<PageAuthor[]>;
  /** Where the authors stand. */
  readonly bylineLine?: number | undefined;
  readonly affiliations: InLanguages<PageAffiliation[]>;
  readonly dates: PageDates;
  /** Paragraphs. */
  readonly abstract: InLanguages<string[]>;
  readonly keywords: InLanguages<string[]>;
  readonly clc: readonly string[];
  readonly doi?: string | undefined;
  readonly funding: InLanguages<string[]>;
  /** What the page says about its authors, where e-mail addresses stand. */
  readonly contacts: readonly string[];
  /** Citations of the article itself, from "Cite this article". */
  readonly citations: readonly string[];
  /** The lines of the text, where the page has more than an abstract. */
  readonly body: readonly Line[];
  readonly references: readonly PageEntry[];
  readonly related: readonly PageEntry[];
  /** Doubts, in the order of the page. */
  readonly findings: readonly Finding[];
  /** Lines nothing was made of. */
  readonly ignored: readonly Line[];
}
