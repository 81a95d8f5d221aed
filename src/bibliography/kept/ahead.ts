/** Formats many lists at once, on all cores, so that they are found kept when their turn comes. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { styles } from '../format/styles.ts';
import type { Reference } from '../reference.ts';
import type { KeepingFormatter } from './formatter.ts';

/** A list and the styles it is wanted in. */
export interface WantedList {
  readonly references: readonly Reference[];
  readonly styles: readonly string[];
}

/** Lists for a thread to format in one style. */
export interface Share {
  readonly style: string;
  readonly lists: readonly WantedList['references'][];
}

/** Knows which lists are kept. */
export type Known = Pick<KeepingFormatter, 'has'>;

/** Of some lists those that are not kept in all styles, each with the styles it is wanted in. */
export function wantedLists(
  formatter: Known,
  lists: readonly WantedList['references'][],
): readonly WantedList[] {
  return lists.flatMap((references) => {
    const wanted = styles.map(({ id }) => id).filter((id) => !formatter.has(references, id));
    return wanted.length > 0 ? [{ references, styles: wanted }] : [];
  });
}

/** Threads beyond these would wait for memory, which each takes some 200 MB of. */
const MOST_THREADS = 8;
/** More than a thread needs: without limits it takes what it can get before it looks for what it needs no more, while pages are made. */
const MEMORY = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 24 };
/** More take long enough for whoever waits to ask what is being done. */
const MANY = 100;
/** Lists that a thread is given at a time. */
const SHARE = 16;

/**
 * Formats lists in threads of their own, for `openFormatter` of the same folder to find. What fails is
 * left to whoever asks for it: the error belongs there.
 */
export async function formatAhead(root: string, wanted: readonly WantedList[]): Promise<void> {
  if (wanted.length > MANY)
    console.info(`Formatting ${wanted.length} lists: once, for all builds.`);
  const shares = sharesOf(wanted);
  const threads = Math.min(availableParallelism(), MOST_THREADS, wanted.length);
  await Promise.all(Array.from({ length: threads }, () => work(root, shares)));
}

/**
 * Gives out shares, each thread's in one style as long as there are any: what a style prints of one work saves it
 * printing the next, and a thread that takes up another style learns that anew. The last styles are worked on by all.
 */
export function sharesOf(wanted: readonly WantedList[]): (last?: string) => Share | undefined {
  const waiting = new Map<string, WantedList['references'][]>();
  for (const { references, styles } of wanted) {
    for (const style of styles) {
      waiting
        .set(style, waiting.get(style) ?? [])
        .get(style)
        ?.push(references);
    }
  }
  const taken = new Set<string>();
  return (last) => {
    const open = [...waiting].filter(([, lists]) => lists.length > 0);
    const most = (styles: typeof open) => styles.toSorted(([, a], [, b]) => b.length - a.length)[0];
    const [style, lists] =
      open.find(([style]) => style === last) ??
      open.find(([style]) => !taken.has(style)) ??
      most(open) ??
      [];
    if (style === undefined || lists === undefined) return undefined;
    taken.add(style);
    return { style, lists: lists.splice(0, SHARE) };
  };
}

function work(root: string, next: ReturnType<typeof sharesOf>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const thread = new Worker(join(root, 'src/bibliography/kept/thread.ts'), {
    workerData: root,
    resourceLimits: MEMORY,
  });
  let last: string | undefined;
  const giveMore = () => {
    const share = next(last);
    last = share?.style;
    if (share) thread.postMessage(share);
    else void thread.terminate();
  };
  thread.on('message', giveMore).on('error', () => undefined);
  thread.once('exit', () => resolve());
  giveMore();
  return promise;
}
