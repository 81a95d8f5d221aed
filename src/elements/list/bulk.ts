/** Copies and exports several references at once: never one that is not on screen, and always saying how many. */
import type { ElementWords } from '../../i18n/elements.ts';
import { type Copyable, escapeHtml } from '../copy.ts';
import { copyableEntry } from '../copy-button.ts';
import { h } from '../dom.ts';
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

/** Hands the reader a file made of the records of some entries. */
export async function exportList(
  { href, type, name }: { readonly href: string; readonly type: string; readonly name: string },
  entries: readonly EntryElement[],
): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
  const { head, records, join, tail } = (await response.json()) as ExportFile;
  const chosen = entries.map(({ number }) => records[number - 1] ?? '');
  const url = URL.createObjectURL(new Blob([head + chosen.join(join) + tail], { type }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A reference list in one format, a record each, and what stands around and between them. */
interface ExportFile {
  readonly head: string;
  readonly records: readonly string[];
  readonly join: string;
  readonly tail: string;
}
