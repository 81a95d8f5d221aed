/**
 * A list to formatted entries, each in its own language: the style is opened once under each locale
 * that the list needs, and every entry is printed under its own.
 */
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
      const printed = engine.bibliography(places.map((place) => toItem(at(list, place), style)));
      for (const [index, place] of places.entries()) {
        if (list[place]?.locale !== locale) continue;
        entries[place] = toEntry(
          at(list, place).id,
          printed[index] ?? '',
          place,
          style,
          engine.etAl,
        );
      }
    }
  }
  return entries;
}

function at(list: readonly ListedReference[], place: number): ListedReference['reference'] {
  return (list[place] as ListedReference).reference;
}

function toEntry(
  id: string,
  raw: string,
  place: number,
  style: CitationStyle,
  etAl: string,
): Entry {
  const { html, label } = readEntry(raw, etAl);
  if (html === '' || NOTHING.test(html)) {
    throw new Error(
      `Reference “${id}” has nothing that style “${style.id}” prints: give it a title, an author or a container title.`,
    );
  }
  const entry = { id, html, text: plainText(html) };
  return label === undefined
    ? entry
    : { ...entry, label: label.replace(/\d+/u, String(place + 1)) };
}

/** What citeproc-js prints in a numeric style for an entry that prints nothing. */
const NOTHING = /\[CSL STYLE ERROR: reference with no printed form\.\]/u;
