import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runOf } from './run.ts';
import { readTitle, startsWithStandard } from './titles.ts';

const standard = (text: string) => readTitle(runOf(text), 'standard');

test('a standard’s number stands before its title, after it, or in brackets', () => {
  for (const [text, number] of [
    ['GB/T 3792—2021 信息与文献', 'GB/T 3792—2021'],
    ['信息与文献: GB/T 7714—2015', 'GB/T 7714—2015'],
    ['信息与文献(GB 50011-2010)', 'GB 50011-2010'],
    ['NY/T33-2004 信息与文献', 'NY/T33-2004'],
    ['ISO 14040:2006, 信息与文献', 'ISO 14040:2006'],
    ['IEEE P802.11ba/D8.0—2020 信息与文献', 'IEEE P802.11ba/D8.0—2020'],
    ['信息与文献:GB 50010—2010(2015年版)', 'GB 50010—2010(2015年版)'],
  ] as const) {
    assert.deepEqual(standard(text), { title: '信息与文献', number });
  }
  assert.deepEqual(standard('Nutrient requirements'), { title: 'Nutrient requirements' });
  assert.ok(startsWithStandard(runOf('GB/T 5271.34-2006 信息技术.词汇')));
});

test('a patent’s number and country are taken from its title', () => {
  const read = (text: string) => readTitle(runOf(text), 'patent');
  assert.deepEqual(read('节电器:CN200610171314.3'), {
    title: '节电器',
    number: 'CN200610171314.3',
  });
  assert.deepEqual(read('加工技术：中 国,201410036507.2'), {
    title: '加工技术',
    number: '201410036507.2',
    jurisdiction: '中国',
  });
  assert.deepEqual(read('上海大学．一种方法'), {
    title: '一种方法',
    custom: { applicant: '上海大学' },
  });
});

test('reports, archives and maps carry their numbers', () => {
  assert.equal(readTitle(runOf('A report: RMRS-GTR-262'), 'report').number, 'RMRS-GTR-262');
  assert.equal(
    readTitle(runOf('奏折: 04-01-35-0399'), 'manuscript').archive_location,
    '04-01-35-0399',
  );
  assert.equal(readTitle(runOf('地质图. 1∶25 000'), 'map').scale, '1∶25 000');
});

test('titles of other works stay whole', () => {
  assert.deepEqual(readTitle(runOf('国史旧闻：第 1 卷'), 'book'), { title: '国史旧闻：第 1 卷' });
  assert.deepEqual(readTitle(runOf('. '), 'book'), {});
});
