/** What an engine printed lately that prints the same in every list. */
import type { CslItem, PrintRules } from '../engine.ts';
import type { PrintedEntry } from './entry.ts';
import { filled } from './forms.ts';
import { Recent } from './recent.ts';
import { type DatedForm, formsOf } from './wider-forms.ts';

type Print = (item: CslItem) => PrintedEntry;

/** Works that the articles of a journal cite again and again, and their forms; each takes some two thousand characters. */
const MOST_PRINTED = 2_000;

/** A work of a form that was not met before. */
interface FirstWork {
  readonly form: DatedForm;
  readonly entry: PrintedEntry;
}

/** Entries by the items they were made from, or by the forms of these. Marked ones are not the same as bare ones. */
export class PrintedEntries {
  readonly #entries = new Recent<PrintedEntry>(MOST_PRINTED);
  /** Forms as they are printed; the first work of those met once; none of what does not print as its works do. */
  readonly #forms = new Recent<PrintedEntry | FirstWork | 'none'>(MOST_PRINTED);

  readonly #rules: PrintRules;

  constructor(rules: PrintRules) {
    this.#rules = rules;
  }

  /** The entry of an item, if it is known; a form that is met again is printed by itself, with `print`. */
  find(item: CslItem, isMarked: boolean, print: Print): PrintedEntry | undefined {
    for (const form of formsOf(item, this.#rules)) {
      const printed = this.#printedForm(form, isMarked, print);
      if (printed) return filled(printed, form.words, this.#rules);
    }
    return this.#entries.get(keyOf(item, isMarked));
  }

  /** Keeps the entry of an item that was not found. */
  keep(item: CslItem, isMarked: boolean, entry: PrintedEntry): void {
    let isFirst = false;
    for (const form of formsOf(item, this.#rules)) {
      const key = keyOfForm(form, isMarked);
      if (this.#forms.get(key)) continue;
      this.#forms.set(key, { form, entry });
      isFirst = true;
    }
    if (!isFirst) this.#entries.set(keyOf(item, isMarked), entry);
  }

  #printedForm(wanted: DatedForm, isMarked: boolean, print: Print): PrintedEntry | undefined {
    const key = keyOfForm(wanted, isMarked);
    const known = this.#forms.get(key);
    if (known === undefined || known === 'none') return undefined;
    if (!('form' in known)) return known;
    const tried = this.#tried(print(known.form.item), known);
    this.#forms.set(key, tried);
    return tried === 'none' ? undefined : tried;
  }

  /** The printed form, if it gives the first work's own entry, to the letter. */
  #tried(printed: PrintedEntry, { form, entry }: FirstWork): PrintedEntry | 'none' {
    const again = filled(printed, form.words, this.#rules);
    return again.html === entry.html && again.mark === entry.mark ? printed : 'none';
  }
}

/** The id is none of what is printed. */
function keyOf({ id: _, ...item }: CslItem, isMarked: boolean): string {
  return (isMarked ? 'marked' : '') + JSON.stringify(item);
}

function keyOfForm({ item, ownParts }: DatedForm, isMarked: boolean): string {
  return ownParts + keyOf(item, isMarked);
}
