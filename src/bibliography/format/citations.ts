/** Clusters of cited references to in-text marks: the list decides numbers, letters and short forms. */
import type { CitationEngine } from '../engine.ts';
import { BATCH_SIZE } from './batches.ts';
import { formatList, type MarkOf, numbered } from './bibliography.ts';
import type { EngineFor } from './engines.ts';
import { type Entry, resolveMarks } from './entry.ts';
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
  const isWide = (locale = '') => isChinese(textLanguage ?? locale);
  const print = clusterPrinter(list, style, engineFor, localeOfText(textLanguage, style), isWide);
  const places = new Map(list.map(({ reference }, index) => [reference.id, index]));
  const placed = ({ id, ...cite }: CitedReference): PlacedCite => {
    const index = places.get(id);
    const listed = index === undefined ? undefined : list[index];
    if (index !== undefined && listed) return { ...cite, index, locale: listed.locale };
    throw new Error(`“${id}” is cited but not among the references: add it or correct the key.`);
  };
  return clusters.map((cluster) => {
    const cites = cluster.map(placed);
    const wide = isWide(cites[0]?.locale);
    return toMark(style, style.kind === 'numeric' ? underOneLocale(cites) : cites, print, wide);
  });
}

/** A text in English says `et al.` and `pp.` of every work, since its readers may know no other words. */
function localeOfText(language: string | undefined, style: CitationStyle): string | undefined {
  return language?.startsWith('en') ? (style.english ?? 'en-US') : undefined;
}

/** Numbers are alike in every language, and are collapsed together. */
function underOneLocale(cites: readonly PlacedCite[]): PlacedCite[] {
  const locale = cites[0]?.locale ?? '';
  return cites.map((cite) => ({ ...cite, locale }));
}

/** The style under each locale of the list, or that of the text, with the whole list in it. */
function clusterPrinter(
  list: readonly ListedReference[],
  style: CitationStyle,
  engineFor: EngineFor,
  textLocale: string | undefined,
  isWide: (locale: string) => boolean,
): PrintCluster {
  const items = list.map(({ reference }) => toItem(reference, style));
  const printers = new Map<string, (cites: readonly PlacedCite[]) => string>();
  for (const locale of new Set(list.map((listed) => listed.locale))) {
    const engine = engineFor(style, textLocale ?? locale);
    engine.hold(items);
    printers.set(locale, (cites) => printCites(engine, cites, style, locale, isWide(locale)));
  }
  return (cites, locale) => printers.get(locale)?.(cites) ?? '';
}

function printCites(
  engine: CitationEngine,
  cites: readonly PlacedCite[],
  style: CitationStyle,
  locale: string,
  isWide: boolean,
): string {
  const mark = resolveMarks(engine.cite(cites), engine.etAl);
  const widens = style.kind === 'author-date' && isWide;
  return widens ? inChinesePunctuation(mark, locale === 'zh-CN') : mark;
}

/** An entry with the text of the mark that cites it alone: `[12]`, `(Allen, 1998)`. */
export interface CitedEntry extends Entry {
  readonly mark: string;
}

/** Entries of a list with their marks, in its order. Throws when an entry would print nothing. */
export function formatCitedList(
  list: readonly ListedReference[],
  style: CitationStyle,
  engineFor: EngineFor,
): CitedEntry[] {
  if (list.length > BATCH_SIZE) return citedInParts(list, style, engineFor);
  const markOfWork = (engine: CitationEngine, index: number, locale: string): string => {
    const wide = isChinese(locale);
    const print = (cites: readonly PlacedCite[]) => printCites(engine, cites, style, locale, wide);
    return toMark(style, [{ index, locale }], print, wide).text;
  };
  // Marks of one work differ by their number only, where they are numbers.
  const numberMark = oncePerLocale((engine, _, locale) => markOfWork(engine, 0, locale));
  const markOf = style.kind === 'numeric' ? numberMark : markOfWork;
  const entries = formatList(list, style, engineFor, markOf);
  return entries.map(({ mark = '', ...entry }, place) => ({
    ...entry,
    mark: style.kind === 'numeric' ? numbered(mark, place + 1) : mark,
  }));
}

function oncePerLocale(print: MarkOf): MarkOf {
  const marks = new Map<string, string>();
  return (engine, index, locale) => {
    const mark = marks.get(locale) ?? print(engine, index, locale);
    marks.set(locale, mark);
    return mark;
  };
}

/** Marks need the whole list at once, which entries of a long one are not formatted with. */
function citedInParts(
  list: readonly ListedReference[],
  style: CitationStyle,
  engineFor: EngineFor,
): CitedEntry[] {
  const clusters = list.map(({ reference }) => [{ id: reference.id }]);
  const marks = formatClusters(list, clusters, style, engineFor);
  return formatList(list, style, engineFor).map((entry, place) => ({
    ...entry,
    mark: marks[place]?.text ?? '',
  }));
}

function toMark(style: CitationStyle, ...cites: Parameters<typeof printMark>): Mark {
  return style.locatorAfterMark ? printMarkThenLocator(...cites) : printMark(...cites);
}

function isChinese(language: string): boolean {
  return language.startsWith('zh');
}
