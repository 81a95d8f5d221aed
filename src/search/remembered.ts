/** Answers kept while a page is open. Pure but for the map it is given. */

const MOST_REMEMBERED = 200;

/** While one types, most of a query stays: its answers are kept, and forgotten in order; failures are not kept. */
export function remembered<T>(
  known: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  const [oldest = ''] = known.keys();
  if (known.size > MOST_REMEMBERED) known.delete(oldest);
  return made;
}
