import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { encodeAs } from '../encoding/encode-as.ts';
import { checkContent } from './content.ts';
import { BOOK, contentWith, reported, TODAY, withReferences } from './sample-content.ts';

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
    'a field that stands twice is an error, for JSON itself would drop one without a word',
    {
      'articles/a/references.json':
        '[\n  { "id": "a", "type": "book", "language": "zh-CN", "title": "乡土中国",\n    "title": "乡土重建" }\n]\n',
    },
    'articles/a/references.json:2  error  title stands more than once in one object; only the last counts, “乡土重建” in line 3, and not “乡土中国”. Leave the right one in the file',
  ],
  [
    'so it is in a journal’s file',
    { 'journals/quiet-studies.json': '{ "name": { "en": "A", "en": "B" } }' },
    'journals/quiet-studies.json:1  error  en stands more than once in one object; only the last counts, “B” in line 1, and not “A”. Leave the right one in the file',
  ],
  [
    'and in the site’s settings',
    { 'site.json': '{ "schema": 1,\n "schema": 1 }' },
    'site.json:1  error  schema stands more than once in one object; only the last counts, “1” in line 2, and not “1”. Leave the right one in the file',
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
    'a second list is doubted, for only one is read',
    { 'articles/a/references.bib': '@book{a, title = {A}}' },
    'articles/a/references.bib  warning  This list is not read, for references.json is. Keep one of the two',
  ],
  [
    'a list in a format that is not read is doubted, with the command that converts it',
    { 'articles/a/related.txt': '[1] 费孝通. 乡土中国[M]. 2008.' },
    '/^articles\\/a\\/related\\.txt {2}warning {2}A list ending in \\.txt is not read\\. Convert it to one of \\.json, \\.bib, \\.ris: npm run convert -- /',
  ],
  [
    'a file beside the journals that is read as none is doubted',
    { 'journals/loud-studies.JSON': '{ "name": { "en": "Loud Studies" } }' },
    'journals/loud-studies.JSON  warning  No journal is read from this file. End its name in .json if it is one, or take it out of this folder',
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

test('a file that is not in UTF-8 is refused by name, for its words would be lost', () => {
  const inGb18030 = Buffer.from('5b7b227469746c65223a22cfe7cdc1d6d0b9fa227d5d', 'hex');
  const inBig5 = encodeAs('big5', '[{"title":"鄉土中國與社會學研究"}]');
  const inEither = encodeAs('euc-kr', '[{"title":"한국가족연구"}]');
  const inUtf16 = Buffer.from('\ufeff[{"title":"乡土中国"}]', 'utf16le');
  for (const [bytes, encoding] of [
    [inGb18030, 'GB 18030'],
    [inUtf16, 'UTF-16'],
    [inBig5, 'Big5'],
    [inEither, 'GB 18030 or in EUC-KR'],
  ] as const) {
    const content = contentWith({});
    writeFileSync(join(content, 'articles/a/references.json'), bytes);
    const sentence = new RegExp(`references\\.json is in ${encoding}: save it as UTF-8\\.$`, 'u');
    assert.throws(() => checkContent(content, TODAY), sentence);
  }
});

test('UTF-8 with broken bytes is refused with the line of the first', () => {
  const content = contentWith({});
  const bytes = Buffer.from('[{\n"title":"乡土中国与社会学研究的几个基本问题和方法论述"}]');
  bytes[bytes.length - 4] = 0x22;
  writeFileSync(join(content, 'articles/a/references.json'), bytes);
  assert.throws(
    () => checkContent(content, TODAY),
    /references\.json:2 holds bytes that are no UTF-8: write those characters anew and save it as UTF-8\.$/,
  );
});
