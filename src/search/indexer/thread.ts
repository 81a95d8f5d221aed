/** A thread that makes one index, and then says how many records it holds. */
import { parentPort } from 'node:worker_threads';
import { type SearchableArticle, toRecords } from '../record.ts';
import type { Task } from './ahead.ts';
import { writeIndex } from './write-index.ts';

parentPort?.once('message', async ({ records, folder }: Task) => {
  const made = toRecords(articlesOf(records));
  await writeIndex(made, folder);
  parentPort?.postMessage(made.length);
});

function articlesOf(records: ArrayBuffer): SearchableArticle[] {
  return JSON.parse(new TextDecoder().decode(records));
}
