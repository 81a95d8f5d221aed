/** The reader's words in the entries of a list: which hold them, and where. By the rules of the site's search. */
import type { ListItem } from '../../constants.ts';
import type { ElementWords } from '../../i18n/elements.ts';
import type { EntryElement } from './entries.ts';
import type { TextMatch } from './filter.ts';

export interface TextSearch {
  readonly matches: TextMatch;
  /** Marks on the page what matched in the texts as they now stand there, and shows what matched beside them. */
  mark(entries: readonly EntryElement[], words: ElementWords): void;
}

type Scanner = (query: string) => Promise<TextSearch>;
const scanners = new WeakMap<readonly ListItem[], Promise<Scanner>>();

/** Loads what it needs to scan a list when a reader first types. */
export async function searchText(words: string, items: readonly ListItem[]): Promise<TextSearch> {
  if (words.trim() === '') return { matches: () => true, mark: clearMarks };
  const scanner = scanners.get(items) ?? openScanner(items);
  scanners.set(items, scanner);
  scanner.catch(() => scanners.delete(items));
  return (await scanner.catch(() => scanPlainly))(words);
}

/** Without a network the rules of the search may be out of reach: then every word is looked for as it stands. */
const scanPlainly: Scanner = async (words) => {
  const wanted = words.toLowerCase().trim().split(/\s+/);
  return {
    matches: ({ authors, key }) => {
      const text = `${authors} ${key}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    },
    mark: clearMarks,
  };
};

async function openScanner(items: readonly ListItem[]): Promise<Scanner> {
  const { openScan, markMatches, showFoundBy } = await import('./scan-parts.ts');
  const scan = openScan(items.map(({ key }) => key));
  return async (words) => {
    const found = await scan(words);
    return {
      matches: ({ number }) => found.has(number - 1),
      mark: (entries, said) => {
        clearMarks();
        markMatches(words, items, entries);
        showFoundBy(words, items, entries, said);
      },
    };
  };
}

function clearMarks(): void {
  globalThis.CSS.highlights?.delete(MATCHES);
  for (const note of document.querySelectorAll(`.${FOUND_BY}`)) note.remove();
}

/** The class of what is shown below an entry because it was found by it. */
export const FOUND_BY = 'found-by';

/** The name of the marks in the style sheet: `::highlight(match)`. */
export const MATCHES = 'match';
