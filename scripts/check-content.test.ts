import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from './lib/check/content.ts';
import { describeCheck } from './lib/check/report.ts';
import { newFolder, runScript } from './lib/run-script.ts';

const TODAY = '2026-11-25';
const JOURNAL = '{ "name": { "en": "Quiet Studies" } }\n';
const INDEX = `---
journal: quiet-studies
language: en
title:
  en: On Reading
authors:
  - name: { en: { family: Xu, given: Lin } }
    affiliations: [1]
affiliations:
  - en: School of Law
received: 2022-06-18
published: 2022-11-30
page: 1-9
---

Quietly.
`;

const BOOK = {
  id: 'fei-2008',
  type: 'book',
  language: 'zh-CN',
  title: '乡土中国',
  issued: { 'date-parts': [[2008]] },
};

/** A content folder with one sound article, some of its files replaced. */
function contentWith(files: Record<string, string>): string {
  const content = newFolder();
  const all = {
    'journals/quiet-studies.json': JOURNAL,
    'articles/a/index.mdx': INDEX,
    'articles/a/references.json': JSON.stringify([BOOK], null, 2),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return content;
}

/** Findings as the report prints them, the folder's name left out. */
function reported(files: Record<string, string>): string[] {
  const content = contentWith(files);
  return describeCheck(checkContent(content, TODAY), content)
    .replaceAll(`${content}/`, '')
    .split('\n');
}

function withIndex(from: string, to: string): Record<string, string> {
  assert.ok(INDEX.includes(from));
  return { 'articles/a/index.mdx': INDEX.replace(from, to) };
}

function withReferences(...references: readonly object[]): Record<string, string> {
  return { 'articles/a/references.json': JSON.stringify(references, null, 2) };
}

test('sound content is one line', () => {
  assert.deepEqual(reported({}), [
    '1 article, 1 reference, 0 related articles, 1 journal: all is well.',
  ]);
});

test('a site without content is told how to begin', () => {
  const content = newFolder();
  assert.match(
    describeCheck(checkContent(content, TODAY), content),
    /^There is no article in .* yet: npm run import/,
  );
});

const mistakes: [name: string, files: Record<string, string>, finding: string][] = [
  [
    'a misspelt field is named with its line and the nearest field',
    withIndex('received:', 'recieved:'),
    'articles/a/index.mdx:11  error  There is no field of this name “recieved”. Did you mean received?',
  ],
  [
    'a missing field is said to be missing',
    withIndex('title:\n  en: On Reading\n', ''),
    'articles/a/index.mdx:2  error  title is missing. Give title a value, or take the line out if the field may be absent',
  ],
  [
    'a wrong choice lists the right ones',
    withIndex('language: en', 'language: fr'),
    'articles/a/index.mdx:3  error  language must be one of en, zh “fr”. Correct language there',
  ],
  [
    'a date that is none says what a date looks like',
    withIndex('2022-06-18', 'June 2022'),
    'articles/a/index.mdx:11  error  received must be a date like 2022-06-18 “June 2022”. Correct received there',
  ],
  [
    'broken YAML gives line and column',
    withIndex('page: 1-9', 'page: [1'),
    '/^articles\\/a\\/index\\.mdx:1\\d {2}error {2}Line 1\\d, column \\d+ is no YAML: /',
  ],
  [
    'front matter that is not there is asked for',
    { 'articles/a/index.mdx': 'Just text.\n' },
    'articles/a/index.mdx:1  error  The file does not begin with front matter between two lines of ---. Mend it there; nothing else in the file was checked',
  ],
  [
    'broken JSON gives line and column',
    { 'articles/a/references.json': '[\n  { "id": "a" }\n  { "id": "b" }\n]\n' },
    'articles/a/references.json:3  error  Line 3, column 3 is no JSON: expected \',\' or \']\' after array element “{ "id": "b" }”. Mend it there; nothing else in the file was checked',
  ],
  [
    'a word that is no JSON is found in a long line',
    {
      'articles/a/references.json':
        '[\n  { "id": "a", "type": "book", "peer-reviewed": tru, "title": "乡土中国" }\n]\n',
    },
    '/^articles\\/a\\/references\\.json:2 {2}error {2}Line 2, column \\d+ is no JSON: unexpected token /',
  ],
  [
    'a journal that is not there is asked for',
    withIndex('journal: quiet-studies', 'journal: loud-studies'),
    'articles/a/index.mdx:2  error  There is no journal of this name in content/journals “loud-studies”. Add loud-studies.json there, or name one of quiet-studies',
  ],
  [
    'an affiliation out of range is an error',
    withIndex('affiliations: [1]', 'affiliations: [2]'),
    'articles/a/index.mdx:8  error  Author 1 points at affiliation 2, but there are 1. Correct the number, or add the affiliation',
  ],
  [
    'a date in the future is doubted',
    withIndex('published: 2022-11-30', 'published: 2027-01-01'),
    'articles/a/index.mdx:12  warning  The published date lies in the future “2027-01-01”. Compare with the journal’s page',
  ],
  [
    'an article that appeared before it was received is doubted',
    withIndex('received: 2022-06-18', 'received: 2023-06-18'),
    'articles/a/index.mdx:11  warning  The article was received only after it appeared (2022-11-30) “2023-06-18”. Compare with the journal’s page',
  ],
  [
    'pages that run backwards are doubted',
    withIndex('page: 1-9', 'page: 19-10'),
    'articles/a/index.mdx:13  warning  The pages run backwards “19-10”. Compare with the journal’s page',
  ],
  [
    'an unknown type of reference is an error on its own line',
    withReferences({ ...BOOK, type: 'novel' }),
    '/^articles\\/a\\/references\\.json:4 {2}error {2}type must be one of .* “novel”\\. Correct type there$/',
  ],
  [
    'two entries with one id are an error',
    withReferences(BOOK, { ...BOOK, title: '江村经济' }),
    'articles/a/references.json:15  error  Entry 1 has the same id “fei-2008”. Give one of them another',
  ],
  [
    'the same work twice is doubted',
    withReferences(BOOK, { ...BOOK, id: 'fei-2008-b' }),
    'articles/a/references.json:15  warning  Entries 1 and 2 seem to be the same work “乡土中国”. If they are, keep one, and renumber the citations of the other',
  ],
  [
    'a link that is not of the web is doubted',
    withReferences({ ...BOOK, URL: 'javascript:alert(1)' }),
    'articles/a/references.json:2  warning  Only http and https addresses are linked “javascript:alert(1)”. Correct URL; until then it is shown as text',
  ],
  [
    'a reference that reads otherwise than printed shows the difference',
    withReferences({ ...BOOK, custom: { printed: '乡土中国[M]. 2009.' } }),
    '/^articles\\/a\\/references\\.json:2 {2}warning {2}Reference 1 reads otherwise than printed “.*\\[formatted: 2008\\]\\[printed: 2009\\].*”\\. /',
  ],
  [
    'a journal’s unknown style is an error',
    { 'journals/quiet-studies.json': '{ "name": { "en": "Quiet Studies" }, "style": "own" }' },
    '/^journals\\/quiet-studies\\.json:1 {2}error {2}style must be one of gbt7714-2015-numeric, .* “own”\\. /',
  ],
  [
    'invisible direction marks are doubted',
    withReferences({ ...BOOK, title: '乡土\u202e中国' }),
    '/^articles\\/a\\/references\\.json:2 {2}warning {2}title holds invisible control characters/',
  ],
];

for (const [name, files, expected] of mistakes) {
  test(name, () => {
    const [finding = '', sum, ...more] = reported(files);
    if (expected.startsWith('/')) assert.match(finding, new RegExp(expected.slice(1, -1), 'u'));
    else assert.equal(finding, expected);
    assert.match(sum ?? '', /: 1 (?:error|warning)\.$/);
    assert.deepEqual(more, []);
  });
}

test('related articles may lack title and author, references may not', () => {
  const nameless = JSON.stringify([{ ...BOOK, title: undefined }]);
  assert.equal(reported({ 'articles/a/related.json': nameless }).length, 1);
  assert.match(
    reported({ 'articles/a/references.json': nameless })[0] ?? '',
    /warning {2}This reference has neither title nor author/,
  );
});

test('references in BibTeX and RIS are read where there is no references.json', () => {
  for (const [name, text] of [
    ['bib', '@book{fei,\n  title = {乡土中国},\n  year = {2030}\n}\n'],
    ['ris', 'TY  - BOOK\nTI  - 乡土中国\nPY  - 2030\nER  - \n'],
  ]) {
    const content = contentWith({
      [`articles/b/references.${name}`]: text ?? '',
      'articles/b/index.mdx': INDEX,
    });
    const { references, findings } = checkContent(content, TODAY);
    assert.equal(references, 2);
    assert.ok(
      findings.some(
        ({ message, file }) =>
          message === 'The date lies in the future' && file?.endsWith(`references.${name}`),
      ),
    );
  }
});

test('warnings leave the exit code 0, errors make it 1', () => {
  assert.equal(
    runScript('check-content.ts', ['--content', contentWith(withIndex('page: 1-9', 'page: 19-10'))])
      .code,
    0,
  );
  const { code, out, err } = runScript('check-content.ts', [
    '--content',
    contentWith(withIndex('language: en', 'language: fr')),
  ]);
  assert.deepEqual([code, err], [1, '']);
  assert.match(out, /: 1 error\.\n$/);
});

test('--json gives tools the same findings with their weight', () => {
  const { code, out } = runScript('check-content.ts', [
    '--json',
    '--content',
    contentWith(withIndex('page: 1-9', 'page: 19-10')),
  ]);
  const report: unknown = JSON.parse(out);
  assert.equal(code, 0);
  assert.ok(
    typeof report === 'object' &&
      report !== null &&
      'findings' in report &&
      Array.isArray(report.findings),
  );
  assert.partialDeepStrictEqual(report, { articles: 1, references: 1, errors: 0 });
  assert.partialDeepStrictEqual(report.findings[0], {
    severity: 'warning',
    kind: 'unsure-field',
    line: 13,
    text: '19-10',
  });
});
