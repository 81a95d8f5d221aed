/**
 * A list to formatted entries, each in its own language.
 *
 * A style is opened once under each locale its entries need. A numbered list is divided among them,
 * since its entries do not depend on one another; any other list is formatted whole under each, so
 * that the letters after equal years see every entry, and each entry is taken from its own.
 */

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
    for (const places of batches(list, locale, style)) {
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

/** Long numbered lists are divided, so that memory does not grow with their length. */
const BATCH = 500;

/** Places of what is formatted together to get the entries of one locale. */
function batches(
  list: readonly ListedReference[],
  locale: string,
  { kind }: CitationStyle,
): number[][] {
  if (kind !== 'numeric') return [[...list.keys()]];
  const own = [...list.keys()].filter((place) => list[place]?.locale === locale);
  const count = Math.ceil(own.length / BATCH);
  return Array.from({ length: count }, (_, batch) => own.slice(batch * BATCH, (batch + 1) * BATCH));
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
