import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { assertNone } from '../assert-none.ts';
import { importsOf } from '../boundaries/imports.ts';
import { base, type Page, pages, readDist } from '../dist.ts';

/** What fits one round trip of a fresh connection, and what a page's script may cost (bytes, brotli). */
const PAGE_BUDGET = 14_000;
const SCRIPT_BUDGET = 12_000;

const compressed = (text: string): number => brotliCompressSync(Buffer.from(text)).length;

const articlePages = pages.filter(({ file }) => /^(zh\/)?articles\/[^/]+\/index\.html$/.test(file));

/** Scripts that a page loads on its own: those it names, and what they import, but not what they load later. */
function scriptFiles({ elements }: Page): string[] {
  const named = elements.flatMap(({ name, attributes }) =>
    name === 'script' ? (attributes['src'] ?? []) : [],
  );
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const early = importsOf(file, readDist(file)).filter(({ lazy }) => !lazy);
    for (const { target } of early) follow(target);
  };
  for (const address of named) follow(address.slice(base.length));
  return [...found];
}

function scriptSize(page: Page): number {
  const inline = page.elements.filter(
    ({ name, attributes, text }) =>
      name === 'script' && text !== '' && attributes['type'] !== 'application/ld+json',
  );
  const texts = [...inline.map(({ text }) => text), ...scriptFiles(page).map(readDist)];
  return texts.reduce((sum, text) => sum + compressed(text), 0);
}

test('an article with all its references, metadata and styles arrives in one round trip', (t) => {
  assertNone(
    articlePages.flatMap(({ file, html }) => {
      const size = compressed(html);
      t.diagnostic(`${file}: ${size} of ${PAGE_BUDGET} bytes, brotli`);
      return size > PAGE_BUDGET ? [`${file} takes ${size} bytes, more than ${PAGE_BUDGET}.`] : [];
    }),
  );
});

test('all script of a page, before search is opened, stays within its budget', (t) => {
  assertNone(
    pages.flatMap((page) => {
      const size = scriptSize(page);
      t.diagnostic(`${page.file}: ${size} of ${SCRIPT_BUDGET} bytes of script, brotli`);
      // On the search page search is open: what answers is loaded at once.
      return size > SCRIPT_BUDGET && !/^(zh\/)?search\//.test(page.file)
        ? [`${page.file} loads ${size} bytes of script, more than ${SCRIPT_BUDGET}.`]
        : [];
    }),
  );
});

test('nothing blocks the first picture of a page', () => {
  assertNone(
    pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ name, attributes }) => {
          const isSheet =
            name === 'link' &&
            attributes['rel'] === 'stylesheet' &&
            attributes['media'] === undefined;
          const isScript = name === 'script' && attributes['src'] !== undefined;
          return (
            isSheet ||
            (isScript &&
              attributes['type'] !== 'module' &&
              !('defer' in attributes || 'async' in attributes))
          );
        })
        .map(({ name, line }) => `${file}:${line} <${name}> is loaded before anything is shown.`),
    ),
  );
});
