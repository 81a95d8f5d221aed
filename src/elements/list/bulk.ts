/** What copying and exporting several references acts on: never one that is not on screen, and always saying how many. */
import type { ElementWords } from '../../i18n/elements.ts';
import { type Copyable, escapeHtml } from '../copy.ts';
import { copyableEntry } from '../copy-button.ts';
import type { EntryElement } from './entries.ts';

export interface Bulk {
  readonly entries: readonly EntryElement[];
  readonly copyLabel: string;
  readonly exportLabel: string;
  /** Whether these are all there are, in printed order: the whole file will do. */
  readonly complete: boolean;
}

/** What the buttons act on: the selected among the shown, else the shown. In the order on screen. */
export function bulkOf(shown: readonly EntryElement[], total: number, words: ElementWords): Bulk {
  const selected = shown.filter(({ box }) => box.checked);
  if (selected.length > 0) {
    const { length: count } = selected;
    const copyLabel = words.copySelected(count);
    return {
      entries: selected,
      copyLabel,
      exportLabel: words.exportSelected(count),
      complete: false,
    };
  }
  const { length: count } = shown;
  const complete = count === total && shown.every(({ number }, place) => number === place + 1);
  const [copyLabel, exportLabel] =
    count === total
      ? [words.copyAll(count), words.exportAll(count)]
      : [words.copyShown(count), words.exportShown(count)];
  return { entries: shown, copyLabel, exportLabel, complete };
}

/** Entries as one text, a line each, and as one piece of markup; with their numbers where wanted. */
export function copyableList(entries: readonly EntryElement[], numbered: boolean): Copyable {
  const lines = entries.map(({ text, number, mark }) => {
    const label = numbered ? `${/^\[/.test(mark.value) ? `[${number}]` : `${number}.`} ` : '';
    const entry = copyableEntry(text);
    return { text: label + entry.text, html: entry.html.replace('>', `>${escapeHtml(label)}`) };
  });
  return {
    text: lines.map(({ text }) => text).join('\n'),
    html: lines.map(({ html }) => html).join('\n'),
  };
}
