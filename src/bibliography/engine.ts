/**
 * The one file that imports citation-js: a CSL style under one locale, from items to HTML.
 *
 * Engines are dear (tens of milliseconds each), so each is kept and emptied before every list; what it
 * prints for a list depends on that list alone. Items go by their place in the list, never by their
 * own id, so that neither equal ids nor ids like `__proto__` can do harm inside citeproc-js.
 */
import citation, { type CiteItem, type CslEngine } from 'citation-js';
import { inputPlugins } from './input-plugins.ts';
import { takeShortcuts } from './shortcuts.ts';

const PLUGINS = '@gbt7714';

/**
 * Offers every reader to citation-js, once: from then on `new Cite(text)` and `Cite.input.chain(text)`
 * read what `parseReferences` reads. Findings are not passed on: who wants them calls that instead.
 */
export function registerInputPlugins(): void {
  if (!citation.plugins.has(PLUGINS)) citation.plugins.add(PLUGINS, { input: inputPlugins });
}

/** A CSL-JSON item as citeproc-js reads it. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A cited item by its place in the list, with the place in it that is meant. */
export interface Cite {
  readonly index: number;
  readonly locator?: string | undefined;
  /** CSL locator label (CSL 1.0.2, locators): `page`, `chapter` … */
  readonly label?: string | undefined;
  /** The sentence names the author: the mark does not (citeproc-js, `suppress-author`). */
  readonly suppressAuthor?: true | undefined;
}

/** What a style prints, and changes in words and numbers, each by itself. */
export interface PrintRules {
  /** Whether what a variable holds may show in what is printed. */
  prints(variable: string): boolean;
  /** Words that titles' capitals pass over (CSL 1.0.2, "Title Case Conversion"). */
  readonly skipWords: ReadonlySet<string>;
  /** The last page of a range as the style shortens it: `107` of 101 and 107, or `7` (CSL 1.0.2, "Page Ranges"). */
  lastPage(first: string, last: string): string;
}

export interface CitationEngine extends PrintRules {
  /** The bibliography entry of each item as citeproc's HTML, in the order given; `''` where nothing is printed. */
  bibliography(items: readonly CslItem[]): string[];
  /** Takes a list whose items are cited, and not printed. */
  hold(items: readonly CslItem[]): void;
  /**
   * One in-text citation of some items of the list that was last given, as HTML; the whole list decides
   * numbers and disambiguation.
   */
  cite(cites: readonly Cite[]): string;
  /** The locale's word for "et al.". */
  readonly etAl: string;
}

export interface EngineSource {
  /** Text of a CSL style: XML, or citeproc's JSON form of it. */
  readonly csl: string;
  /** BCP 47 tag of the language that terms and dates are printed in. */
  readonly locale: string;
  /** Texts of CSL locale files by tag; a tag that is missing is looked for in citation-js. */
  readonly locales: Readonly<Record<string, string>>;
}

/** citation-js keeps engines by name; the name has no part in what an engine prints. */
const names = uniqueNames();

function* uniqueNames(): Generator<string, never> {
  for (let made = 0; ; made += 1) yield `style-${made}`;
}

/** Opens an engine. Throws when the style cannot be read or the locale is missing. */
export function openEngine(source: EngineSource): CitationEngine {
  let items: readonly CslItem[] = [];
  const open = () => openCslEngine(source, (place) => items[Number(place)]);
  let engine = open();

  /** An engine that failed is in an unknown state: another takes its place. */
  const use = <Result>(work: (engine: CslEngine) => Result): Result => {
    try {
      return work(engine);
    } catch (error) {
      engine = open();
      throw error;
    }
  };
  const register = (list: readonly CslItem[]): void => {
    use((engine) => empty(engine));
    items = list.map((item, index) => ({ ...item, id: String(index) }));
    const places = list.map((_, index) => String(index));
    use((engine) => engine.updateItems(places, true));
  };

  return {
    bibliography: (list) => {
      register(list);
      return use((engine) => entriesByPlace(engine, list.length));
    },
    hold: register,
    cite: (cites) => use((engine) => engine.makeCitationCluster(cites.map(toCiteItem))),
    etAl: engine.getTerm('et-al') ?? '',
    prints: (variable) => BEYOND_STYLES.has(variable) || source.csl.includes(stemOf(variable)),
    skipWords: new Set(engine.locale[engine.opt.lang]?.opts['skip-words']),
    lastPage: (first, last) =>
      /\d+$/u.exec(engine.fun.page_mangler(`${first} - ${last}`))?.[0] ?? last,
  };
}

/** What citeproc-js looks at, whatever the style says. */
const BEYOND_STYLES: ReadonlySet<string> = new Set(['type', 'language', 'note']);

/** What a style names a variable by, or one that it takes the place of: `container-title-short` that of the whole title. */
function stemOf(variable: string): string {
  return variable.replace(/-.*/su, '');
}

const ENTRY_MARK = '\u0000';

function openCslEngine(
  { csl, locale, locales }: EngineSource,
  retrieveItem: (place: string) => CslItem | undefined,
): CslEngine {
  const name = names.next().value;
  const engine = citation.CSL.engine(name, locale, csl, retrieveItem, localeReader(locales));
  engine.setOutputFormat('html');
  engine.sys.wrapBibliographyEntry = (place) => [`${place}${ENTRY_MARK}`, ''];
  // The caller decides the order; and an entry may be read, or copied, without the one before it.
  engine.bibliography_sort.tokens.length = 0;
  delete engine.bibliography.opt['subsequent-author-substitute'];
  closeDates(engine);
  takeShortcuts(engine);
  return engine;
}

/** Opening a style leaves its last date open: the first range of years would end in the brackets of that one. */
function closeDates(engine: CslEngine): void {
  const { dateput } = engine;
  dateput.string(engine, dateput.queue);
  dateput.openLevel('empty');
}

function localeReader(locales: EngineSource['locales']): (tag: string) => string {
  const { getLocale, hasLocale } = citation.CSL.register;
  return (tag) => {
    const text = locales[tag] ?? (hasLocale(tag) ? getLocale(tag) : undefined);
    if (text !== undefined) return text;
    throw new Error(
      `The CSL locale “${tag}” is missing: pass its text as csl['locales-${tag}.xml'].`,
    );
  };
}

/** citeproc-js takes entries out one by one, in quadratic time, unless its registry is already empty. */
function empty(engine: CslEngine): void {
  engine.registry.registry = {};
  engine.restoreProcessorState([]);
}

/** Entries that print nothing are left out by citeproc-js: the mark says whose each one is. */
function entriesByPlace(engine: CslEngine, length: number): string[] {
  const entries = Array.from({ length }, () => '');
  const bibliography = engine.makeBibliography();
  if (bibliography === false) return entries;
  for (const html of bibliography[1]) {
    const [, place = '', mark = ''] = /(\d+)(\0)/.exec(html) ?? [];
    if (mark !== '') entries[Number(place)] = html.replace(place + mark, '');
  }
  return entries;
}

function toCiteItem({ index, locator, label, suppressAuthor }: Cite): CiteItem {
  const item = { id: String(index), ...(suppressAuthor && { 'suppress-author': true as const }) };
  return locator === undefined ? item : { ...item, locator, label: label ?? 'page' };
}
