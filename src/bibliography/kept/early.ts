/**
 * Lists are formatted from the moment they are read, which is long before pages ask for them: while Astro reads content
 * and bundles what makes pages, all cores but one are idle.
 */
import type { Known } from './ahead.ts';
import { FEWEST_LISTS, type Lists, whenRead } from './read-lists.ts';

/**
 * From now on formats lists as they are read, some after the others, for `openFormatter` of that folder to find; gives
 * what waits for all of them.
 */
export function formatEarly(root: string, open = openKnown): () => Promise<void> {
  let begun = Promise.resolve();
  whenRead((lists) => {
    if (lists.length >= FEWEST_LISTS) begun = begun.then(() => format(root, lists, open));
    // Told when they are waited for.
    begun.catch(() => undefined);
  });
  return () => begun;
}

// The core is loaded where there is something for it to do: it takes a second, and a build of few articles only five.
const openKnown = async (root: string): Promise<Known> =>
  (await import('./formatter.ts')).openFormatter(root);

async function format(root: string, lists: Lists, open: typeof openKnown): Promise<void> {
  const { formatAhead, wantedLists } = await import('./ahead.ts');
  await formatAhead(root, wantedLists(await open(root), lists));
}
