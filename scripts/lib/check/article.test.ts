import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reported, withIndex } from './sample-content.ts';

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
    'a notice about an article that is not there names the nearest one',
    {
      ...withIndex('received:', 'noticeOf: { kind: retraction, article: reeding }\nreceived:'),
      'articles/reading/index.mdx':
        withIndex('received:', 'received:')['articles/a/index.mdx'] ?? '',
    },
    'articles/a/index.mdx:11  error  There is no article of this name in content/articles “reeding”. Did you mean reading?',
  ],
  [
    'a notice about a draft, which no page shows, is told',
    {
      ...withIndex('received:', 'noticeOf: { kind: retraction, article: reading }\nreceived:'),
      'articles/reading/index.mdx':
        withIndex('received:', 'draft: true\nreceived:')['articles/a/index.mdx'] ?? '',
    },
    'articles/a/index.mdx:11  warning  This is a notice about a draft, which the site does not show, so nothing leads to it “reading”. Take draft: true out of that article, or leave this one a draft as well',
  ],
  [
    'a notice about itself is refused',
    withIndex('received:', 'noticeOf: { kind: retraction, article: a }\nreceived:'),
    'articles/a/index.mdx:11  error  An article cannot be a notice about itself “a”. Name the folder of the article it is about',
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
    'a PDF that is not there is asked for',
    withIndex('page: 1-9', 'page: 1-9\npdf: paper.pdf'),
    'articles/a/index.mdx:14  error  There is no such file beside index.mdx “paper.pdf”. Put the PDF there, correct its name, or take the line out',
  ],
  [
    'a PDF outside the article’s folder is refused',
    withIndex('page: 1-9', 'page: 1-9\npdf: ../b/paper.pdf'),
    'articles/a/index.mdx:14  error  pdf must be the name of a PDF file beside index.mdx, or an address beginning with https:// “../b/paper.pdf”. Correct pdf there',
  ],
  [
    'a licence that is no SPDX identifier is refused',
    withIndex('page: 1-9', 'page: 1-9\nlicense: CC BY 4.0'),
    'articles/a/index.mdx:14  error  license must be an SPDX identifier, like CC-BY-4.0 “CC BY 4.0”. Correct license there',
  ],
  [
    'an ORCID iD with a slip in it is refused',
    withIndex('    affiliations: [1]', '    affiliations: [1]\n    orcid: 0000-0002-1825-0079'),
    'articles/a/index.mdx:9  error  authors › 1 › orcid is no ORCID iD: its last digit does not fit the others “0000-0002-1825-0079”. Correct orcid there',
  ],
  [
    'a journal’s unknown style is an error',
    { 'journals/quiet-studies.json': '{ "name": { "en": "Quiet Studies" }, "style": "own" }' },
    '/^journals\\/quiet-studies\\.json:1 {2}error {2}style must be one of gbt7714-2015-numeric, .* “own”\\. /',
  ],
];

test('a year alone is a date, and a PDF on the web needs no file', () => {
  const year = withIndex('published: 2022-11-30', 'published: 2022\npdf: https://a.example/b.pdf');
  assert.match(reported(year)[0] ?? '', /: all is well\.$/);
});

for (const [name, files, expected] of mistakes) {
  test(name, () => {
    const [finding = '', sum, ...more] = reported(files);
    if (expected.startsWith('/')) assert.match(finding, new RegExp(expected.slice(1, -1), 'u'));
    else assert.equal(finding, expected);
    assert.match(sum ?? '', /: 1 (?:error|warning)\.$/);
    assert.deepEqual(more, []);
  });
}
