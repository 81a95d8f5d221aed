/** THE FEW STRINGS THAT BUILD AND BROWSER SHARE. Imported by both: keep it free of other imports. */

/** `id` of a reference's list item: `ref-12`, the permanent link `#ref-12`. Numbers are printed order. */
export const REFERENCE_ANCHOR = 'ref-';

/** Where the search index lives, below the site's base. */
export const SEARCH_INDEX_FOLDER = 'pagefind';
