/** What a search box needs once a reader wants it, its words among it: loaded then. */
import sheet from '../../styles/suggestions.css?inline';
import { addSheet } from '../dom.ts';

export { searchWords } from '../../i18n/search.ts';
export { marker } from './marked.ts';
export { open, sentenceFor } from './open.ts';
export { fillSuggestions, suggestionsOf } from './suggestions.ts';

addSheet(sheet);
