/** What a search box needs once a reader wants it: loaded then. */
export { marker } from './marked.ts';
export { open, sentenceFor } from './open.ts';
export { fillSuggestions } from './suggestions.ts';
