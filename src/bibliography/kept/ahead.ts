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
/** References that a thread is given at a time, in whole lists: half a second's work. */
const SHARE = 600;
/** Shares that wait in a thread while it formats one: whoever gives them out makes pages meanwhile, for a second on end. */
const WAITING = 3;

/**
 * Formats lists in threads of their own, for `openFormatter` of the same folder to find. What fails is
 * left to whoever asks for it: the error belongs there.
 */
export async function formatAhead(root: string, wanted: readonly WantedList[]): Promise<void> {
  if (wanted.length > MANY)
    console.info(`Formatting ${wanted.length} lists: once, for all builds.`);
  const shares = sharesOf(wanted);
  const count = Math.min(availableParallelism(), MOST_THREADS, wanted.length);
  const threads = Array.from({ length: count }, () => startThread(root, shares));
  for (let given = 0; given <= WAITING; given += 1) for (const { giveOne } of threads) giveOne();
  for (const { endIfDone } of threads) endIfDone();
  await Promise.all(threads.map(({ ended }) => ended));
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
    return { style, lists: lists.splice(0, countOf(lists)) };
  };
}

/** How many of the first lists are one share. */
function countOf(lists: readonly WantedList['references'][]): number {
  let [count, references] = [0, 0];
  for (const { length } of lists) {
    if (references >= SHARE) break;
    count += 1;
    references += length;
  }
  return count;
}

interface Thread {
  giveOne(): void;
  endIfDone(): void;
  readonly ended: Promise<void>;
}

function startThread(root: string, next: ReturnType<typeof sharesOf>): Thread {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const thread = new Worker(join(root, 'src/bibliography/kept/thread.ts'), {
    workerData: root,
    resourceLimits: MEMORY,
  });
  let [last, unfinished] = [undefined as string | undefined, 0];
  const giveOne = () => {
    const share = next(last);
    if (share === undefined) return;
    last = share.style;
    unfinished += 1;
    thread.postMessage(share);
  };
  const endIfDone = () => {
    if (unfinished === 0) void thread.terminate();
  };
  const oneDone = () => {
    unfinished -= 1;
    giveOne();
    endIfDone();
  };
  thread.on('message', oneDone).on('error', () => undefined);
  thread.once('exit', () => resolve());
  return { giveOne, endIfDone, ended };
}
