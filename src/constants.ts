/** THE FEW STRINGS THAT BUILD AND BROWSER SHARE. Imported by both: keep it free of other imports. */

/** `id` of a reference's list item: `ref-12`, the permanent link `#ref-12`. Numbers are printed order. */
export const REFERENCE_ANCHOR = 'ref-';

/** `id` of the heading over an article's key words. */
export const KEYWORDS_SECTION = 'keywords';

/** Where a reader's settings are kept in `localStorage`, as an object of `data-*` values of the root element. */
export const SETTINGS_KEY = 'reader';

/** Runs before the first picture, so that a page never flashes in another theme or size. */
export const EARLY_SETTINGS = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.${SETTINGS_KEY}))}catch{}`;

/** The name of an article's page saved as one file, in a language, in the article's folder. */
export const savedPage = (slug: string, language: string) => `${slug}.${language}.html`;

/** The picture of a page for those who link to it, beside the page. */
export const CARD_FILE = 'card.png';

/** Where the search index lives, below the site's base. */
export const SEARCH_INDEX_FOLDER = 'pagefind';

/** Orders and groupings of a reference list; the first of each is the page's own. */
export const LIST_SORTS = ['number', 'year', 'author', 'journal'] as const;
export const LIST_GROUPS = ['none', 'journal', 'year'] as const;

/** One reference as the list's tools know it: a row of `list.json` beside the article. */
export interface ListItem {
  /** 1-based place in print. */
  readonly number: number;
  readonly authors: readonly string[];
  readonly journal: string;
  /** 0 where none is printed. */
  readonly year: number;
  /** CSL type. */
  readonly type: string;
  /** Its name in the language of the file. */
  readonly typeName: string;
  /** Places in the orders by author and by journal (pinyin, surname readings). */
  readonly byAuthor: number;
  readonly byJournal: number;
  /** Where the work may be read: name and address. In the language of the file. */
  readonly lookups: readonly (readonly [name: string, href: string])[];
  /** What the scan needs beside the text on the page: see `search/scan.ts`. */
  readonly key: string;
}
