import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { base, DIST, origin, type Page, pages } from '../dist.ts';

const articlePages = pages.filter(({ file }) => /^(zh\/)?articles\/[^/]+\/index\.html$/.test(file));

function property({ elements }: Page, name: string): string | undefined {
  return elements.find(({ attributes }) => attributes['property'] === name)?.attributes['content'];
}

test('an article’s link is shared with a picture of its own, of the size that the page says', () => {
  assert.ok(articlePages.length > 0);
  for (const page of articlePages) {
    const address = new URL(property(page, 'og:image') ?? '', origin).pathname;
    assert.equal(address, `${page.path}card.png`, page.file);
    const file = readFileSync(join(DIST, address.slice(base.length)));
    assert.equal(property(page, 'og:image:width'), String(file.readUInt32BE(16)), page.file);
    assert.equal(property(page, 'og:image:height'), String(file.readUInt32BE(20)), page.file);
    assert.ok(file.length < 100_000, `${page.file}: its picture takes ${file.length} bytes.`);
    assert.ok(
      property(page, 'og:image:alt')?.includes(property(page, 'og:title') ?? '?'),
      page.file,
    );
  }
});
