import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../agreement/facts.ts';
import { readCoins } from '../agreement/read-coins.ts';
import { readJsonLd } from '../agreement/read-json-ld.ts';
import { jsonLdOf, readHighwire, readVisible } from '../agreement/read-page.ts';
import { readRecord } from '../agreement/read-record.ts';
import { readDublinCore, readFeed, readJats } from '../agreement/read-xml.ts';
import { assertNone } from '../assert-none.ts';
import { base, origin, type Page, pages, readDist } from '../dist.ts';

const articlePages = pages.filter(({ file }) => /^(zh\/)?articles\/[^/]+\/index\.html$/.test(file));
const RETRACTED = /^(?:RETRACTED: |【已撤稿】)/;

/** The files a page says it is described by, by media type. */
function describedBy({ elements }: Page): ReadonlyMap<string, string> {
  const links = elements.filter(({ attributes }) => attributes['rel'] === 'describedby');
  return new Map(
    links.map(({ attributes }) => [
      attributes['type'] ?? '',
      (attributes['href'] ?? '').slice(base.length),
    ]),
  );
}

/** Where what a format says differs from the page's tags; only what the format can hold is asked. */
function differences(what: string, told: Partial<Facts> | undefined, page: Page): string[] {
  const facts = readHighwire(page);
  if (!told) return [`${page.file}: ${what} does not hold the article.`];
  return Object.entries(told).flatMap(([name, value]) => {
    const expected = facts[name as keyof Facts];
    return agree(value, expected)
      ? []
      : [
          `${page.file}: ${what} says ${name} ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`,
        ];
  });
}

/** Google Scholar reads days and years: of a date that is a month the tags give the year. */
function agree(value: unknown, expected: unknown): boolean {
  const isMonth = typeof value === 'string' && /^\d{4}-\d{2}$/.test(value);
  return JSON.stringify(isMonth ? value.slice(0, 4) : value) === JSON.stringify(expected);
}

const file = (page: Page, type: string): string => readDist(describedBy(page).get(type) ?? '');

test('a page names the files that describe its article', () => {
  for (const page of articlePages) {
    assert.equal(describedBy(page).size, 7, page.file);
    assert.ok(readHighwire(page).title && readHighwire(page).journal, page.file);
  }
});

test('what people read and what machines read is one title', () => {
  assertNone(articlePages.flatMap((page) => differences('the heading', readVisible(page), page)));
});

test('JSON-LD, in the page and beside it, agrees with the tags', () => {
  assertNone(
    articlePages.flatMap((page) => {
      const { references: _, ...inPage } = readJsonLd(jsonLdOf(page));
      const beside = readJsonLd(file(page, 'application/ld+json'));
      return [
        ...differences('its JSON-LD', inPage, page),
        ...differences('the JSON-LD file', beside, page),
      ];
    }),
  );
});

for (const [type, name] of [
  ['application/x-bibtex', 'BibTeX'],
  ['application/x-research-info-systems', 'RIS'],
  ['application/x-endnote-refer', 'EndNote'],
  ['application/vnd.citationstyles.csl+json', 'CSL-JSON'],
] as const) {
  test(`the ${name} record agrees with the tags`, () => {
    assertNone(
      articlePages.flatMap((page) =>
        differences(name, readRecord(file(page, type), describedBy(page).get(type) ?? ''), page),
      ),
    );
  });
}

test('the JATS file agrees with the tags in each language', () => {
  assertNone(
    articlePages.flatMap((page) => {
      const language = readHighwire(page).language ?? '';
      const told = readJats(file(page, 'application/vnd.jats+xml'), language);
      return differences('JATS', told, page);
    }),
  );
});

test('Dublin Core agrees with the tags of the page in its language', () => {
  assertNone(
    articlePages.flatMap((page) => {
      const told = readDublinCore(file(page, 'application/xml'));
      return told.language === readHighwire(page).language
        ? differences('Dublin Core', told, page)
        : [];
    }),
  );
});

test('every feed agrees with the tags of each page in its language', () => {
  assertNone(
    articlePages
      .filter((page) => readHighwire(page).date)
      .flatMap((page) =>
        ['atom', 'rss', 'rdf'].flatMap((format) => {
          const feed = `${page.file.startsWith('zh/') ? 'zh/' : ''}feed.${format}.xml`;
          const told = readFeed(readDist(feed), origin + page.path);
          const title = told?.title?.replace(RETRACTED, '');
          return differences(feed, told && { ...told, title }, page);
        }),
      ),
  );
});

test('the contents of an issue offer each article as its page does', () => {
  const offered = pages
    .filter(({ file: name }) => /^(zh\/)?issues\//.test(name))
    .flatMap((page) => readCoins(page));
  assertNone(
    articlePages
      .filter((page) => readHighwire(page).authors.length > 0)
      .flatMap((page) => {
        const facts = readHighwire(page);
        const told = offered.find(
          ({ title, language }) => title === facts.title && language === facts.language,
        );
        return differences('its issue', told, page);
      }),
  );
});

test('the references page offers every reference that has a title, as the tags tell it', () => {
  assertNone(
    articlePages.flatMap((page) => {
      const list = pages.find(({ path }) => path === `${page.path}references/`);
      const told = readHighwire(page).references.filter((title) => title !== '');
      const offered = list
        ? readCoins(list).map(({ title = '' }) => title.replaceAll(';', ','))
        : [];
      return JSON.stringify(told) === JSON.stringify(offered)
        ? []
        : [`${page.file} tells ${told.length} references, its list offers ${offered.length}`];
    }),
  );
});

test('an article page carries no COinS, which would hide the article behind its references', () => {
  assertNone(
    articlePages.filter((page) => readCoins(page).length > 0).map(({ file: name }) => name),
  );
});
