import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from './refusal.ts';
import { refuseAddress } from './site-address.ts';

test('a site is built for an address of the web, for any folder there, or for none', () => {
  for (const address of [
    undefined,
    'https://a.test/',
    'http://a.test/b/c',
    'https://例子.中国/阅读/',
  ]) {
    assert.doesNotThrow(() => refuseAddress(address));
  }
});

test('what is no address is refused in a sentence that holds one', () => {
  for (const address of ['', 'a.test', 'a.test/reader/', '/reader/', 'ftp://a.test/', 'https://']) {
    assert.throws(
      () => refuseAddress(address),
      (error) =>
        error instanceof Refusal &&
        /no address: write it whole, like SITE_URL=https:/.test(error.message),
    );
  }
});

test('an address with a question or a place in a page is no folder’s', () => {
  for (const end of ['?a=b', '#c', '?a#b']) {
    assert.throws(() => refuseAddress(`https://a.test/${end}`), Refusal);
  }
});
