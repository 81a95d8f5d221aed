/** MiniSearch with a tokenizer for Chinese: pairs of characters, and words. */
import type { Options } from 'minisearch';
import type { Plain } from './contract.ts';

export const options: Options<Plain> = {
  fields: ['title', 'authors', 'journal', 'year'],
  tokenize,
  searchOptions: { combineWith: 'AND', prefix: true, tokenize },
};

function tokenize(text: string): string[] {
  const runs = text.match(/\p{sc=Han}+|[[\p{L}\p{N}]--\p{sc=Han}]+/gv) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (!/\p{sc=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}
