import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, parseXml } from '../agreement/xml-tree.ts';
import { origin, type Page, pages, readDist } from '../dist.ts';

const entries = all(parseXml(readDist('sitemap.xml')), 'url');
const placeOf = (address: string | undefined): string => new URL(address ?? '', origin).pathname;

function mayBeListed({ elements }: Page): boolean {
  return !elements.some(({ attributes }) => /noindex/.test(attributes['content'] ?? ''));
}

test('the sitemap names every page that may be listed, and no other', () => {
  const named = entries.map((entry) => placeOf(all(entry, 'loc')[0]?.text));
  const listed = pages.filter(mayBeListed).map(({ path }) => path);
  assert.deepEqual(named.toSorted(), listed.toSorted());
});

test('each page of the sitemap is named with its twin, as the page itself names it', () => {
  const twinsIn = (entry: (typeof entries)[number]) =>
    all(entry, 'xhtml:link').map(({ attributes }) => placeOf(attributes['href']));
  for (const entry of entries) {
    const path = placeOf(all(entry, 'loc')[0]?.text);
    assert.equal(twinsIn(entry).length, 2, path);
    assert.ok(twinsIn(entry).includes(path), path);
    const page = pages.find((each) => each.path === path);
    const alternates = (page?.elements ?? []).flatMap(({ name, attributes }) =>
      name === 'link' && attributes['hreflang'] ? [placeOf(attributes['href'])] : [],
    );
    if (alternates.length > 0) assert.deepEqual(alternates, twinsIn(entry), path);
  }
});
