import assert from 'node:assert/strict';
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

test('lists in the encodings of Chinese databases are read: UTF-8 with a mark, UTF-16, GB 18030', () => {
  const ris = 'TY  - JOUR\r\nTI  - 政社联结\r\nAU  - 徐选国\r\nER  - \r\n';
  const gb18030 = Uint8Array.from([
    ...Buffer.from('TY  - JOUR\r\nTI  - '),
    ...[0xd5, 0xfe, 0xc9, 0xe7, 0xc1, 0xaa, 0xbd, 0xe1],
    ...Buffer.from('\r\nAU  - '),
    ...[0xd0, 0xec, 0xd1, 0xa1, 0xb9, 0xfa],
    ...Buffer.from('\r\nER  - \r\n'),
  ]);
  const utf16 = Buffer.from(`\ufeff${ris}`, 'utf16le');
  for (const content of [ris, `\ufeff${ris}`, utf16, gb18030]) {
    assert.match(convert(fileWith(content), '--to', 'bib').out, /徐选国[\s\S]*政社联结/);
  }
});

test('a list in Big5 is read, and the encoding is said; so it is under its name', () => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/lists/traditional.txt'), 'utf8');
  const file = fileWith(encodeAs('big5', text));
  const guessed = convert(file, '--to', 'txt');
  assert.match(guessed.out, /華夏邊緣[\s\S]*里鄰組織之研究/);
  assert.match(
    guessed.err,
    /list\.txt {2}warning {2}This is not in UTF-8, and was read as Big5\. Where words look wrong/,
  );
  const named = convert(file, '--to', 'txt', '--encoding', 'cp950');
  assert.deepEqual([named.out, named.err.includes('Big5')], [guessed.out, false]);
});

test('bytes that are no text in the encoding are told line by line, and end with 1', () => {
  const file = fileWith(
    Buffer.from(PRINTED.replace('徐', '\x01')).map((byte) => (byte === 1 ? 0xd0 : byte)),
  );
  const { code, out, err } = convert(file, '--to', 'ris');
  assert.equal(code, 1);
  assert.match(out, /费孝通/);
  assert.match(
    err,
    /list\.txt:1 {2}error {2}This line holds bytes that are no UTF-8; each stands as \ufffd/,
  );
});

test('the reference list of an article in JATS is read, marked up or printed, and so is a list alone', () => {
  const article = join(import.meta.dirname, 'fixtures/jats/chinese/input.xml');
  const { code, out, err } = convert(article, '--to', 'txt');
  assert.equal(code, 0);
  assert.match(
    out,
    /^\[1\] 赵明, 钱亮\. 加装电梯的政策逻辑\[J\]\. 城市问题, 2019\(5\): 40-48\.\n\[2\] 孙立\./,
  );
  assert.match(err, /\d+ references, no errors/);
  const ref =
    '<ref id="a"><mixed-citation>孙立. 共有产权[M]. 北京: 江河出版社, 2017.</mixed-citation></ref>';
  const list = convert(
    fileWith(`<?xml version="1.0"?>\n<ref-list>${ref}</ref-list>`),
    '--to',
    'txt',
  );
  assert.equal(list.out, '[1] 孙立. 共有产权[M]. 北京: 江河出版社, 2017.\n');
});

test('JATS without a list, and XML that is not well-formed, get a sentence each', () => {
  const none = convert(fileWith('<article><front/></article>'), '--to', 'bib');
  assert.match(
    none.err,
    /is JATS without a reference list: there is no <ref> in a <ref-list>\.\n$/,
  );
  const open = convert(fileWith('<article>\n<back>'), '--to', 'bib');
  assert.match(open.err, /list\.txt:2 is not well-formed XML/);
  assert.deepEqual([none.code, open.code, none.out + open.out], [1, 1, '']);
});

test('the letter of a year that tells a work from no other is told', () => {
  const { code, out, err } = convert(
    fileWith(
      '张三, 2016a. 城市[M]. 北京: 江河出版社.\n李四, 2017a. 甲[M]. 北京: 江河出版社.\n李四, 2017b. 乙[M]. 北京: 江河出版社.\n',
    ),
    '--to',
    'txt',
    '--style',
    'gbt7714-2015-author-date',
  );
  assert.equal(code, 0);
  assert.match(out, /李四, 2017a\. 甲[\s\S]*李四, 2017b\. 乙[\s\S]*张三, 2016\. 城市/);
  assert.match(err, /list\.txt:1 {2}warning {2}The letter of 2016a tells this work from no other/);
  assert.doesNotMatch(err, /2017/);
});
