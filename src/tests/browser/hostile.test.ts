import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from '../../../scripts/lib/static-site.ts';
import { assertNone } from '../assert-none.ts';
import { DIST, filesIn } from '../dist.ts';
import { HOSTILE_ARTICLE, writeHostileContent } from '../hostile/content.ts';
import { testOnPhone } from '../hostile/phone.ts';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../hostile/texts.ts';
import { type Element, parseMarkup } from '../markup.ts';
import { copyProject } from '../project-copy.ts';
import { startReader } from './harness.ts';

/** The site built from content in which every field means harm. */
const copy = copyProject();
after(copy.remove);
writeHostileContent(join(copy.folder, 'content'));
copy.build();
const dist = join(copy.folder, 'dist');
const reader = await startReader(openSite(dist, '/'));
const pages = pagesOf(dist);
const articlePath = `articles/${HOSTILE_ARTICLE}/`;

function pagesOf(folder: string) {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => ({ file, ...parseMarkup(readFileSync(join(folder, file), 'utf8')) }));
}

/** Opens a page; the test fails if it asks anything of the reader, as scripts that got in would. */
async function open(t: TestContext, path: string, lang: 'en' | 'zh' = 'en'): Promise<Page> {
  const page = await reader.open(t, path, { lang });
  page.on('dialog', (dialog) => assert.fail(`The page asked: ${dialog.message()}`));
  return page;
}

const kindsOf = ({ name, attributes }: Element): string[] => [
  name,
  ...Object.keys(attributes).map((attribute) => `${name}[${attribute}]`),
];

test('no element and no attribute stands in a page that the site does not make itself', () => {
  const made = new Set(pagesOf(DIST).flatMap(({ elements }) => elements.flatMap(kindsOf)));
  // What the site makes of content that its own articles do not have: rich text, notices, tables, footnotes.
  const more =
    /^(?:i|b|sub|sup|aside|table|thead|tbody|tr|th|td|figure|figcaption|wbr)(?:\[(?:class|aria-label|scope|id|tabindex)\])?$|^(?:span\[(?:class|dir)\]|a\[rel\]|h3\[lang\])$/;
  const strange = pages.flatMap(({ file, elements }) =>
    elements.flatMap((element) =>
      kindsOf(element)
        .filter((kind) => !made.has(kind) && !more.test(kind))
        .map((kind) => `${file}:${element.line} ${kind} ${element.text.slice(0, 60)}`),
    ),
  );
  assertNone(strange);
});

/** Pictures, and the records that a page saved as one file carries along: nothing a browser runs. */
const DATA =
  /^data:(?:image\/|text\/plain[;,]|application\/(?:json|x-bibtex|x-endnote-refer|x-research-info-systems)[;,])/;

test('every address is one that a reader may follow', () => {
  assertNone(
    pages.flatMap(({ file, elements }) =>
      elements.flatMap(({ line, attributes }) =>
        ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href'].flatMap((name) => {
          const address = attributes[name];
          if (address === undefined) return [];
          const url = URL.canParse(address, 'https://own.test/')
            ? new URL(address, 'https://own.test/')
            : undefined;
          const isSafe =
            url &&
            (/^(?:https?|mailto):$/.test(url.protocol) || DATA.test(address)) &&
            url.host !== 'evil.test';
          return isSafe ? [] : [`${file}:${line} ${name}=${address}`];
        }),
      ),
    ),
  );
});

test('every text stands in its article as it was written', () => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  for (const file of [`${articlePath}index.html`, `zh/${articlePath}index.html`]) {
    const page = pages.find((each) => each.file === file);
    const shown = plain(page?.elements.find(({ name }) => name === 'main')?.text ?? '');
    const lost = HOSTILE_TEXTS.filter((text) => !shown.includes(plain(text).trim()));
    assertNone(lost.map((text) => `${file} does not show ${text}`));
  }
});

test('an address that may not be followed is text, in every form', () => {
  const links = pages.flatMap(({ elements }) =>
    elements.map(({ attributes }) => attributes['href'] ?? ''),
  );
  for (const address of HOSTILE_ADDRESSES) assert.ok(!links.includes(address), address);
});

test('the built site keeps its rules: markup, well-formed files, links, no other host', () => {
  copy.runTests(['files', 'jats-order', 'links', 'markup', 'privacy']);
});

// Articles saved as one file are opened from a disk: `saved-page.test.ts` does that.
const paths = pages
  .map(({ file }) => file.replace(/(^|\/)index\.html$/, '$1'))
  .filter((path) => !/\.(?:en|zh)\.html$/.test(path));

test('every page opens without a script, a question, a report or a request to another host', async (t) => {
  for (const path of paths) {
    const page = await open(t, path);
    assert.equal(await page.locator('h1').count(), 1, path);
    await page.close();
  }
});

testOnPhone(reader);

test('a hostile list is filtered, grouped, restyled, and its entries copied', async (t) => {
  for (const lang of ['en', 'zh'] as const) {
    const page = await open(t, articlePath, lang);
    const all = await page.locator('.references li[id]').count();
    const field = page.locator('.toolbar input[name="q"]');
    for (const typed of ['<script>', '__proto__', 'constructor', '"><img', '徐', '(', '\\']) {
      await field.fill(typed);
      await page.waitForTimeout(200);
    }
    await field.fill('');
    await page.locator('.toolbar select[name="style"]').selectOption('apa');
    await page.locator('.toolbar select[name="group"]').selectOption('journal');
    await page.locator('.toolbar select[name="sort"]').selectOption('author');
    await page.locator('[popovertarget="f-author"]').click();
    await page.locator('#f-author label').first().click();
    await page.waitForURL(/author=/);
    await page.goBack();
    await page.locator('[popovertarget="cite"].main').click();
    await page.locator('#cite select').selectOption('mla');
    assert.equal(await page.locator('.references li[id]').count(), all);
    await page.close();
  }
});

const ADDRESSES = [
  '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '?author=__proto__&journal=constructor&type=toString&style=__proto__&sort=constructor&group=valueOf',
  '?__proto__=x&constructor[prototype][y]=1&year=99999-1&year=-1',
  '?q=%00%E0%A4%A&author=%ff#%3Cscript%3E',
  `?q=${'x'.repeat(5000)}`,
  '#"><img src=x onerror=alert(1)>',
  '#__proto__',
  '#ref-1%00',
];

test('an address that means harm opens the list all the same', async (t) => {
  for (const address of ADDRESSES) {
    for (const path of [articlePath, 'search/']) {
      const page = await open(t, path + address);
      assert.equal(await page.locator('h1').count(), 1, path + address);
      await page.waitForTimeout(150);
      await page.close();
    }
  }
});

test('settings that another hand wrote change nothing but settings', async (t) => {
  const page = await open(t, articlePath);
  const kept = [
    '{"__proto__":{"x":1},"theme":"\\"><img src=x onerror=alert(1)>","a b":1}',
    'null',
    '[1]',
    '{',
    '"x"',
  ];
  for (const value of kept) {
    await page.evaluate((text) => localStorage.setItem('reader', text), value);
    await page.reload();
    assert.equal(await page.locator('h1').count(), 1, value);
  }
});

test('the search finds hostile texts and shows them as text', async (t) => {
  for (const query of ['alert(1)', '__proto__', '徐', 'constructor', '</title>']) {
    const page = await open(t, `search/?q=${encodeURIComponent(query)}`);
    await page.locator('.results > li, .notice:not(:empty)').first().waitFor();
    assert.equal(await page.locator('.results :is(script, img, svg, style)').count(), 0);
    await page.close();
  }
});
