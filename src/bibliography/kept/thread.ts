/** A thread that formats the lists it is sent, says so, and waits for more. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WantedList } from './ahead.ts';
import { openFormatter } from './formatter.ts';

const formatter = openFormatter(workerData as string);

parentPort?.on('message', (lists: readonly WantedList[]) => {
  for (const { references, styles } of lists) {
    for (const style of styles) format(references, style);
  }
  parentPort?.postMessage('done');
});

function format(references: WantedList['references'], style: string): void {
  try {
    formatter.citedList(references, style);
  } catch {
    // Whoever needs the list formats it again, and gets the error.
  }
}
