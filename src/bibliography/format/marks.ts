/** In-text marks: `[12]`, `[3-5]`, `(Allen et al., 1998)`, `（俞可平，2019）`, with the place in the work that is meant. */
import type { Cite } from '../engine.ts';
import { plainText } from './entry.ts';

/** A cited reference by its id. */
export interface CitedReference {
  readonly id: string;
  /** Pages or another place in the work, as printed: `38`, `12-15`. */
  readonly locator?: string | undefined;
  /** CSL locator label (`page`, `chapter` …); `page` when absent. */
  readonly label?: string | undefined;
  /** The sentence names the author already: an author–date mark holds the year only. */
  readonly suppressAuthor?: true | undefined;
  /** The citing author's own words before and after the work: `see`, `, chap. 2` with its comma. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export interface Mark {
  /** Escaped text with CSL's inline tags only. */
  readonly html: string;
  readonly text: string;
}

/** Where cites stand in the list, the locale each is printed under, and the words around it. */
export interface PlacedCite extends Cite {
  readonly locale: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Prints one cluster of cites, all under one locale. */
export type PrintCluster = (cites: readonly PlacedCite[], locale: string) => string;

/**
 * One mark. Cites of one language are left to the style; of several, or with words of the citing author, each is
 * printed by itself, in the order written, and joined within one pair of parentheses: full-width where `isWide`.
 */
export function printMark(
  cites: readonly PlacedCite[],
  print: PrintCluster,
  isWide: boolean,
): Mark {
  const [first] = cites;
  if (first === undefined) return { html: '', text: '' };
  const alike = cites.every(({ locale }) => locale === first.locale);
  if (alike && !cites.some(hasWords)) return toMark(print(cites, first.locale));
  const marks = cites.map((cite) => ({ cite, mark: lowered(print([cite], cite.locale)) }));
  const isBare = marks.some(({ mark }) => !PARENTHESES.test(mark));
  if (isBare && !cites.some(hasWords)) return toMark(marks.map(({ mark }) => mark).join(' '));
  const spoken = marks.map(({ cite, mark }) =>
    inWords(cite, PARENTHESES.exec(mark)?.[2] ?? mark, isWide),
  );
  return toMark(isWide ? `（${spoken.join('；')}）` : `(${spoken.join('; ')})`);
}

/**
 * GB/T 7714 (2015, clause 10; 2025, clause 9): a place in the work follows the mark it belongs to,
 * raised like it, so each cite that has one ends a mark of its own: `[1-3][5]38`. Where numbers stand among words,
 * they are part of the sentence and not raised: `（参见[5]38；又见[7]）`.
 */
export function printMarkThenLocator(
  cites: readonly PlacedCite[],
  print: PrintCluster,
  isWide: boolean,
): Mark {
  const printRun: PrintCluster = (run, locale) => {
    const mark = joinNeighbours(print(run.map(withoutLocator), locale));
    return withLocator(mark, run.at(-1)?.locator);
  };
  const isRaised = cites.some((cite) =>
    print([withoutLocator(cite)], cite.locale).endsWith(RAISED),
  );
  if (isRaised && cites.some(hasWords)) return printMark(cites, printRun, isWide);
  const html = runsEndingInLocator(cites).map((run) => {
    const mark = joinNeighbours(printMark(run.map(withoutLocator), print, isWide).html);
    return withLocator(mark, run.at(-1)?.locator);
  });
  return toMark(html.join(''));
}

const RAISED = '</sup>';

function withLocator(mark: string, locator: string | undefined): string {
  if (locator === undefined) return mark;
  const place = escaped(locator);
  return mark.endsWith(RAISED)
    ? `${mark.slice(0, -RAISED.length)}${place}${RAISED}`
    : `${mark}<sup>${place}</sup>`;
}

function toMark(html: string): Mark {
  return { html, text: plainText(html) };
}

function lowered(mark: string): string {
  return mark.replace(/^<sup>(.*)<\/sup>$/su, '$1');
}

function hasWords({ prefix, suffix }: PlacedCite): boolean {
  return prefix !== undefined || suffix !== undefined;
}

/** Between Han text and a work no space is written; a comma written before a suffix stays with it. */
function inWords(cite: PlacedCite, mark: string, isWide: boolean): string {
  const { prefix = '' } = cite;
  const suffix = isWide ? (cite.suffix?.replace(/^, ?/u, '，') ?? '') : (cite.suffix ?? '');
  const before = prefix === '' || /[\p{Script=Han}，：、]$/u.test(prefix) ? '' : ' ';
  const after = suffix === '' || /^[\p{Script=Han},，、]/u.test(suffix) ? '' : ' ';
  return `${escaped(prefix)}${before}${mark}${after}${escaped(suffix)}`;
}

/** Numbers in a row make a range, two as well, and with a hyphen, as the standard has it: `[255-256]`. */
function joinNeighbours(mark: string): string {
  return mark
    .replace(/(?<=\d)–(?=\d)/gu, '-')
    .replace(/(?<![\d-])(\d+),(?=(\d+)(?![\d-]))/gu, (text, first: string, second: string) =>
      Number(first) + 1 === Number(second) ? `${first}-` : text,
    );
}

function runsEndingInLocator(cites: readonly PlacedCite[]): PlacedCite[][] {
  const runs: PlacedCite[][] = [];
  let open: PlacedCite[] = [];
  for (const cite of cites) {
    const closes = cite.locator !== undefined;
    if (closes && open.length > 0) runs.push(open);
    open = closes ? [] : [...open, cite];
    if (closes) runs.push([cite]);
  }
  return open.length > 0 ? [...runs, open] : runs;
}

function withoutLocator({ locator: _, label: __, ...cite }: PlacedCite): PlacedCite {
  return cite;
}

const PARENTHESES = /^([(（])(.*)[)）]$/su;
/** Not the one that ends a reference to a character. */
const SEMICOLON = /(?<!&#\d+); /gu;

/**
 * A mark in parentheses within Chinese text: full-width parentheses and semicolons (GB/T 15834—2011); the comma
 * within a work is that of the work's language, so `（张和清等，2021；Crane, 1972）`.
 */
export function inChinesePunctuation(mark: string, isChineseWork: boolean): string {
  const inner = PARENTHESES.exec(mark)?.[2];
  if (inner === undefined) return mark;
  const commas = isChineseWork ? inner.replaceAll(', ', '，') : inner;
  return `（${commas.replaceAll(SEMICOLON, '；')}）`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);
}
