/**
 * A list to formatted entries, each in its own language: the style is opened once under each locale
 * that the list needs, and every entry is printed under its own.
 */
import type { CitationEngine, CslItem } from '../engine.ts';
import { standingAlone } from './alone.ts';
import { batchesOf } from './batches.ts';
import type { EngineFor, KeptEngine } from './engines.ts';
import { type Entry, type PrintedEntry, plainText, readEntry } from './entry.ts';
import type { ListedReference } from './list.ts';
import { mended } from './mend.ts';
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
  const alone = standingAlone(list, style.kind);
  for (const locale of new Set(list.map((listed) => listed.locale))) {
    const engine = engineFor(style, locale);
    const made = printUnder(locale, { list, style, engine, alone, markOf });
    for (const [place, entry] of made) {
      const { id } = at(list, place);
      if (entry.html === '') throw nothingPrinted(id, style);
      entries[place] = toEntry(id, entry, place + 1);
    }
  }
  return entries;
}

interface Printing {
  readonly list: readonly ListedReference[];
  readonly style: CitationStyle;
  readonly engine: KeptEngine;
  readonly alone: ReadonlySet<number>;
  readonly markOf: MarkOf | undefined;
}

/** The entries of one locale by their places; those that stand alone may have been printed for another list. */
function printUnder(locale: string, printing: Printing): Map<number, PrintedEntry> {
  const { list, style, engine, alone, markOf } = printing;
  const isMarked = markOf !== undefined;
  const wanted = new Map<number, CslItem>();
  for (const [place, listed] of list.entries()) {
    if (listed.locale === locale) wanted.set(place, toItem(listed.reference, style));
  }
  const print = (items: readonly CslItem[], isAsked: (index: number) => boolean = () => true) =>
    printItems(engine, items, style, (index) =>
      isAsked(index) ? markOf?.(engine, index, locale) : undefined,
    );
  const printOne = (item: CslItem): PrintedEntry => print([item])[0] ?? NONE;
  const made = new Map<number, PrintedEntry>();
  // A mark tells its person from others of the name, whatever the language and the year of their works.
  const mayChange = (place: number) => wanted.has(place) || (isMarked && !alone.has(place));
  for (const batch of batchesOf(list, style.kind, mayChange)) {
    for (const place of batch) {
      const item = alone.has(place) ? wanted.get(place) : undefined;
      const kept = item && engine.printed.find(item, isMarked, printOne);
      if (kept) made.set(place, kept);
    }
    const places = batch.filter((place) => !made.has(place));
    const items = places.map((place) => wanted.get(place) ?? toItem(at(list, place), style));
    const printed = print(items, (index) => wanted.has(places[index] ?? -1));
    for (const [index, place] of places.entries()) {
      const item = wanted.get(place);
      const entry = printed[index] ?? NONE;
      if (!item) continue;
      made.set(place, entry);
      if (alone.has(place)) engine.printed.keep(item, isMarked, entry);
    }
  }
  return made;
}

function at(list: readonly ListedReference[], place: number): ListedReference['reference'] {
  return (list[place] as ListedReference).reference;
}

/** What citeproc-js prints in a numeric style for an entry that prints nothing. */
const NOTHING = /^\d+\. \[CSL STYLE ERROR: reference with no printed form\.\]$/u;

const NONE: PrintedEntry = { html: '' };

/** Some styles have no form for some types (a treaty in APA): such a work is printed as a document. */
function printItems(
  engine: CitationEngine,
  items: readonly CslItem[],
  style: CitationStyle,
  markOf: (index: number) => string | undefined,
): PrintedEntry[] {
  const print = (some: readonly CslItem[]): PrintedEntry[] =>
    engine.bibliography(some).map((raw, index) => {
      const printed = readEntry(mended(raw, some[index] ?? {}, style), engine.etAl);
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
function toEntry(id: string, { html, label, mark }: PrintedEntry, number: number): MarkedEntry {
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
