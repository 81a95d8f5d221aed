/** Records of references out of published files, and files for the reader: loaded when the first one is wanted. */
import { h } from '../dom.ts';
import { readFile } from '../read-file.ts';

/** A reference list in one format, a record each, and what stands around and between them. */
interface RecordsFile {
  readonly head: string;
  readonly records: readonly string[];
  readonly join: string;
  readonly tail: string;
}

/** The file of some references, by their numbers, in the format of the file that holds all of a list. */
export async function listOf(href: string, numbers: readonly number[]): Promise<string> {
  const { head, records, join, tail } = await readFile<RecordsFile>(href);
  return head + numbers.map((number) => records[number - 1] ?? '').join(join) + tail;
}

/** The record of each reference of a list, in printed order. */
export async function recordsOf(href: string): Promise<readonly string[]> {
  return (await readFile<RecordsFile>(href)).records;
}

/** Downloads a text as a file. */
export function download(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
