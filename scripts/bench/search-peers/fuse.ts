/** Fuse.js, extended: every word of the query as it is, somewhere in a field; the whole list is loaded. */
import Fuse from 'fuse.js';
import { fetchList } from './contract.ts';

const keys = ['title', 'authors', 'journal', 'year'];
const opened = (async () => {
  const options = { keys, useExtendedSearch: true, ignoreLocation: true, threshold: 0 };
  return new Fuse(await fetchList(), options);
})();
globalThis.ask = async (query) => {
  const words = query.split(/\s+/).map((word) => `'${word}`);
  return (await opened).search(words.join(' ')).map(({ refIndex }) => refIndex);
};
globalThis.show = async () => {};
