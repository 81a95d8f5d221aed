/** What the list's tools need beside the page, fetched once and only when wanted. */
import type { ListItem } from '../../constants.ts';

export async function loadItems(url: string): Promise<readonly ListItem[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json() as Promise<readonly ListItem[]>;
}
