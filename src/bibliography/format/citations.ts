/** Clusters of cited references to in-text marks: the list decides numbers, letters and short forms. */

import type { EngineFor } from './engines.ts';
import { resolveMarks } from './entry.ts';
import type { ListedReference } from './list.ts';
import {
  type CitedReference,
  inChinesePunctuation,
  type Mark,
  type PlacedCite,
  type PrintCluster,
  printMark,
  printMarkThenLocator,
} from './marks.ts';
import { toItem } from './prepare.ts';
import type { CitationStyle } from './styles.ts';

/**
 * A mark for each cluster, punctuated as text in this language is; without one, as each work's language is.
 * Throws when a cluster cites what is not in the list.
 */
export function formatClusters(
  list: readonly ListedReference[],
  clusters: readonly (readonly CitedReference[])[],
  style: CitationStyle,
  engineFor: EngineFor,
  textLanguage?: string,
): Mark[] {
  const isWide = (locale = '') => (textLanguage ?? locale).startsWith('zh');
  const print = clusterPrinter(list, style, engineFor, isWide);
  const places = new Map(list.map(({ reference }, index) => [reference.id, index]));
  const placed = ({ id, ...cite }: CitedReference): PlacedCite => {
    const index = places.get(id);
    const listed = index === undefined ? undefined : list[index];
    if (index !== undefined && listed) return { ...cite, index, locale: listed.locale };
    throw new Error(`“${id}” is cited but not among the references: add it or correct the key.`);
  };
  const toMark = style.locatorAfterMark ? printMarkThenLocator : printMark;
  return clusters.map((cluster) => {
    const cites = cluster.map(placed);
    const wide = isWide(cites[0]?.locale);
    return toMark(style.kind === 'numeric' ? underOneLocale(cites) : cites, print, wide);
  });
}

/** Numbers are alike in every language, and are collapsed together. */
function underOneLocale(cites: readonly PlacedCite[]): PlacedCite[] {
  const locale = cites[0]?.locale ?? '';
  return cites.map((cite) => ({ ...cite, locale }));
}

/** The style under each locale of the list, with the whole list in it. */
function clusterPrinter(
  list: readonly ListedReference[],
  style: CitationStyle,
  engineFor: EngineFor,
  isWide: (locale: string) => boolean,
): PrintCluster {
  const items = list.map(({ reference }) => toItem(reference, style));
  const printers = new Map<string, (cites: readonly PlacedCite[]) => string>();
  for (const locale of new Set(list.map((listed) => listed.locale))) {
    const engine = engineFor(style, locale);
    const print = engine.citing(items);
    const widens = style.kind === 'author-date' && isWide(locale);
    printers.set(locale, (cites) => {
      const mark = resolveMarks(print(cites), engine.etAl);
      return widens ? inChinesePunctuation(mark, locale === 'zh-CN') : mark;
    });
  }
  return (cites, locale) => printers.get(locale)?.(cites) ?? '';
}
