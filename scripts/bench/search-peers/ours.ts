/** This site's search. */
import { openSearch } from '../../../src/search/client.ts';
import './contract.ts';

const searcher = openSearch('/');
globalThis.ask = async (query) => (await (await searcher).search(query)).ids;
globalThis.show = async (places) => (await searcher).results(places);
