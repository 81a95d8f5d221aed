/**
 * The one file that imports citation-js: a CSL style under one locale, from items to HTML.
 *
 * Engines are dear (tens of milliseconds each), so each is kept and emptied after every use; what it
 * prints for a list depends on that list alone. Items go by their place in the list, never by their
 * own id, so that neither equal ids nor ids like `__proto__` can do harm inside citeproc-js.
 */
import citation, { type CiteItem, type CslEngine } from 'citation-js';

/** A CSL-JSON item as citeproc-js reads it. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A cited item by its place in the list, with the place in it that is meant. */
export interface Cite {
  readonly index: number;
  readonly locator?: string | undefined;
  /** CSL locator label (CSL 1.0.2, locators): `page`, `chapter` … */
  readonly label?: string | undefined;
}

export interface CitationEngine {
  /** The bibliography entry of each item as citeproc's HTML, in the order given; `''` where nothing is printed. */
  bibliography(items: readonly CslItem[]): string[];
  /** One in-text citation of some of the items as HTML; the whole list decides numbers and disambiguation. */
  citation(items: readonly CslItem[], cites: readonly Cite[]): string;
  /** The locale's term, `''` where it has none. */
  term(name: string): string;
}

export interface EngineSource {
  /** Text of a CSL style: XML, or citeproc's JSON form of it. */
  readonly csl: string;
  /** BCP 47 tag of the language that terms and dates are printed in. */
  readonly locale: string;
  /** Texts of CSL locale files by tag; a tag that is missing is looked for in citation-js. */
  readonly locales: Readonly<Record<string, string>>;
}

const ENTRY_MARK = '\u0000';

/** citation-js keeps engines by name; the name has no part in what an engine prints. */
const names = uniqueNames();

function* uniqueNames(): Generator<string, never> {
  for (let made = 0; ; made += 1) yield `style-${made}`;
}

/** Opens an engine. Throws what citeproc-js throws when the style cannot be read. */
export function openEngine({ csl, locale, locales }: EngineSource): CitationEngine {
  let current: readonly CslItem[] = [];
  let kept: CslEngine | undefined;

  const use = <Result>(items: readonly CslItem[], work: (engine: CslEngine) => Result): Result => {
    if (kept === undefined) {
      const retrieveItem = (place: string) => current[Number(place)];
      kept = citation.CSL.engine(
        names.next().value,
        locale,
        csl,
        retrieveItem,
        localeReader(locales),
      );
      kept.setOutputFormat('html');
      // The caller decides the order; and an entry may be read, or copied, without the one before it.
      kept.bibliography_sort.tokens.length = 0;
      delete kept.bibliography.opt['subsequent-author-substitute'];
      kept.sys.wrapBibliographyEntry = (id) => [`${id}${ENTRY_MARK}`, ''];
    }
    const engine = kept;
    // An engine that failed stays in an unknown state: it is only kept on success.
    kept = undefined;
    current = items.map((item, index) => ({ ...item, id: String(index) }));
    engine.updateItems(
      items.map((_, index) => String(index)),
      true,
    );
    const result = work(engine);
    empty(engine);
    kept = engine;
    return result;
  };

  return {
    bibliography: (items) => use(items, (engine) => entriesByPlace(engine, items.length)),
    citation: (items, cites) =>
      use(items, (engine) => engine.makeCitationCluster(cites.map(toCiteItem))),
    term: (term) => use([], (engine) => engine.getTerm(term) ?? ''),
  };
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

function toCiteItem({ index, locator, label }: Cite): CiteItem {
  if (locator === undefined) return { id: String(index) };
  return { id: String(index), locator, label: label ?? 'page' };
}

/** citeproc-js takes entries out one by one, in quadratic time, unless its registry is already empty. */
function empty(engine: CslEngine): void {
  engine.registry.registry = {};
  engine.restoreProcessorState([]);
}

function localeReader(locales: EngineSource['locales']): (tag: string) => string {
  const { getLocale, hasLocale } = citation.CSL.register;
  return (tag) => locales[tag] ?? (hasLocale(tag) ? getLocale(tag) : '');
}
