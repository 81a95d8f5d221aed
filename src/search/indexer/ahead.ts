/** Makes the index in a thread of its own. */
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';

/**
 * For what is soon needed no more: Node would take 100 MB, while pages are made and Pagefind takes most of what a build
 * may take.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24 };

/** An index that is being made. */
export interface StartedIndex {
  /** Comes once the thread has all records. Throws what kept them from being made, or the index. */
  readonly given: Promise<void>;
  /** Once it is whole, gives how many records it holds. Throws what kept it from being made. */
  whole(): Promise<number>;
}

/**
 * Starts to write the index into a folder, from records as lines of JSON: `SearchRecord[]` each. A build that fails
 * meanwhile does not wait for it.
 */
export function indexAhead(records: ReadableStream<Uint8Array>, folder: string): StartedIndex {
  const thread = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: folder,
    resourceLimits: MEMORY,
    stdin: true,
  });
  const end = endOf(thread);
  // Told when the index is asked for.
  end.catch(() => undefined);
  return {
    given: give(records, thread, end),
    whole: () => {
      thread.ref();
      return end;
    },
  };
}

async function give(
  records: ReadableStream<Uint8Array>,
  thread: Worker,
  end: Promise<unknown>,
): Promise<void> {
  const { stdin } = thread;
  if (stdin === null) throw new Error('The thread of the search index takes no records.');
  try {
    // A thread that has failed reads no more.
    await Promise.race([pipeline(records, stdin), end]);
  } finally {
    thread.unref();
  }
}

async function endOf(thread: Worker): Promise<number> {
  try {
    return Number((await once(thread, 'message'))[0]);
  } catch (cause) {
    throw new Error('The search index could not be made.', { cause });
  } finally {
    await thread.terminate();
  }
}
