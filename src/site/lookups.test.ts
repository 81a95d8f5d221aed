import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reference } from '../bibliography/index.ts';
import { fill, lookupsOf } from './lookups.ts';
import { safeLink } from './safe-link.ts';

const base = {
  id: 'a',
  type: 'article-journal',
  language: 'zh-CN',
  title: '乡镇“社工站”',
} as const;
const namesOf = (reference: Reference) => lookupsOf(reference, 'en').map(({ name }) => name);

test('a DOI or an address comes first, an archived copy of a web page next, lookups after', () => {
  assert.deepEqual(namesOf({ ...base, DOI: '10.1000/182' }).slice(0, 2), ['Open link', 'CNKI']);
  const page: Reference = {
    ...base,
    URL: 'http://a.example/b?c=1&d=2',
    accessed: { 'date-parts': [[2021, 4, 12]] },
  };
  const [link, archived] = lookupsOf(page, 'en');
  assert.equal(link?.href, 'http://a.example/b?c=1&d=2');
  assert.equal(archived?.href, 'https://web.archive.org/web/20210412/http://a.example/b?c=1&d=2');
});

test('Chinese databases are offered for Chinese works only', () => {
  assert.deepEqual(namesOf({ ...base, language: 'en-US' }), ['Google Scholar']);
});

test('without a title there is nothing to look up', () => {
  const { title: _, ...untitled } = base;
  assert.deepEqual(namesOf(untitled), []);
});

test('a title of any characters stays inside the address it is put into', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const plain = new URL(fill('https://a.example/s?q={title}', title));
      assert.equal(plain.origin, 'https://a.example');
      assert.equal(plain.searchParams.get('q'), title);
      const coded = new URL(fill('https://a.example/s?q={base64:(T="{title}")}', title));
      assert.deepEqual([...coded.searchParams.keys()], ['q']);
    }),
  );
});

test('only http, https and DOIs are links', () => {
  for (const URL of [
    'javascript:alert(1)',
    'data:text/html,x',
    ' jAvAsCrIpT:x',
    'ftp://a/b',
    '//x',
  ]) {
    assert.equal(safeLink({ URL }), undefined, URL);
  }
  assert.equal(safeLink({ DOI: '10.1/a b"<' }), 'https://doi.org/10.1/a%20b%22%3C');
});
