/**
 * Whatever reads or makes lists of references and whatever formats them early are loaded apart, each with modules of its
 * own, so they meet on a channel that Node knows by its name.
 */
import { channel } from 'node:diagnostics_channel';
import type { Reference } from '../reference.ts';

export type Lists = readonly (readonly Reference[])[];

/** Fewer lists than these are formatted sooner than a thread has started. */
export const FEWEST_LISTS = 24;

const READ = channel('lists-of-references:read');

/** Tells whoever formats early that these lists are there. */
export function tellRead(lists: Lists): void {
  READ.publish(lists);
}

/** From now on gives all lists as they are told. */
export function whenRead(take: (lists: Lists) => void): void {
  READ.subscribe((lists) => take(lists as Lists));
}
