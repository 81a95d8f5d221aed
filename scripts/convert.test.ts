import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { encodeAs } from './lib/encoding/encode-as.ts';
import { newFolder, runScript } from './lib/run-script.ts';

const PRINTED =
  '[1] 徐选国. 政社联结: 发达县域社工站的整合模式[J]. 中国社会工作, 2021(31): 9.\n' +
  '[2] 费孝通. 乡土中国[M]. 北京: 北京大学出版社, 1998: 12-18.\n';

function fileWith(content: string | Uint8Array, name = 'list.txt'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

function convert(...args: string[]) {
  return runScript('convert.ts', args);
}

test('a printed list becomes BibTeX', () => {
  const { code, out, err } = convert(fileWith(PRINTED), '--to', 'bib');
  assert.equal(code, 0);
  assert.match(out, /^@article\{xu-2021,\n {2}author = \{徐选国\},/);
  assert.match(out, /@book\{fei-1998,/);
  assert.match(err, /2 references, no errors, no doubts\.\n$/);
});

test('every format is written and read again to the same list, and back to what was printed', () => {
  const folder = newFolder();
  let file = fileWith(PRINTED);
  for (const ending of ['ris', 'enw', 'bib', 'json', 'ris']) {
    const next = join(folder, `list.${ending}`);
    const { code, out } = convert(file, '--out', next, '--force');
    assert.deepEqual({ code, out }, { code: 0, out: '' });
    file = next;
  }
  assert.equal(convert(file, '--to', 'txt').out, PRINTED);
});

test('a list can come from standard input', () => {
  const script = join(import.meta.dirname, 'convert.ts');
  const { stdout } = spawnSync(process.execPath, [script, '-', '--to', 'ris'], {
    input: PRINTED,
    encoding: 'utf8',
  });
  assert.match(stdout, /^TY {2}- JOUR\r\n/);
});

test('a file that is there and differs is left alone unless told otherwise', () => {
  const out = fileWith('mine', 'list.bib');
  const refused = convert(fileWith(PRINTED), '--out', out);
  assert.equal(refused.code, 1);
  assert.match(
    refused.err,
    /is there already and differs\. Name another file, or add --force\.\n$/,
  );
  assert.equal(readFileSync(out, 'utf8'), 'mine');
  assert.equal(convert(fileWith(PRINTED), '--out', out, '--force').code, 0);
  assert.match(readFileSync(out, 'utf8'), /@article/);
});

test('what cannot be read ends with 1, and says where and what to do', () => {
  const broken = convert(fileWith('[\n{ "type": "book", "title": ', 'list.json'), '--to', 'bib');
  assert.equal(broken.code, 1);
  assert.equal(broken.out, '');
  assert.match(broken.err, /list\.json:2 {2}error {2}This is not valid JSON .*Look for a missing/);
});

test('a record that says nothing is named where it should be printed, in a sentence', () => {
  const { code, err } = convert(
    fileWith('TY  - JOUR\nER  - \n', 'list.ris'),
    '--to',
    'txt',
    '--style',
    'mla',
  );
  assert.equal(code, 1);
  assert.match(err, /Reference “anon” has nothing that style “[^”]+” prints: give it a title/);
  assert.doesNotMatch(err, /\n\s+at /);
});

test('two entries with one key are both kept, and the second is said to have a new one', () => {
  const twice = '@book{a, title={甲}}\n@book{a, title={乙}}\n';
  const { code, out, err } = convert(fileWith(twice, 'list.bib'), '--to', 'bib');
  assert.equal(code, 0);
  assert.match(out, /甲[\s\S]*乙/);
  assert.match(err, /list\.bib:2 {2}warning {2}Two references have one id; this one is now .*“a”/);
});

test('mistakes in the command are answered in one sentence each', () => {
  const list = fileWith(PRINTED);
  const sentences: [string[], RegExp][] = [
    [[], /^Say which file to convert/],
    [[list], /^Say which format to write/],
    [[list, '--to', 'docx'], /^There is no format “docx” to write\. Known: bib/],
    [
      [list, '--to', 'bib', '--from', 'word'],
      /^There is no format “word” to read\. Known: gbt7714/,
    ],
    [[list, '--to', 'txt', '--style', 'x'], /^There is no style “x”\. Known: gbt7714/],
    [['nowhere.txt', '--to', 'bib'], /^Cannot read nowhere\.txt: there is no such file/],
    [[fileWith(Uint8Array.from([0, 1, 2, 0xff, 0])), '--to', 'bib'], /is not a text file/],
    [
      [fileWith(encodeAs('euc-kr', '한국가족연구')), '--to', 'bib'],
      /is not in UTF-8, and may be in GB 18030 or in EUC-KR\. Say which with --encoding gb18030 or --encoding euc-kr, or save it as UTF-8\.$/m,
    ],
    [[list, '--to', 'bib', '--encoding', 'big6'], /^There is no encoding “big6”\. Known are utf-8/],
    [[fileWith('%PDF-1.7\n'), '--to', 'bib'], /is a PDF, not a text file\. Save the list/],
    [[fileWith('PK\x03\x04\x14'), '--to', 'bib'], /is a word processor’s file or a ZIP archive/],
    [['/dev/null', '--to', 'bib'], /^\/dev\/null is a device, not a file\. Name a file\./],
    [
      [fileWith('<!DOCTYPE html><p>[1] 王芳'), '--to', 'bib'],
      /is a web page \(HTML\)\. Open it, copy the list/,
    ],
    [[fileWith('{\\rtf1\\ansi [1] A}'), '--to', 'bib'], /is a word processor’s file \(RTF\)/],
    [[newFolder(), '--to', 'bib'], /is a folder\. Name a file\./],
  ];
  for (const [args, sentence] of sentences) {
    const { code, out, err } = convert(...args);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, sentence);
    assert.equal(err.trimEnd().split('\n').length, 1);
  }
});

test('an empty file says so', () => {
  const { code, err } = convert(fileWith('\n'), '--to', 'bib');
  assert.equal(code, 1);
  assert.match(err, /There is no text/);
});

test('--help explains every option', () => {
  const { code, out } = convert('--help');
  assert.equal(code, 0);
  for (const option of ['--to', '--from', '--style', '--encoding', '--out', '--force']) {
    assert.ok(out.includes(option));
  }
});
