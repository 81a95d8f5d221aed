import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate, parseDate, yearOfDate } from './dates.ts';

const read = (text: string) => isoDate(parseDate(text));

test('years, months and days are read as printed', () => {
  assert.equal(read('2014'), '2014');
  assert.equal(read('2013-3-26'), '2013-03-26');
  assert.equal(read('2013- 05-16'), '2013-05-16');
  assert.equal(read('２０１４．０３'), '2014-03');
  assert.equal(read('2014年3月26日'), '2014-03-26');
  assert.equal(read('2014年10月'), '2014-10');
  assert.equal(read('26 March 2014'), '2014-03-26');
  assert.equal(read('Oct. 2014'), '2014-10');
});

test('years in brackets, with a letter, a copyright sign or a second calendar are years', () => {
  for (const text of ['[1978]', '1978b', 'c1978', '1978印刷', '1978(光绪四年三月)']) {
    assert.equal(read(text), '1978');
  }
});

test('a range of years keeps both ends', () => {
  assert.deepEqual(parseDate('1995—1998'), { 'date-parts': [[1995], [1998]] });
  assert.equal(read('1998-1995'), '');
});

test('what no calendar has is no date', () => {
  for (const text of ['2014-13', '2014-02-45', '12', 'Brumaire 2014', '', '103-112']) {
    assert.equal(parseDate(text), undefined);
  }
});

test('the year of a date is its first', () => {
  assert.equal(yearOfDate(parseDate('1995—1998')), 1995);
  assert.equal(yearOfDate({ literal: 'n.d.' }), undefined);
});
