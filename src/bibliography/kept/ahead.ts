/** Formats many lists at once, on all cores, so that they are found kept when their turn comes. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reference } from '../reference.ts';

/** A list and the styles it is wanted in. */
export interface WantedList {
  readonly references: readonly Reference[];
  readonly styles: readonly string[];
}

/** Threads beyond these would wait for memory, which each takes some 200 MB of. */
const MOST_THREADS = 8;
/** Fewer lists than these are formatted sooner than a thread has started. */
const FEWEST_LISTS = 24;
/** Lists that a thread is given at a time. */
const SHARE = 8;

/**
 * Formats lists in threads of their own, for `openFormatter` of the same folder to find. What fails is
 * left to whoever asks for it: the error belongs there.
 */
export async function formatAhead(root: string, wanted: readonly WantedList[]): Promise<void> {
  if (wanted.length < FEWEST_LISTS) return;
  const waiting = [...wanted];
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  await Promise.all(Array.from({ length: threads }, () => work(root, waiting)));
}

function work(root: string, waiting: WantedList[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const thread = new Worker(join(root, 'src/bibliography/kept/thread.ts'), { workerData: root });
  const giveMore = () => {
    const share = waiting.splice(0, SHARE);
    if (share.length > 0) thread.postMessage(share);
    else void thread.terminate();
  };
  thread.on('message', giveMore).on('error', () => undefined);
  thread.once('exit', () => resolve());
  giveMore();
  return promise;
}
