/** What `llms.txt` says: every article with the files that hold it as data. */
import { type ArticleMeta, articleMetas } from './article-meta.ts';
import { absolute, pathTo } from './paths.ts';
import { siteTitle } from './site-title.ts';

export interface Guide {
  readonly title: string;
  readonly summary: string;
  readonly home: string;
  readonly articles: readonly {
    readonly meta: ArticleMeta;
    readonly files: readonly { readonly name: string; readonly url: string }[];
  }[];
}

const SUMMARY =
  'Scholarly articles to read online, with their references as data. Every page exists in English and, under zh/, in Chinese; texts are given in the languages their journal printed.';

export async function guideForModels(): Promise<Guide> {
  const metas = await articleMetas();
  return {
    title: (await siteTitle('en')).text,
    summary: SUMMARY,
    home: absolute(pathTo.home('en')),
    articles: metas.map((meta) => ({ meta, files: filesOf(meta) })),
  };
}

function filesOf({ slug, references }: ArticleMeta): Guide['articles'][number]['files'] {
  const url = (name: string) => absolute(pathTo.file(`articles/${name}`));
  const record = { name: 'Article, JATS XML', url: url(`${slug}.jats.xml`) };
  if (references.length === 0) return [record];
  const list = { name: 'References, CSL-JSON', url: url(`${slug}/references.csl.json`) };
  const text = { name: 'References, plain text', url: url(`${slug}/references.txt`) };
  return [record, list, text];
}
