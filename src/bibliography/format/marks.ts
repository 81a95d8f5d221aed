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
}

export interface Mark {
  /** Escaped text with CSL's inline tags only. */
  readonly html: string;
  readonly text: string;
}

/** Where cites stand in the list, and the locale each is printed under. */
export interface PlacedCite extends Cite {
  readonly locale: string;
}

/** Prints one cluster of cites, all under one locale. */
export type PrintCluster = (cites: readonly PlacedCite[], locale: string) => string;

/**
 * One mark. Cites of one language are left to the style; of several, each is printed in its own and
 * joined within one pair of parentheses.
 */
export function printMark(cites: readonly PlacedCite[], print: PrintCluster): Mark {
  const [first] = cites;
  if (first === undefined) return { html: '', text: '' };
  const alike = cites.every(({ locale }) => locale === first.locale);
  const html = alike
    ? print(cites, first.locale)
    : joined(cites.map((cite) => print([cite], cite.locale)));
  return { html, text: plainText(html) };
}

/**
 * GB/T 7714 (2015, clause 10; 2025, clause 9): a place in the work follows the mark it belongs to,
 * raised like it, so each cite that has one ends a mark of its own: `[1-3][5]38`.
 */
export function printMarkThenLocator(cites: readonly PlacedCite[], print: PrintCluster): Mark {
  const html = runsEndingInLocator(cites).map((run) => {
    const mark = joinNeighbours(printMark(run.map(withoutLocator), print).html);
    const locator = run.at(-1)?.locator;
    if (locator === undefined) return mark;
    const place = escaped(locator);
    return mark.endsWith('</sup>')
      ? mark.replace(/<\/sup>$/u, `${place}</sup>`)
      : `${mark}<sup>${place}</sup>`;
  });
  return { html: html.join(''), text: plainText(html.join('')) };
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

function withoutLocator({ index, locale, suppressAuthor }: PlacedCite): PlacedCite {
  return { index, locale, suppressAuthor };
}

const PARENTHESES = /^([(（])(.*)[)）]$/su;
/** Not the one that ends a reference to a character. */
const SEMICOLON = /(?<!&#\d+); /gu;

/** Chinese punctuation for a mark in parentheses. */
export function inChinesePunctuation(mark: string): string {
  const inner = PARENTHESES.exec(mark)?.[2];
  if (inner === undefined) return mark;
  return `（${inner.replaceAll(', ', '，').replaceAll(SEMICOLON, '；')}）`;
}

function joined(marks: readonly string[]): string {
  const parts = marks.map((mark) => PARENTHESES.exec(mark));
  if (parts.some((part) => part === null)) return marks.join(' ');
  const chinese = parts[0]?.[1] === '（';
  const inner = parts.map((part) => part?.[2] ?? '').join(chinese ? '；' : '; ');
  return chinese ? `（${inner}）` : `(${inner})`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);
}
