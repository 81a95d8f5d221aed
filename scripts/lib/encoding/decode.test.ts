import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DecodedText, decodeText, type Undecoded } from './decode.ts';
import { encodeAs } from './encode-as.ts';
import { candidates } from './models.ts';

const lists = join(import.meta.dirname, '../../fixtures/lists');

function listIn(name: string): string {
  return readFileSync(join(lists, `${name}.txt`), 'utf8');
}

function textOf(decoded: DecodedText | Undecoded): string | undefined {
  return typeof decoded === 'object' && 'text' in decoded ? decoded.text : undefined;
}

const written: readonly (readonly [list: string, label: string])[] = [
  ['simplified', 'gb18030'],
  ['traditional', 'gb18030'],
  ['traditional', 'big5'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['kanji', 'euc-jp'],
  ['korean', 'euc-kr'],
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['western', 'windows-1252'],
];

for (const [name, label] of written) {
  test(`the ${name} list in ${label} is read as what it is, whole or any two entries of it`, () => {
    const lines = listIn(name).trimEnd().split('\n');
    for (const [index, line] of lines.entries()) {
      const two = `${line}\n${lines[(index + 1) % lines.length]}\n`;
      assert.deepEqual(decodeText(encodeAs(label, two)), {
        text: two,
        encoding: label,
        isGuess: true,
        isDamaged: false,
      });
    }
    assert.equal(textOf(decodeText(encodeAs(label, listIn(name)))), listIn(name));
  });
}

test('every encoding that is guessed is held to a list in it', () => {
  const tested = new Set(written.map(([, label]) => label));
  assert.deepEqual(new Set(candidates.map(({ label }) => label)), tested);
});

test('no single entry of Chinese is read as garbage: it is read right, or the two encodings are named', () => {
  for (const [name, label] of [
    ['simplified', 'gb18030'],
    ['traditional', 'big5'],
  ] as const) {
    for (const line of listIn(name).trimEnd().split('\n')) {
      const decoded = decodeText(encodeAs(label, line));
      const isTold = typeof decoded === 'object' && 'between' in decoded;
      assert.ok(isTold || textOf(decoded) === line, `${line}: ${JSON.stringify(decoded)}`);
    }
  }
});

test('the encoding that is named is the one that counts', () => {
  const bytes = encodeAs('big5', listIn('traditional'));
  assert.equal(textOf(decodeText(bytes, 'big5')), listIn('traditional'));
  assert.notEqual(textOf(decodeText(bytes, 'gb18030')), listIn('traditional'));
});

test('a file that names its encoding is read in it, but for one that is UTF-8 after all', () => {
  const xml = '<?xml version="1.0" encoding="Big5"?><xml>王</xml>';
  assert.equal(textOf(decodeText(encodeAs('big5', xml))), xml);
  assert.equal(textOf(decodeText(Buffer.from(xml))), xml);
  const bib = '% Encoding: windows-1252\n@book{a, title={Über}}';
  assert.equal(textOf(decodeText(Buffer.from(bib, 'latin1'))), bib);
});

test('ISO-2022-JP, as Japanese databases export it, is known by its escapes', () => {
  const bytes = Buffer.from('TI  - \x1b$B<R2q\x1b(B\n', 'latin1');
  assert.equal(textOf(decodeText(bytes)), 'TI  - 社会\n');
});

test('UTF-8 with a byte broken is UTF-8 still, and said to be damaged', () => {
  const bytes = Buffer.from(listIn('simplified'));
  bytes[bytes.indexOf(0xe8)] = 0x3f;
  const decoded = decodeText(bytes);
  assert.ok(typeof decoded === 'object' && 'text' in decoded);
  assert.deepEqual([decoded.encoding, decoded.isDamaged], ['utf-8', true]);
  assert.match(decoded.text, /\ufffd/);
});

test('UTF-8 is read as UTF-8, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const isText = !/^%PDF-|\p{Cc}/u.test(text);
      fc.pre(isText && !/[\u0080-\u00ff\ufffd\ufeff]/u.test(text));
      assert.equal(textOf(decodeText(Buffer.from(text))), text);
    }),
  );
});

test('bytes that are text in no encoding are refused', () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, index) => 0x81 + ((index * index) % 113));
  assert.equal(decodeText(bytes), 'unknown');
  assert.equal(decodeText(Uint8Array.from([0, 1, 2, 0xff, 0])), 'no-text');
});
