import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../reference.ts';
import { exportEntries, exportReferences } from './index.ts';

const article: Reference = {
  id: 'xu-2021',
  type: 'article-journal',
  language: 'zh-CN',
  title: '有组织的合作行动何以可能?——上海梅村党建',
  'container-title': '公共行政评论',
  author: [{ family: '徐', given: '选国' }, { literal: '国务院' }, { literal: 'others' }],
  issued: { 'date-parts': [[2021]] },
  issue: '1',
  page: '23-45, 218',
  keyword: '社会工作; 社工站',
  DOI: '10.1000/182',
  ISSN: '1672-4828',
};

const report: Reference = {
  id: 'who-2020',
  type: 'report',
  language: 'en-US',
  title: 'ATLAS.ti & 50% of a_b',
  author: [
    { literal: 'World Health Organization' },
    { 'non-dropping-particle': 'van', family: 'Gogh', given: 'Vincent' },
  ],
  issued: { 'date-parts': [[2020, 3, 2]] },
  URL: 'https://example.org/a_b?x=1&y=2',
  medium: 'OL',
};

test('RIS holds every field under the tag that Zotero reads it from', () => {
  const expected = [
    'TY  - JOUR',
    'ID  - xu-2021',
    'TI  - 有组织的合作行动何以可能?——上海梅村党建',
    'AU  - 徐选国',
    'AU  - 国务院',
    'AU  - 等',
    'T2  - 公共行政评论',
    'PY  - 2021',
    'IS  - 1',
    'SP  - 23',
    'EP  - 45, 218',
    'SN  - 1672-4828',
    'DO  - 10.1000/182',
    'LA  - zh-CN',
    'KW  - 社会工作',
    'KW  - 社工站',
    'ER  - ',
  ];
  assert.deepEqual(exportReferences([article], 'ris').split('\r\n'), [...expected, '']);
});

test('what RIS has no tag for goes where Zotero keeps it: in Extra, as variable and value', () => {
  const lines = exportReferences([report], 'ris').split('\r\n');
  assert.ok(lines.includes('M2  - medium: OL'));
  assert.ok(lines.includes('DA  - 2020/03/02/'));
});

test('EndNote closes the names of bodies with a comma and writes the whole date in %D', () => {
  const lines = exportReferences([report], 'endnote').split('\n');
  assert.ok(lines.includes('%A World Health Organization,'));
  assert.ok(lines.includes('%A van Gogh, Vincent'));
  assert.ok(lines.includes('%D 2020-03-02'));
  assert.ok(!lines.some((line) => line.startsWith('%8')));
});

test('BibTeX leaves Chinese as it is, braces bodies, and escapes what TeX would read as a command', () => {
  const text = exportReferences([article, report], 'bibtex');
  assert.ok(text.includes('author = {徐选国 and {国务院} and others}'));
  assert.ok(text.includes('title = {有组织的合作行动何以可能?——上海梅村党建}'));
  assert.ok(text.includes('author = {{World Health Organization} and van Gogh, Vincent}'));
  assert.ok(text.includes(String.raw`title = {{ATLAS}.ti \& 50\% of a\_b}`));
  assert.ok(text.includes('url = {https://example.org/a_b?x=1&y=2}'));
});

test('CSL-JSON is the references themselves, particles within family names', () => {
  const author = [
    { literal: 'World Health Organization' },
    { family: 'van Gogh', given: 'Vincent' },
  ];
  const expected = [article, { ...report, author }];
  assert.deepEqual(JSON.parse(exportReferences([article, report], 'csl-json')), expected);
});

test('plain text numbers the formatted entries that bring no label, or an empty one, of their own', () => {
  const entries = [{ text: '徐选国. 政社联结[J].' }, { text: 'WHO. Report[R].', label: '' }];
  assert.equal(exportEntries(entries), '[1] 徐选国. 政社联结[J].\nWHO. Report[R].\n');
});

test('an empty list is an empty file, and an empty array in JSON', () => {
  assert.equal(exportReferences([], 'ris'), '');
  assert.equal(exportReferences([], 'csl-json'), '[]\n');
});
