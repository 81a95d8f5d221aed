/** A thread that makes one index, and then says how many records it holds. */
import { parentPort, workerData } from 'node:worker_threads';
import { type SearchRecord, sortRecords } from '../record.ts';
import { writeIndex } from './write-index.ts';

const records: SearchRecord[] = [];
for await (const line of linesOf(process.stdin)) records.push(...JSON.parse(line));
await writeIndex(sortRecords(records), workerData as string);
parentPort?.postMessage(records.length);

/** The lines of a text that comes in pieces; each ends in a line feed. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of input.setEncoding('utf8')) {
    const lines = (rest + String(piece)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
