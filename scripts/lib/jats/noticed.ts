/** The article that an article is a notice about (`related-article`): by its address or its DOI, among those of the content. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../../../src/bibliography/index.ts';
import { readFrontMatter } from '../check/source.ts';
import { readIfThere } from '../write-files.ts';
import type { Report } from './around.ts';
import { attribute, childrenOf, type XmlElement } from './element.ts';

/** Values of `@related-article-type` that name what a notice is about (JATS4R, “Corrections, retractions and expressions of concern”). */
export const NOTICED: Readonly<
  Record<string, NonNullable<ArticleInput['noticeOf']>['kind'] | undefined>
> = {
  'corrected-article': 'corrigendum',
  'retracted-article': 'retraction',
  'object-of-concern': 'concern',
};

/** What a notice is about; one that is about an article not in `content` is told. */
export function noticeOfIn(
  meta: XmlElement | undefined,
  content: string,
  report: Report,
): Pick<ArticleInput, 'noticeOf'> {
  for (const link of childrenOf(meta, 'related-article')) {
    const kind = NOTICED[attribute(link, 'related-article-type') ?? ''];
    if (kind === undefined) continue;
    const href = attribute(link, 'xlink:href') ?? '';
    const article = articleAt(href, join(content, 'articles'));
    if (article !== undefined) return { noticeOf: { kind, article } };
    report.doubt(
      link,
      'This is a notice about an article that is not in the content',
      'Import that article, then write its folder as noticeOf: { kind, article } into index.mdx',
      href,
    );
  }
  return {};
}

function articleAt(href: string, folder: string): string | undefined {
  const slugs = foldersIn(folder);
  const name = /\/articles\/([^/?#]+)\/?$/u.exec(href)?.[1];
  const doi = href.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '').toLowerCase();
  return (
    slugs.find((slug) => slug === name) ??
    slugs.find((slug) => doiOf(join(folder, slug, 'index.mdx'))?.toLowerCase() === doi)
  );
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A broken file has no DOI here; `npm run check` reports it. */
function doiOf(path: string): string | undefined {
  try {
    const { data } = readFrontMatter(readIfThere(path) ?? '', path);
    const { doi } = (data ?? {}) as { doi?: unknown };
    return typeof doi === 'string' ? doi : undefined;
  } catch {
    return undefined;
  }
}
