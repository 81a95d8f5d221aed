/** The JSON files beside a page. A page saved as one file carries them itself, each in an element named by its address. */

/** The element of the page that holds a file; null where it has to be fetched. */
export const carried = (url: string): HTMLElement | null => document.getElementById(url);

/** What a file holds. Rejects where it can't be had. */
export async function readFile<T>(url: string): Promise<T> {
  const text = carried(url)?.textContent;
  if (text) return JSON.parse(text);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}
