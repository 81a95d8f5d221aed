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

/** Prints the mark that cites one entry, by its place in the batch that the engine holds. */
export type MarkOf = (engine: CitationEngine, index: number, locale: string) => string;

interface MarkedEntry extends Entry {
  readonly mark?: string;
}

/** Entries of a list, in its order, with their marks where `markOf` prints them. Throws when an entry would print nothing. */
export function formatList(
  list: readonly ListedReference[],
  style: CitationStyle,
  engineFor: EngineFor,
  markOf?: MarkOf,
): MarkedEntry[] {
  const entries: MarkedEntry[] = [];
  for (const locale of new Set(list.map((listed) => listed.locale))) {
    const engine = engineFor(style, locale);
    for (const places of batchesOf(list, locale, style.kind)) {
      const isMeant = (index: number) => list[places[index] ?? -1]?.locale === locale;
      const items = places.map((place) => toItem(at(list, place), style));
      const printed = printItems(engine, items, (index) =>
        markOf && isMeant(index) ? markOf(engine, index, locale) : undefined,
      );
      for (const [index, place] of places.entries()) {
        if (!isMeant(index)) continue;
        const made = printed[index] ?? NONE;
        if (made.html === '') throw nothingPrinted(at(list, place).id, style);
        entries[place] = toEntry(at(list, place).id, made, place + 1);
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

type Printed = ReturnType<typeof readEntry> & { readonly mark?: string | undefined };
const NONE: Printed = { html: '' };

/** Some styles have no form for some types (a treaty in APA): such a work is printed as a document. */
function printItems(
  engine: CitationEngine,
  items: readonly CslItem[],
  markOf: (index: number) => string | undefined,
): Printed[] {
  const print = (some: readonly CslItem[]): Printed[] =>
    engine.bibliography(some).map((raw) => {
      const printed = readEntry(raw, engine.etAl);
      return NOTHING.test(printed.html) ? NONE : printed;
    });
  const entries = print(items).map((printed, index) => ({ ...printed, mark: markOf(index) }));
  for (const [index, item] of items.entries()) {
    if (entries[index]?.html !== '') continue;
    const [again = NONE] = print([{ ...item, type: 'document' }]);
    entries[index] = { ...again, mark: entries[index].mark };
  }
  return entries;
}

function nothingPrinted(id: string, style: CitationStyle): Error {
  return new Error(
    `Reference “${id}” has nothing that style “${style.id}” prints: give it a title, an author or a container title.`,
  );
}

/** With the style's label, `[1]` or `1.`, set to the number in the whole list. */
function toEntry(id: string, { html, label, mark }: Printed, number: number): MarkedEntry {
  return {
    id,
    html,
    text: plainText(html),
    ...(label !== undefined && { label: numbered(label, number) }),
    ...(mark !== undefined && { mark }),
  };
}

/** A label, or the mark of one work, with another number. */
export function numbered(label: string, number: number): string {
  return label.replace(/\d+/u, String(number));
}
