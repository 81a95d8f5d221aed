import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOOK, reported, withReferences } from './sample-content.ts';

const mistakes: [name: string, files: Record<string, string>, finding: string][] = [
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
    'invisible direction marks are doubted',
    withReferences({ ...BOOK, title: '乡土\u202e中国' }),
    '/^articles\\/a\\/references\\.json:2 {2}warning {2}title holds U\\+202E, which cannot be seen/',
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
