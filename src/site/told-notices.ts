/** Which notices there are about an article: those of its own record, and the articles of this site that are notices. */
import type { Article } from '../bibliography/index.ts';
import type { ArticleRecord } from './content.ts';

type OwnNotice = Article['notices'][number];

/** A notice as the article's record has it, as an article of its own, or as both. */
export type ToldNotice =
  | { readonly own: OwnNotice; readonly article?: ArticleRecord | undefined }
  | { readonly own?: undefined; readonly article: ArticleRecord };

/** Those of the record first; what both tell of is one notice. */
export function toldNotices(
  { slug, entry: { data } }: ArticleRecord,
  all: readonly ArticleRecord[],
): readonly ToldNotice[] {
  const articles = [...(noticesBySubject(all).get(slug) ?? [])];
  const own = data.notices.map((notice): ToldNotice => {
    const at = articles.findIndex((article) => isSame(notice, article));
    const [article] = at < 0 ? [] : articles.splice(at, 1);
    return { own: notice, article };
  });
  return [...own, ...articles.map((article) => ({ article }))];
}

/** Articles that are notices, by the article that each is about; made once for all pages that ask. */
const noticesOfAll = new WeakMap<readonly ArticleRecord[], ReadonlyMap<string, ArticleRecord[]>>();

function noticesBySubject(
  all: readonly ArticleRecord[],
): ReadonlyMap<string, readonly ArticleRecord[]> {
  const known = noticesOfAll.get(all);
  if (known) return known;
  const notices = all.filter(({ slug, entry: { data } }) => {
    return data.noticeOf !== undefined && data.noticeOf.article !== slug;
  });
  const made = Map.groupBy(notices, ({ entry: { data } }) => data.noticeOf?.article ?? '');
  noticesOfAll.set(all, made);
  return made;
}

/** Whether a record's notice is the one that is an article here: of its kind, and of its address, its DOI or its day. */
function isSame(
  { kind, date, url }: Article['notices'][number],
  { slug, entry: { data } }: ArticleRecord,
): boolean {
  if (kind !== data.noticeOf?.kind) return false;
  const isThere =
    url?.endsWith(`/articles/${slug}/`) || (data.doi && url?.endsWith(`/${data.doi}`));
  return (
    Boolean(isThere) || (date !== undefined && (date === data.online || date === data.published))
  );
}
