/** References and a style to formatted entries and in-text marks: the same input gives the same bytes. */
import type { Reference } from '../reference.ts';
import { formatList } from './bibliography.ts';
import { type CitedEntry, formatCitedList, formatClusters } from './citations.ts';
import { engineKeeper } from './engines.ts';
import type { Entry } from './entry.ts';
import { inOrder, listFor } from './list.ts';
import { localeFiles } from './locales.ts';
import type { CitedReference, Mark } from './marks.ts';
import { styleOf } from './styles.ts';

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
   * Throws when the style or its text is unknown, or an entry would print nothing.
   */
  bibliography(references: readonly Reference[], style: string): Entry[];
  /**
   * Entries in the order of the references given, whatever the style's own, each with the mark that
   * cites it alone. Throws as `bibliography` does.
   */
  citedList(references: readonly Reference[], style: string): CitedEntry[];
  /**
   * In-text marks, one for each cluster of cited references, with the punctuation of text in a language (BCP 47);
   * without one, of each work's own. Throws when a cluster cites what is not in the list.
   */
  marks(
    references: readonly Reference[],
    style: string,
    clusters: readonly (readonly CitedReference[])[],
    textLanguage?: string,
  ): Mark[];
}

/** A formatter over these texts; it keeps its engines, so make one and use it throughout. */
export function createFormatter(resources: FormatterResources): Formatter {
  const locales = { ...localeFiles(resources.csl), ...resources.locales };
  const engineFor = engineKeeper(resources.csl, locales);
  return {
    bibliography: (references, id) => {
      const style = styleOf(id);
      return formatList(listFor(references, style, locales), style, engineFor);
    },
    citedList: (references, id) => {
      const style = styleOf(id);
      const { list, places } = inOrder(references, style, locales);
      const entries: CitedEntry[] = [];
      for (const [at, entry] of formatCitedList(list, style, engineFor).entries()) {
        entries[places[at] as number] = entry;
      }
      return entries;
    },
    marks: (references, id, clusters, textLanguage) => {
      const style = styleOf(id);
      const list = listFor(references, style, locales);
      return formatClusters(list, clusters, style, engineFor, textLanguage);
    },
  };
}
