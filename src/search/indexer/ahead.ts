/** Makes the index in a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** An index that is being made. */
export interface StartedIndex {
  /** Once it is whole, gives how many records it holds. Throws what kept it from being made. */
  whole(): Promise<number>;
}

/** What the thread is told. */
export interface Task {
  /** JSON of the site's articles: `SearchableArticle[]`. */
  readonly records: ArrayBuffer;
  /** Where the index goes. */
  readonly folder: string;
}

/** Starts to write the index into a folder. A build that fails meanwhile does not wait for it. */
export function indexAhead(records: ArrayBuffer, folder: string): StartedIndex {
  const thread = new Worker(new URL('thread.ts', import.meta.url));
  const task: Task = { records, folder };
  thread.postMessage(task, [records]);
  thread.unref();
  const end = once(thread, 'message');
  // Told when the index is asked for.
  end.catch(() => undefined);
  return { whole: () => wholeOf(thread, end) };
}

async function wholeOf(thread: Worker, end: Promise<unknown[]>): Promise<number> {
  thread.ref();
  try {
    return Number((await end)[0]);
  } catch (cause) {
    throw new Error('The search index could not be made.', { cause });
  } finally {
    await thread.terminate();
  }
}
