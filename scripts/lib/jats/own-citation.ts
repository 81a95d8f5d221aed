/** Citations as this site's own JATS says them in full: `[@ref-12, 38; see @ref-3]`, by the ids of the file's entries. */
import { type CitedWork, findCitations } from '../../../src/markdown/citation-grammar.ts';
import { escapeInline } from '../mdx-text.ts';
import type { Around } from './around.ts';

/** The citation with the keys of the list; nothing where it is none, or names an entry that the file has not. */
export function ownCitation(said: string | undefined, { keys }: Around): string | undefined {
  const [cluster, ...more] = said === undefined ? [] : findCitations(said);
  const isWhole = cluster?.start === 0 && cluster.end === said?.length && more.length === 0;
  if (!cluster || !isWhole) return undefined;
  const works = cluster.works.map((work) => {
    const [key, ...others] = keys.get(work.key) ?? [];
    return key !== undefined && others.length === 0 ? { ...work, key } : undefined;
  });
  const [first] = works;
  if (!works.every((work) => work !== undefined) || !first) return undefined;
  if (cluster.narrative) return `@${first.key}${first.locator ? ` [${placeOf(first)}]` : ''}`;
  return `[${works.map(workMdx).join('; ')}]`;
}

function workMdx(work: CitedWork): string {
  const { key, prefix, suffix = '', suppressAuthor } = work;
  const place = work.locator === undefined ? '' : `, ${placeOf(work)}`;
  const words = suffix === '' || /^[,，]/u.test(suffix) ? suffix : ` ${suffix}`;
  const before = prefix === undefined ? '' : `${escapeInline(prefix)} `;
  return `${before}${suppressAuthor ? '-' : ''}@${key}${place}${escapeInline(words)}`;
}

function placeOf({ locator = '', label }: CitedWork): string {
  return label === undefined ? locator : `${label} ${locator}`;
}
