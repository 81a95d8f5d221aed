import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { base, DIST, origin, type Page, pages } from '../dist.ts';

const OWN = /^(zh\/)?((articles|issues|guide)\/[^/]+\/)?index\.html$/;
const shared = pages.filter((page) => property(page, 'og:title') !== undefined);
const [withOwn, others] = [true, false].map((has) =>
  shared.filter(({ file }) => OWN.test(file) === has),
);

function property({ elements }: Page, name: string): string | undefined {
  return elements.find(({ attributes }) => attributes['property'] === name)?.attributes['content'];
}

test('an article’s, an issue’s, the first page’s and a guide page’s link is shared with a picture of its own, of the size that the page says', () => {
  assert.ok(withOwn?.length);
  for (const page of withOwn) {
    const address = new URL(property(page, 'og:image') ?? '', origin).pathname;
    assert.equal(address, `${page.path}card.png`, page.file);
    const file = readFileSync(join(DIST, address.slice(base.length)));
    assert.equal(property(page, 'og:image:width'), String(file.readUInt32BE(16)), page.file);
    assert.equal(property(page, 'og:image:height'), String(file.readUInt32BE(20)), page.file);
    assert.ok(file.length < 100_000, `${page.file}: its picture takes ${file.length} bytes.`);
    for (const part of property(page, 'og:title')?.split(' · ') ?? []) {
      assert.ok(property(page, 'og:image:alt')?.includes(part), `${page.file}: ${part}`);
    }
  }
});

test('every other page’s link is shared with the picture of the first page in its language', () => {
  assert.ok(others?.length);
  for (const page of others) {
    const { pathname } = new URL(property(page, 'og:image') ?? '', origin);
    assert.equal(pathname, `${base}${page.file.startsWith('zh/') ? 'zh/' : ''}card.png`, page.file);
  }
});
