import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { answer, openSite, siteAddress } from './static-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
after(() => rmSync(folder, { recursive: true }));

const files = {
  'dist/index.html': 'home',
  'dist/404.html': 'not found',
  'dist/zh/404.html': '没有找到',
  'dist/articles/xu/index.html': 'article',
  'dist/articles/xu/references.bib': '@book{a}',
  'dist/文章.txt': 'text',
  'dist/_headers': '/*\n  X-Test: yes\n/*.bib\n  Content-Type: text/x-own\n',
  'dist-secret/index.html': 'secret',
  'secret.txt': 'secret',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const atRoot = openSite(join(folder, 'dist'), '/');
const below = openSite(join(folder, 'dist'), '/reader/');
const get = (url: string, site = atRoot) => answer(site, 'GET', url);
const served = (url: string, site = atRoot) => get(url, site).file?.slice(atRoot.folder.length);

test('a folder is answered by its index, with and without a query', () => {
  assert.equal(served('/'), '/index.html');
  assert.equal(served('/articles/xu/?style=apa'), '/articles/xu/index.html');
});

test('a missing slash is mended by a redirect that keeps the query', () => {
  const { status, headers } = get('/articles/xu?style=apa');
  assert.equal(status, 301);
  assert.equal(headers['location'], '/articles/xu/?style=apa');
});

test('under a base path the same files are found, and the bare base leads there', () => {
  assert.equal(served('/reader/articles/xu/', below), '/articles/xu/index.html');
  assert.equal(get('/reader', below).headers['location'], '/reader/');
  assert.equal(get('/', below).headers['location'], '/reader/');
  assert.equal(get('/articles/xu/', below).status, 404);
});

test('what is missing is answered by the nearest 404.html', () => {
  assert.deepEqual([get('/nothing').status, served('/nothing')], [404, '/404.html']);
  assert.equal(served('/zh/nothing/here/'), '/zh/404.html');
});

test('names in any script are found, broken escapes are refused', () => {
  assert.equal(served('/%E6%96%87%E7%AB%A0.txt'), '/文章.txt');
  assert.equal(get('/%E6%96').status, 400);
});

test('no path leads out of the folder', () => {
  const ways = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt'];
  ways.push('/../dist-secret/', '//../secret.txt', '/articles/../../secret.txt', '/%00');
  for (const way of ways) assert.equal(get(way).status, 404, way);
});

test('the headers file is obeyed and not served', () => {
  assert.equal(get('/').headers['x-test'], 'yes');
  assert.equal(get('/articles/xu/references.bib').headers['content-type'], 'text/x-own');
  assert.equal(get('/_headers').status, 404);
});

test('only reading is allowed', () => {
  const { status, headers } = answer(atRoot, 'POST', '/');
  assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD']);
});

test('a redirect never leaves the host', () => {
  assert.equal(get('//example.org/articles/xu').status, 404);
  assert.equal(get('//articles/xu').headers['location']?.startsWith('//'), false);
});

test('a folder where nothing was built is refused with the command that builds', () => {
  assert.throws(() => openSite(join(folder, 'nothing'), '/'), /run `npm run build` first/);
});

test('the base path comes from SITE_URL and always ends with a slash', () => {
  assert.equal(siteAddress({ SITE_URL: 'https://example.org/reader' }).base, '/reader/');
  assert.equal(siteAddress({}).base, '/');
});
