/** A thread that formats the lists it is sent, says so, and waits for more. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Share } from './ahead.ts';
import { openFormatter } from './formatter.ts';

const formatter = openFormatter(workerData as string);

parentPort?.on('message', ({ style, lists }: Share) => {
  for (const references of lists) format(references, style);
  parentPort?.postMessage('done');
});

function format(references: Share['lists'][number], style: string): void {
  try {
    formatter.citedList(references, style);
  } catch {
    // Whoever needs the list formats it again, and gets the error.
  }
}
