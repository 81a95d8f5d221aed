/**
 * Lists are formatted from the moment they are read, which is long before pages ask for them: while Astro reads content
 * and bundles what makes pages, all cores but one are idle. Whatever reads them and whatever waits for them are loaded
 * apart, each with modules of its own, so they meet on a channel that Node knows by its name.
 */
import { channel } from 'node:diagnostics_channel';
import type { Reference } from '../reference.ts';
import { formatAhead, type Known, wantedLists } from './ahead.ts';

type Lists = readonly (readonly Reference[])[];

const READ = channel('lists-of-references:read');

/** Tells whoever formats early that these lists have been read. */
export function tellRead(lists: Lists): void {
  READ.publish(lists);
}

/** From now on formats lists as they are read, for `openFormatter` of that folder to find; gives what waits for all of them. */
export function formatEarly(root: string, open: (root: string) => Known): () => Promise<void> {
  const begun: Promise<void>[] = [];
  READ.subscribe((lists) => {
    begun.push(formatAhead(root, wantedLists(open(root), lists as Lists)));
  });
  return async () => {
    await Promise.all(begun);
  };
}
