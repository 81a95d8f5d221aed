import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ERA_YEAR, eraYear } from './eras.ts';
import { hanNumber } from './han-numbers.ts';

test('numbers in characters are read up to ninety-nine', () => {
  const numbers = {
    元: 1,
    三: 3,
    十: 10,
    十七: 17,
    二十: 20,
    三十六: 36,
    廿五: 25,
    卅一: 31,
    九十九: 99,
    12: 12,
  };
  for (const [text, expected] of Object.entries(numbers)) assert.equal(hanNumber(text), expected);
  for (const text of ['', '百', '十十', '三六', '第三']) assert.equal(hanNumber(text), undefined);
});

test('years of eras are years of the common one', () => {
  const years = {
    民国三十六年: 1947,
    民国23年: 1934,
    中华民国三十八年八月: 1949,
    民國88年: 1999,
    清同治四年: 1865,
    光绪十三年三月十三日: 1887,
    光緒元年: 1875,
    乾隆十二年三月初五日: 1747,
    万历四十八年: 1620,
    民国三十六年十二月: 1947,
  };
  for (const [text, expected] of Object.entries(years)) {
    assert.equal(eraYear(text), expected, text);
    assert.match(text, new RegExp(`^${ERA_YEAR}$`, 'u'));
  }
});

test('the end of a lunar year may lie in the next, and what is no era has no year', () => {
  for (const text of ['光绪二十六年十二月', '道光五年腊月', '太阳三年', '民国年', '1947年'])
    assert.equal(eraYear(text), undefined, text);
});
