import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutControls } from '../../mapping/plain-text.ts';
import { referenceSchema } from '../../reference.ts';
import { entriesOf } from './entries.ts';
import { parseGbt7714 } from './index.ts';

/** Pieces that references are made of, so that random text comes near to real entries. */
const piece = fc.constantFrom(
  ...['[1] ', '[2]', '［3］', '2. ', '王芳', '欧阳修', 'Allen R G', 'et al', '等', '译', '主编'],
  ...[
    '. ',
    '．',
    ', ',
    '，',
    ': ',
    '：',
    '//',
    '(',
    ')',
    '（',
    '）',
    '[',
    ']',
    '“',
    '”',
    '《',
    '》',
  ],
  ...['[J]', '[M/OL]', '［Ｎ］', '[A]', '[C]//', '[EB/OL]', '[P]', '[S]', '[CM]', '[D]', '[2014]'],
  ...['2010', '2010-03-04', '[2021-04-12]', '(2021)', '52(11)', '1518-1523', '第3期', '增刊2'],
  ...['北京', '出版社', 'Springer', 'New York', '2版', '2nd ed', 'V2', 'GB/T 1-2010', 'CN123456A'],
  ...[
    'http://a.b/c',
    'https://',
    'DOI:10.1/x',
    'CSTR:1.2',
    '\n',
    '\n\n',
    ' ',
    '\t',
    '　',
    '—',
    '-',
    '+',
  ],
);
const list = fc.oneof(
  fc
    .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string()), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

test('no text makes it throw, and every reference is legal', () => {
  fc.assert(
    fc.property(list, (text) => {
      for (const reference of parseGbt7714(text).references) referenceSchema.parse(reference);
    }),
  );
});

test('the same text is read the same each time', () => {
  fc.assert(fc.property(list, (text) => assert.deepEqual(parseGbt7714(text), parseGbt7714(text))));
});

test('every entry gives a reference or a finding, and keeps what was printed, but for control characters', () => {
  fc.assert(
    fc.property(list, (text) => {
      const { references, findings } = parseGbt7714(text);
      const unreadable = findings.filter(({ kind }) => kind === 'unreadable-entry');
      const entries = entriesOf(text);
      assert.equal(references.length + unreadable.length, entries.length);
      const printed = entries.map((entry) => withoutControls(entry.printed));
      const kept = [
        ...references.map(({ custom }) => custom?.printed),
        ...unreadable.map(({ text }) => withoutControls(text)),
      ];
      assert.deepEqual(kept.toSorted(), printed.toSorted());
    }),
  );
});

test('every character that is no blank and no number of an entry is kept in print', () => {
  const line = fc.array(piece, { maxLength: 30 }).map((all) => all.join('').replace(/\s/gu, ' '));
  fc.assert(
    fc.property(line, (text) => {
      const entry = `王芳${text}`.trim();
      assert.equal(parseGbt7714(entry).references[0]?.custom?.printed, entry);
    }),
  );
});

test('ids are unique in a list', () => {
  fc.assert(
    fc.property(list, (text) => {
      const ids = parseGbt7714(text).references.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }),
  );
});

test('hostile lengths come back', () => {
  const units = [
    '[',
    ']',
    '(',
    '“',
    '1',
    '. ',
    ',',
    ': ',
    '//',
    '[J]. ',
    '王,',
    'A.',
    'A, ',
    'et al. ',
  ];
  const more = [
    '译.',
    '主编.',
    '2版. ',
    'and ',
    '\n',
    'x\n',
    '\n[1] ',
    'http://a.',
    'GB/T ',
    '2010(',
    '　',
    ',,a',
    ',. A',
    ': 3 469-3 474',
    '2 013,1 36(5)',
    '$ 1 $',
    'B.et al.',
  ];
  for (const unit of [...units, ...more]) {
    const long = unit.repeat(100_000 / unit.length);
    for (const text of [long, `王芳. ${long}[J]. 刊, 2010. ${long}`]) {
      assert.ok(parseGbt7714(text).references.length >= 0);
    }
  }
});

test('marks of a title with nothing between them leave no title behind', () => {
  for (const text of ['《》王芳', '王芳. 《》[M]. 北京: 出版社, 2010.'])
    for (const reference of parseGbt7714(text).references) {
      referenceSchema.parse(reference);
      assert.notEqual(reference.title, '');
    }
});
