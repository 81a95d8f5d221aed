import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClc, readDates, readKeywords } from './fields.ts';

test('dates are read by their labels, in both languages and any order', () => {
  assert.deepEqual(readDates('• Received:2022-06-18 Online:2022-11-15 Published:2022-11-30'), {
    received: '2022-06-18',
    online: '2022-11-15',
    published: '2022-11-30',
  });
  assert.deepEqual(
    readDates(
      '收稿日期：2022年6月18日；修回日期：2022-07-01；出版日期：2022-11-30 发布日期：2022-11-15',
    ),
    {
      received: '2022-06-18',
      revised: '2022-07-01',
      published: '2022-11-30',
      online: '2022-11-15',
    },
  );
  assert.deepEqual(readDates('Received: 8 June 2022; Published online: December 1, 2022'), {
    received: '2022-06-08',
    online: '2022-12-01',
  });
});

test('a label without a date gives no date', () => {
  assert.deepEqual(readDates('Received: Online:2022-11-15 Published:'), { online: '2022-11-15' });
});

test('key words are cut at the strongest separator, never inside brackets', () => {
  assert.deepEqual(readKeywords(['a (b, c), d']), ['a (b, c)', 'd']);
  assert.deepEqual(readKeywords(['a, b; c.']), ['a, b', 'c']);
  assert.deepEqual(readKeywords(['社会工作；社区、社会；']), ['社会工作', '社区、社会']);
  assert.deepEqual(readKeywords(['水汽标高     GSH模型     水汽']), [
    '水汽标高',
    'GSH模型',
    '水汽',
  ]);
  assert.deepEqual(readKeywords(['农村养老 家庭']), ['农村养老', '家庭']);
  assert.deepEqual(readKeywords(['one,', 'two,', 'three']), ['one', 'two', 'three']);
  assert.deepEqual(readKeywords(['township (street, station']), ['township (street', 'station']);
  assert.deepEqual(readKeywords(['']), []);
});

test('class numbers are told from words', () => {
  assert.deepEqual(readClc('• C916 • D632.1; TP391, G40-05 K'), {
    numbers: ['C916', 'D632.1', 'TP391', 'G40-05', 'K'],
    doubtful: [],
  });
  assert.deepEqual(readClc('S 816.6').numbers, ['S816.6']);
  assert.deepEqual(readClc('XU none').doubtful, ['XU', 'none']);
});
