import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeReferences } from '../../scripts/bench/reference-maker.ts';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import type { Reference } from '../bibliography/index.ts';
import { asked } from './fixtures/asked.ts';
import { askedFurther } from './fixtures/asked-further.ts';
import type { Fits } from './fixtures/plain-oracle.ts';
import { unseenReferences } from './fixtures/unseen-references.ts';
import { keyOf } from './indexer/keys.ts';
import { openScan } from './scan.ts';

const ARTICLE = '../../content/articles/xu-2022-policy-innovation-diffusion-mechanism/';
const printed: Reference[] = JSON.parse(
  readFileSync(new URL(`${ARTICLE}references.json`, import.meta.url), 'utf8'),
);
const lists: Readonly<Record<string, readonly Reference[]>> = {
  'the printed list': printed,
  'a list made to be asked': unseenReferences,
  'a long list of every kind': [
    ...printed,
    ...unseenReferences,
    ...makeReferences(700, 5000),
    ...corpus(700, 31),
  ],
};

for (const [name, list] of Object.entries(lists)) {
  const scan = openScan(list.map(keyOf));
  const titles = (places: ReadonlySet<number>) =>
    [...places].slice(0, 5).map((place) => list[place]?.title);
  const compare = async (query: string, fits: Fits) => {
    const found = await scan(query);
    const wanted = new Set(list.flatMap((one, place) => (fits(one) ? [place] : [])));
    assert.deepEqual(titles(wanted.difference(found)), [], `${query} misses these`);
    assert.deepEqual(titles(found.difference(wanted)), [], `${query} finds these wrongly`);
  };
  for (const [kind, cases] of Object.entries({ ...asked, ...askedFurther })) {
    test(`${kind}: brute force finds the same in ${name}`, async () => {
      for (const [query, fits] of cases) await compare(query, fits);
    });
  }
}
