/** Hands the reader a file of some references: loaded when the first one is wanted. */
import { h } from '../dom.ts';
import { readFile } from '../read-file.ts';

/** The records of some references, by their numbers, out of the file that holds all of a list. */
export async function recordsOf(href: string, numbers: readonly number[]): Promise<string> {
  const { head, records, join, tail } = await readFile<RecordsFile>(href);
  return head + numbers.map((number) => records[number - 1] ?? '').join(join) + tail;
}

/** Downloads a text as a file. */
export function download(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A reference list in one format, a record each, and what stands around and between them. */
interface RecordsFile {
  readonly head: string;
  readonly records: readonly string[];
  readonly join: string;
  readonly tail: string;
}
