import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './content.ts';
import { contentWith, INDEX, reported, TODAY } from './sample-content.ts';

const LINE = INDEX.split('\n').length + 3;
const GUIDE = '---\nlanguage: en\ntitle: Reading\nsummary: How\norder: 1\n---\n\nRead.\n';

/** What is reported of links in a text with two headings, beside another article, a draft and a page of the guide. */
function dead(...urls: readonly string[]): string[] {
  const links = urls.map((url) => `[one](${url})`).join('\n');
  const report = reported({
    'articles/a/index.mdx': `${INDEX}\n## One Way\n\n${links}\n\n## 其他 方法\n`,
    'articles/yu-2019/index.mdx': INDEX,
    'articles/draft/index.mdx': INDEX.replace('---\n', '---\ndraft: true\n'),
    'guide/reading/en.mdx': GUIDE,
    'guide/reading/zh.mdx': GUIDE.replace('language: en', 'language: zh'),
  });
  return report.filter((line) => /leads to nothing/.test(line));
}

test('a link to an article that is not there is told, with its line and the nearest one', () => {
  assert.deepEqual(dead('/articles/yu-2018/'), [
    `articles/a/index.mdx:${LINE}  warning  This link leads to nothing on the site “/articles/yu-2018/”. Did you mean ../../articles/yu-2019/? Else take the link out`,
  ]);
});

for (const url of [
  '../yu-2018/#ref-3',
  '/guide/writing/',
  'draft',
  '../draft/',
  '/about/',
  '#way',
  '#其他',
  '/zh/articles/nobody/',
]) {
  test(`a link that leads to nothing is told: ${url}`, () => {
    assert.equal(dead(url).length, 1);
  });
}

test('links to pages, files, headings and other hosts are let be', () => {
  const sound = [
    '../yu-2019/',
    '/articles/yu-2019/#ref-3',
    '/zh/articles/yu-2019/',
    '/articles/yu-2019.bib',
    'references.ris',
    '../../guide/reading/',
    '/search/?q=x',
    '/issues/2022-6/',
    '/authors/x/',
    '/',
    '/zh/',
    '/feed.atom.xml',
    '#one-way',
    '#其他-方法',
    '#ref-1',
    '#sec-references',
    '#:~:text=one',
    '?q=1',
    '%E0%A4%A/../../yu-2019/',
    'https://example.org/articles/nobody/',
    '//example.org/x',
    'mailto:a@example.org',
  ];
  assert.deepEqual(dead(...sound), []);
});

test('a link defined below the text, and one in the guide, are held to the same', () => {
  const report = reported({
    'articles/a/index.mdx': `${INDEX}\n[one]\n\n[one]: /articles/nobody/\n`,
    'guide/reading/en.mdx': `${GUIDE}\n[a](../../articles/a/) [b](../writing/)\n`,
    'guide/reading/zh.mdx': GUIDE.replace('language: en', 'language: zh'),
  });
  const lines = report.filter((line) => /leads to nothing/.test(line));
  assert.equal(lines.length, 2, report.join('\n'));
  assert.match(
    lines.join('\n'),
    /“\/articles\/nobody\/”[\s\S]*guide\/reading\/en\.mdx:10 .*“..\/writing\/”/,
  );
});

test('of a site below its host’s first page, what stands beside it is not told', () => {
  const content = contentWith({
    'articles/a/index.mdx': `${INDEX}\n[a](/about/) [b](/reader/articles/a/) [c](/reader/none/) [d](../a/)\n`,
  });
  const { findings } = checkContent(content, TODAY, '/reader/');
  const dead = findings.filter(({ kind }) => kind === 'dead-link');
  assert.deepEqual(
    dead.map(({ text }) => text),
    ['/reader/none/'],
  );
});
