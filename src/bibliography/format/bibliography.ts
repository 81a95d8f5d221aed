/**
 * A list to formatted entries, each in its own language: the style is opened once under each locale
 * that the list needs, and every entry is printed under its own.
 */
import type { CitationEngine, CslItem } from '../engine.ts';
import { batchesOf } from './batches.ts';
import type { EngineFor } from './engines.ts';
import { type Entry, plainText, readEntry } from './entry.ts';
import type { ListedReference } from './list.ts';
import { toItem } from './prepare.ts';
import type { CitationStyle } from './styles.ts';

/** Entries of a list, in its order. Throws when an entry would print nothing. */
export function formatList(
  list: readonly ListedReference[],
  style: CitationStyle,
  engineFor: EngineFor,
): Entry[] {
  const entries: Entry[] = [];
  for (const locale of new Set(list.map((listed) => listed.locale))) {
    const engine = engineFor(style, locale);
    for (const places of batchesOf(list, locale, style.kind)) {
      const items = places.map((place) => toItem(at(list, place), style));
      const printed = printItems(engine, items);
      for (const [index, place] of places.entries()) {
        if (list[place]?.locale !== locale) continue;
        const { html, label } = printed[index] ?? { html: '' };
        if (html === '') throw nothingPrinted(at(list, place).id, style);
        entries[place] = toEntry(at(list, place).id, html, numbered(label, place + 1));
      }
    }
  }
  return entries;
}

function at(list: readonly ListedReference[], place: number): ListedReference['reference'] {
  return (list[place] as ListedReference).reference;
}

/** What citeproc-js prints in a numeric style for an entry that prints nothing. */
const NOTHING = /^\d+\. \[CSL STYLE ERROR: reference with no printed form\.\]$/u;

type Printed = ReturnType<typeof readEntry>;

/** Some styles have no form for some types (a treaty in APA): such a work is printed as a document. */
function printItems(engine: CitationEngine, items: readonly CslItem[]): Printed[] {
  const print = (some: readonly CslItem[]): Printed[] =>
    engine.bibliography(some).map((raw) => {
      const printed = readEntry(raw, engine.etAl);
      return NOTHING.test(printed.html) ? { html: '' } : printed;
    });
  const entries = print(items);
  for (const [index, item] of items.entries()) {
    if (entries[index]?.html !== '') continue;
    entries.splice(index, 1, ...print([{ ...item, type: 'document' }]));
  }
  return entries;
}

function nothingPrinted(id: string, style: CitationStyle): Error {
  return new Error(
    `Reference “${id}” has nothing that style “${style.id}” prints: give it a title, an author or a container title.`,
  );
}

/** The style's label, `[1]` or `1.`, with the number in the whole list. */
function numbered(label: string | undefined, number: number): string | undefined {
  return label?.replace(/\d+/u, String(number));
}

function toEntry(id: string, html: string, label: string | undefined): Entry {
  const entry = { id, html, text: plainText(html) };
  return label === undefined ? entry : { ...entry, label };
}
