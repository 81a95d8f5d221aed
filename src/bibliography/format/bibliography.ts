/**
 * References and a style to formatted entries: pure, each entry in its own language.
 *
 * A style is opened once under each locale its entries need. A numbered list is divided among them,
 * since its entries do not depend on one another; any other list is formatted whole under each, so
 * that the letters after equal years see every entry, and each entry is taken from its own.
 */
import { type CitationEngine, openEngine } from '../engine.ts';
import type { Reference } from '../reference.ts';
import { type Entry, plainText, readEntry } from './entry.ts';
import { localeFiles, localeFor } from './locales.ts';
import { sortedPlaces } from './order.ts';
import { toItem } from './prepare.ts';
import { type CitationStyle, styleOf } from './styles.ts';

export interface FormatterResources {
  /**
   * Text of each CSL style (XML, or citeproc's JSON) by the name the registry gives, `styles[].csl`,
   * and of locales by file name: `locales-zh-CN.xml`.
   */
  readonly csl: Readonly<Record<string, string>>;
  /** Texts of more CSL locales, by their tag. */
  readonly locales?: Readonly<Record<string, string>>;
}

export interface Formatter {
  /**
   * Entries of a list in a style: in the order given for numeric styles, sorted for the others.
   * Throws when the style's text is missing or an entry would print nothing.
   */
  bibliography(references: readonly Reference[], style: string): Entry[];
}

type EngineFor = (style: CitationStyle, locale: string) => CitationEngine;

/** A formatter over these styles; it keeps its engines, so make one and use it throughout. */
export function createFormatter(resources: FormatterResources): Formatter {
  const locales = { ...localeFiles(resources.csl), ...resources.locales };
  const engineFor = engineKeeper(resources.csl, locales);
  return {
    bibliography: (references, id) => {
      const style = styleOf(id);
      const order =
        style.kind === 'numeric'
          ? [...references.keys()]
          : sortedPlaces(references, style.groupsLanguages ?? false);
      const list = order.map((place) => references[place] as Reference);
      const used = list.map(({ language }) => localeFor(language, locales));
      const raw = formatList(list, used, style, engineFor);
      return list.map((reference, index) => {
        const engine = engineFor(style, used[index] as string);
        return toEntry(reference, raw[index] ?? '', engine.term('et-al'), index + 1, style);
      });
    },
  };
}

function engineKeeper(
  csl: FormatterResources['csl'],
  locales: Readonly<Record<string, string>>,
): EngineFor {
  const engines = new Map<string, CitationEngine>();
  return (style, locale) => {
    const key = `${style.id} ${locale}`;
    const kept = engines.get(key);
    if (kept !== undefined) return kept;
    const text = csl[style.csl];
    if (text === undefined) {
      throw new Error(`Style “${style.id}” has no CSL text: pass it as csl['${style.csl}'].`);
    }
    const engine = openEngine({ csl: text, locale, locales });
    engines.set(key, engine);
    return engine;
  };
}

/** Lists are divided so that memory does not grow with their length. */
const BATCH = 500;

function formatList(
  list: readonly Reference[],
  locales: readonly string[],
  style: CitationStyle,
  engineFor: EngineFor,
): string[] {
  const raw: string[] = [];
  for (const locale of new Set(locales)) {
    const engine = engineFor(style, locale);
    const own = [...list.keys()].filter((index) => locales[index] === locale);
    if (style.kind === 'numeric') {
      for (let start = 0; start < own.length; start += BATCH) {
        const batch = own.slice(start, start + BATCH);
        const printed = engine.bibliography(batch.map((index) => toItem(list[index] as Reference)));
        for (const [at, index] of batch.entries()) raw[index] = printed[at] ?? '';
      }
    } else {
      const printed = engine.bibliography(list.map(toItem));
      for (const index of own) raw[index] = printed[index] ?? '';
    }
  }
  return raw;
}

function toEntry(
  { id }: Reference,
  raw: string,
  etAl: string,
  number: number,
  style: CitationStyle,
): Entry {
  const { html, label } = readEntry(raw, etAl);
  if (html === '') {
    throw new Error(
      `Reference “${id}” has nothing that style “${style.id}” prints: give it a title, an author or a container title.`,
    );
  }
  const entry = { id, html, text: plainText(html) };
  return label === undefined ? entry : { ...entry, label: label.replace(/\d+/u, String(number)) };
}
