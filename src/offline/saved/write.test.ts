import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { savedFile } from './pages.ts';
import { writeSavedPages } from './write.ts';

const root = mkdtempSync(join(tmpdir(), 'saved-'));
const folder = join(root, 'dist');
after(() => rmSync(root, { recursive: true }));

const SLUGS = ['one', 'one.b', '题-2022'];

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

for (const slug of SLUGS) {
  const page = `<html><head></head><body><div data-items="/articles/${slug}/list.json"></div><a href="/articles/${slug}.bib">B</a></body></html>`;
  for (const prefix of ['', 'zh/']) put(`${prefix}articles/${slug}/index.html`, page);
  put(`articles/${slug}/list.json`, `["${slug}"]`);
  put(`articles/${slug}/card.png`, 'card');
  put(`articles/${slug}.bib`, `@book{${slug}}`);
}

/** Saves all pages; gives the articles whose saved page is another file than before. */
async function save(): Promise<readonly string[]> {
  const fileOf = (slug: string) => join(folder, savedFile(slug, 'zh'));
  const states = () => SLUGS.map((slug) => statSync(fileOf(slug), { throwIfNoEntry: false })?.ino);
  const before = states();
  for (const slug of SLUGS) {
    for (const language of ['en', 'zh'])
      rmSync(join(folder, savedFile(slug, language)), { force: true });
  }
  const place = { folder, base: '/', origin: undefined };
  assert.equal(await writeSavedPages(place, root), 2 * SLUGS.length);
  const now = states();
  return SLUGS.filter((_, at) => now[at] !== before[at]);
}

const saved = (slug: string) => readFileSync(join(folder, savedFile(slug, 'en')), 'utf8');

test('a page is saved anew when anything it carries changed, and else taken from the build before', async () => {
  assert.deepEqual(await save(), SLUGS);
  assert.deepEqual(await save(), []);
  put('articles/one/list.json', '["changed"]');
  assert.deepEqual(await save(), ['one']);
  assert.ok(saved('one').includes('["changed"]') && saved('one.b').includes('["one.b"]'));
  put('zh/articles/题-2022/index.html', '<html><head></head><body>题</body></html>');
  assert.deepEqual(await save(), ['题-2022']);
});

test('a record of an article changes its saved page, and its card does not', async () => {
  await save();
  put('articles/one/card.png', 'another card');
  assert.deepEqual(await save(), []);
  put('articles/one.b.bib', '@book{changed}');
  assert.ok((await save()).includes('one.b'));
  assert.ok(saved('one.b').includes(Buffer.from('@book{changed}').toString('base64')));
});
