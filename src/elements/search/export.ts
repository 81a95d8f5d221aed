/**
 * Results as one file of a format, put together from the files that each citing article publishes: the index itself
 * holds no volumes and pages. Only the articles of these results are asked, each once.
 */
import type { Result } from '../../search/client.ts';
import { base } from '../base.ts';
import { recordsOf } from '../list/export.ts';
import { oncePerText, textOf } from './result-text.ts';

/** A format as the page offers it: its id, and the ending of its files. */
export interface Format {
  readonly id: string;
  readonly extension: string;
}

/** A file, and how many records it holds. */
export interface Exported {
  readonly text: string;
  readonly count: number;
}

/**
 * The results' file, in their order; a work that several articles cite alike stands in it once. `told` hears of how
 * many works it holds so far. Rejects where one of the articles' files can't be had: a file is whole, or there is none.
 */
export async function exportResults(
  results: readonly Result[],
  format: Format,
  told: (count: number) => void,
): Promise<Exported> {
  const works = oncePerText(results);
  if (format.extension === 'txt') {
    const lines = works.map(textOf);
    return { text: `${lines.join('\n')}\n`, count: lines.length };
  }
  let done = 0;
  const files = new Map<string, Promise<readonly string[]>>();
  const records = works.map(async ({ slug, number }) => {
    const key =
      number === undefined ? `${slug}.${format.extension}` : `${slug}/records/${format.id}.json`;
    const file =
      files.get(key) ?? (number === undefined ? whole(key) : recordsOf(`${base}articles/${key}`));
    files.set(key, file);
    const record = (await file)[(number ?? 1) - 1] ?? '';
    done += 1;
    told(done);
    return record;
  });
  const distinct = withOwnIds([...new Set(await Promise.all(records))]);
  const text = format.id === 'csl-json' ? `[\n${distinct.join(',\n')}\n]\n` : distinct.join('');
  return { text, count: distinct.length };
}

/** The record of an article itself is a file of its own; in CSL-JSON it is a list of one. */
async function whole(key: string): Promise<readonly string[]> {
  const response = await fetch(`${base}articles/${key}`);
  if (!response.ok) throw new Error(`${response.status} for ${key}`);
  const text = await response.text();
  if (!key.endsWith('.json')) return [text];
  return (JSON.parse(text) as unknown[]).map((item) => JSON.stringify(item, null, 2));
}

const ID = /^(\s*@\w+\{|\s*\{\s*"id": ")([^",\s]+)/;

/** Two articles may call different works by the same id: the second gets a number after it. */
function withOwnIds(records: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return records.map((record) => {
    const id = ID.exec(record)?.[2] ?? '';
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return id === '' || times === 1 ? record : record.replace(ID, `$1$2-${times}`);
  });
}
