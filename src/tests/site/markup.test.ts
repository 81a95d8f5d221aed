import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { assertNone } from '../assert-none.ts';
import { type Page, pages } from '../dist.ts';
import type { Element } from '../markup.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // The compressor's output is for machines; how it quotes and spaces is no error.
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Scripts come from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** Elements of all pages that a test refuses, each with file, line and what it is. */
function refused(refuses: (element: Element, page: Page) => boolean): string[] {
  return pages.flatMap((page) =>
    page.elements
      .filter((element) => refuses(element, page))
      .map(
        ({ name, line, attributes }) =>
          `${page.file}:${line} <${name}> ${JSON.stringify(attributes)}`,
      ),
  );
}

const count = ({ elements }: Page, accepts: (element: Element) => boolean): number =>
  elements.filter(accepts).length;

test('every page keeps the rules of HTML', async () => {
  const reports = await Promise.all(
    pages.map(({ html, file }) => validator.validateString(html, file)),
  );
  assertNone(
    reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ line, column, ruleId, message }) =>
            `${filePath}:${line}:${column} ${ruleId}: ${message}`,
        ),
      ),
    ),
  );
});

test('no page has an error that a browser would have to guess its way around', () => {
  assertNone(pages.flatMap(({ file, errors }) => errors.map((error) => `${file}:${error}`)));
});

test('every id is unique in its page', () => {
  assertNone(
    pages.flatMap(({ file, elements }) => {
      const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file} id="${id}"`);
    }),
  );
});

test('every page says its language, its title, its width and holds one heading of the first rank', () => {
  assertNone(
    pages.flatMap((page) => {
      const wanted = [
        [
          'lang',
          count(
            page,
            ({ name, attributes }) => name === 'html' && /^(en|zh)/.test(attributes['lang'] ?? ''),
          ),
        ],
        ['title', count(page, ({ name, text }) => name === 'title' && text.trim() !== '')],
        ['viewport', count(page, ({ attributes }) => attributes['name'] === 'viewport')],
        ['h1', count(page, ({ name }) => name === 'h1')],
      ] as const;
      return wanted.flatMap(([what, found]) =>
        found === 1 ? [] : [`${page.file} has ${found} × ${what}, not 1`],
      );
    }),
  );
});

test('pages below zh/ are in Chinese, the others in English', () => {
  assertNone(
    refused(({ name, attributes }, { file }) => {
      const language = file.startsWith('zh/') ? 'zh' : 'en';
      return name === 'html' && !(attributes['lang'] ?? '').startsWith(language);
    }),
  );
});

test('no page carries an inline handler or a javascript: address', () => {
  assertNone(
    refused(({ attributes }) =>
      Object.entries(attributes).some(
        ([name, value]) =>
          /^on/.test(name) || (name !== 'content' && /^\s*javascript:/i.test(value)),
      ),
    ),
  );
});

test('a link that opens a window of its own does not hand this one over', () => {
  const handsOver = ({ attributes }: Element): boolean =>
    attributes['target'] === '_blank' && !/noopener|noreferrer/.test(attributes['rel'] ?? '');
  assertNone(refused(handsOver));
});

test('every picture says what it shows, or that it is decoration', () => {
  assertNone(refused(({ name, attributes }) => name === 'img' && attributes['alt'] === undefined));
});
