/** Everything the head of an article's page tells machines. */
import type { ArticleMeta } from '../site/article-meta.ts';
import type { DescribingFile } from '../site/record-files.ts';
import type { SharedPage } from '../site/shared-page.ts';
import { copyrightNotices } from './copyright.ts';
import { highwireTags } from './highwire.ts';
import { sharingTags } from './open-graph.ts';
import { signpostingTags } from './signposting.ts';
import { link, named, type Tag } from './tags.ts';

export function articleTags(
  article: ArticleMeta,
  shared: SharedPage,
  files: readonly DescribingFile[],
): readonly Tag[] {
  return [
    ...highwireTags(article),
    ...rights(article),
    ...signpostingTags(article, files),
    ...sharingTags(shared),
  ];
}

/** Dublin Core where nothing else is read: Zotero takes an item's rights from nowhere but here, and takes one of them. */
function rights({ license, copyright }: ArticleMeta): readonly Tag[] {
  const [notice] = copyrightNotices(copyright);
  const told = license?.url ?? notice?.text;
  if (!told) return [];
  return [...link('schema.DC', 'http://purl.org/dc/elements/1.1/'), ...named('DC.rights', told)];
}
