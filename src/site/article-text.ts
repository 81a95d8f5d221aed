/** An article's whole text for machines, in its own language: a tree, its citations as its page prints them, its pictures. */
import { render } from 'astro:content';
import { wordsIn } from '../i18n/index.ts';
import type { Citations, CitedCluster } from '../markdown/citations.ts';
import type { KeptText, TextNode } from '../markdown/kept-text.ts';
import { type CiteView, citeViews } from './cite-view.ts';
import type { ArticleRecord } from './content.ts';

export type { TextNode };

/** A citation: what it says, and how the page prints it. */
export interface TextCite extends CiteView, Pick<CitedCluster, 'works' | 'narrative'> {}

export interface ArticleText extends KeptText {
  readonly cites: readonly TextCite[];
}

const NOTHING: KeptText = { abstract: [], text: [], notes: [] };

/** The tree of an article's text, its citations by their places. */
export async function textTree({ entry }: ArticleRecord): Promise<KeptText> {
  const { keptText } = (await render(entry)).remarkPluginFrontmatter as { keptText?: string };
  return keptText === undefined ? NOTHING : (JSON.parse(keptText) as KeptText);
}

/** The tree of an article's text, and its citations as they are printed. */
export async function articleText(record: ArticleRecord): Promise<ArticleText> {
  const { entry, references, journal } = record;
  const { language } = entry.data;
  const { citations } = (await render(entry)).remarkPluginFrontmatter as { citations?: Citations };
  const clusters = citations?.clusters ?? [];
  const cited = { references, style: journal.style, language };
  const views = citeViews(clusters, cited, wordsIn(language));
  return {
    ...(await textTree(record)),
    cites: views.map((view, index) => ({
      ...view,
      works: clusters[index]?.works ?? [],
      narrative: clusters[index]?.narrative ?? false,
    })),
  };
}
