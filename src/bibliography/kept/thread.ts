/** A thread that formats the lists it is sent, says so, and waits for more. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Share } from './ahead.ts';
import { type KeepingFormatter, openFormatters } from './formatter.ts';

const openNext = openFormatters(workerData as string);
/** What a formatter keeps of a style takes some tens of megabytes: another style gets another one. */
const formatters = new Map<string, KeepingFormatter>();

parentPort?.on('message', ({ style, lists }: Share) => {
  for (const references of lists) format(references, style);
  parentPort?.postMessage('done');
});

function formatterFor(style: string): KeepingFormatter {
  const formatter = formatters.get(style) ?? openNext();
  formatters.clear();
  formatters.set(style, formatter);
  return formatter;
}

function format(references: Share['lists'][number], style: string): void {
  try {
    formatterFor(style).citedList(references, style);
  } catch {
    // Whoever needs the list formats it again, and gets the error.
  }
}
