/** What an engine printed lately that prints the same in every list. */
import type { CslItem, PrintRules } from '../engine.ts';
import type { PrintedEntry } from './entry.ts';
import { type Form, filled, formOf } from './forms.ts';
import { Recent } from './recent.ts';

type Print = (item: CslItem) => PrintedEntry;

/** Works that the articles of a journal cite again and again, and their forms; each takes some two thousand characters. */
const MOST_PRINTED = 2_000;
/** A form is printed for the works after it. */
const WORKS_BEFORE_FORM = 1;

/** Entries by the items they were made from, or by the forms of these. Marked ones are not the same as bare ones. */
export class PrintedEntries {
  readonly #entries = new Recent<PrintedEntry>(MOST_PRINTED);
  /** How many works of a form were printed, or the form; none is kept of a form that does not print as its works do. */
  readonly #forms = new Recent<PrintedEntry | number | 'none'>(MOST_PRINTED);

  readonly #rules: PrintRules;

  constructor(rules: PrintRules) {
    this.#rules = rules;
  }

  find(item: CslItem, isMarked: boolean): PrintedEntry | undefined {
    const form = formOf(item, this.#rules);
    const printed = form && this.#forms.get(keyOf(form.item, isMarked));
    if (form && typeof printed === 'object') return filled(printed, form.words, this.#rules);
    return this.#entries.get(keyOf(item, isMarked));
  }

  /** Keeps the entry of an item, or, where a form is met often, that of the form, which `print` prints by itself. */
  keep(item: CslItem, isMarked: boolean, entry: PrintedEntry, print: Print): void {
    const form = formOf(item, this.#rules);
    const key = form ? keyOf(form.item, isMarked) : '';
    const works = form && (this.#forms.get(key) ?? 0);
    if (form && typeof works === 'number') {
      const isMet = works >= WORKS_BEFORE_FORM;
      this.#forms.set(key, isMet ? this.#tried(print(form.item), form, entry) : works + 1);
    }
    if (typeof works !== 'object') this.#entries.set(keyOf(item, isMarked), entry);
  }

  /** The printed form, if it gives the work's own entry, to the letter. */
  #tried(printed: PrintedEntry, { words }: Form, { html, mark }: PrintedEntry) {
    const again = filled(printed, words, this.#rules);
    return again.html === html && again.mark === mark ? printed : 'none';
  }
}

/** The id is none of what is printed. */
function keyOf({ id: _, ...item }: CslItem, isMarked: boolean): string {
  return (isMarked ? 'marked' : '') + JSON.stringify(item);
}
