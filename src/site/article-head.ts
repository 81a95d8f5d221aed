/** What the head of an article's page is made from. */
import { wordsIn } from '../i18n/index.ts';
import { type ArticleMeta, articleMeta } from './article-meta.ts';
import type { ArticleView } from './article-view.ts';
import { articleCard, pictureOf } from './card-view.ts';
import { type DescribingFile, describingFiles } from './record-files.ts';
import { type SharedPage, sharedPage } from './shared-page.ts';

export interface ArticleHead {
  readonly meta: ArticleMeta;
  readonly shared: SharedPage;
  readonly files: readonly DescribingFile[];
}

export async function articleHead(article: ArticleView): Promise<ArticleHead> {
  const { locale, record, references, path } = article;
  const meta = await articleMeta(record, locale, references);
  const retracted = meta.notices.some(({ kind }) => kind === 'retraction');
  return {
    meta,
    shared: await sharedPage(locale, {
      // Whoever is shown a link to a retracted article learns so before following it.
      title: wordsIn(locale).noticedTitle(meta.title.text, retracted),
      // Zotero takes what describes an article for its abstract, in the language of its other fields.
      description: meta.abstract.join(' '),
      path,
      type: 'article',
      card: pictureOf(path, articleCard(article)),
    }),
    files: describingFiles(record, locale),
  };
}
