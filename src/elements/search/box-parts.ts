/** What a search box needs once a reader wants it, its words among it: loaded then. */
export { searchWords } from '../../i18n/search.ts';
export { marker } from './marked.ts';
export { open, sentenceFor } from './open.ts';
export { fillSuggestions } from './suggestions.ts';
