/** An article's whole text for machines, in its own language: a tree, its citations as its page prints them, its pictures. */
import { render } from 'astro:content';
import { wordsIn } from '../i18n/index.ts';
import type { Citations, CitedCluster } from '../markdown/citations.ts';
import type { KeptText, TextNode } from '../markdown/kept-text.ts';
import { type ArticleMeta, articleMeta } from './article-meta.ts';
import { type CiteView, citeViews } from './cite-view.ts';
import { type ArticleRecord, allArticles } from './content.ts';

export type { TextNode };

/** A citation: what it says, and how the page prints it. */
export interface TextCite extends CiteView, Pick<CitedCluster, 'works' | 'narrative'> {}

export interface ArticleText extends KeptText {
  readonly cites: readonly TextCite[];
}

/** Every article with its text, newest first. */
export async function wholeArticles(): Promise<
  readonly { readonly meta: ArticleMeta; readonly text: ArticleText }[]
> {
  const records = await allArticles();
  return Promise.all(
    records.map(async (record) => ({
      meta: await articleMeta(record, record.entry.data.language),
      text: await articleText(record),
    })),
  );
}

export async function articleText(record: ArticleRecord): Promise<ArticleText> {
  const { entry, references, journal } = record;
  const { language } = entry.data;
  const { remarkPluginFrontmatter } = await render(entry);
  const { keptText, citations } = remarkPluginFrontmatter as {
    keptText?: string;
    citations?: Citations;
  };
  const clusters = citations?.clusters ?? [];
  const cited = { references, style: journal.style, language };
  const views = citeViews(clusters, cited, wordsIn(language));
  const nothing: KeptText = { abstract: [], text: [], notes: [] };
  return {
    ...(keptText === undefined ? nothing : (JSON.parse(keptText) as KeptText)),
    cites: views.map((view, index) => ({
      ...view,
      works: clusters[index]?.works ?? [],
      narrative: clusters[index]?.narrative ?? false,
    })),
  };
}
