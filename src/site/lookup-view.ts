/** The page on which each reference of an article stands with every place it may be read at. */
import type { Locale } from '../i18n/index.ts';
import type { ArticleView } from './article-view.ts';
import type { Run } from './localized.ts';
import { type Lookup, lookupsOf } from './lookups.ts';
import { pathTo } from './paths.ts';
import type { ReferenceView } from './reference-view.ts';

export interface LookupView {
  readonly title: Run;
  readonly article: string;
  readonly paths: Readonly<Record<Locale, string>>;
  readonly entries: readonly {
    readonly view: ReferenceView;
    readonly lookups: readonly Lookup[];
  }[];
}

export function lookupView({ locale, path, references, slug, title }: ArticleView): LookupView {
  return {
    title,
    article: path,
    paths: { en: pathTo.references('en', slug), zh: pathTo.references('zh', slug) },
    entries: references.map((view) => ({ view, lookups: lookupsOf(view.reference, locale) })),
  };
}
