/** A result as text, as it is shown: what is copied and what a file of plain text holds. */
import type { Result } from '../../search/client.ts';
import { type Copyable, escapeHtml } from '../copy.ts';
import { langOf } from '../dom.ts';

/** A reference as printed; an article by its titles, authors, journal and year. */
export function textOf(result: Result): string {
  if (result.number !== undefined) return result.text;
  return `${result.text.replaceAll('\n', ' / ')}. ${ownPlace(result)}`;
}

/** What is shown of every result, text by text. */
export function printedOf(result: Result): string[] {
  const titles = titlesOf(result);
  return result.number === undefined ? [...titles, ownPlace(result)] : titles;
}

/** A reference as printed; an article's titles, that in the language of the page first. */
export function titlesOf({ text }: Result): string[] {
  const page = document.documentElement.lang.slice(0, 2);
  const isForeign = (title: string) => Number(langOf(title).slice(0, 2) !== page);
  return text.split('\n').toSorted((a, b) => isForeign(a) - isForeign(b));
}

/** Where an article of this site has appeared. */
export function ownPlace({ authors, journal, year }: Result): string {
  return [authors.join(', '), journal, year].filter(Boolean).join(' · ');
}

/** Results without those that read as an earlier one: a work that several articles cite alike is taken away once. */
export function oncePerText(results: readonly Result[]): Result[] {
  const byText = Map.groupBy(results, textOf);
  return [...byText.values()].flatMap(([first]) => first ?? []);
}

/** Results as one text, a line each, and as markup, each in its language. */
export function copyableResults(results: readonly Result[]): Copyable {
  const texts = results.map(textOf);
  const html = texts.map((text) => `<p lang="${langOf(text)}">${escapeHtml(text)}</p>`);
  return { text: texts.join('\n'), html: html.join('\n') };
}
