import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../dates.ts';
import { runOf } from './run.ts';
import {
  isWholeSerial,
  readArticleImprint,
  readNewspaperImprint,
  takeIssueRange,
} from './serial.ts';

/** container | date | volume | issue | pages */
function read(text: string, reader = readArticleImprint): string {
  const { issued, volume, issue, page, ...fields } = reader(runOf(text));
  return [fields['container-title'], isoDate(issued), volume, issue, page]
    .map((part) => part ?? '')
    .join(' | ');
}

test('an article’s imprint is read from its end, whatever is missing', () => {
  assert.equal(read('. 学报, 2012, 52(11): 1518-1523.'), '学报 | 2012 | 52 | 11 | 1518-1523');
  assert.equal(read('. 学报, 2020(12): 52-55'), '学报 | 2020 |  | 12 | 52-55');
  assert.equal(read('.学报,2011,(10):46-55.'), '学报 | 2011 |  | 10 | 46-55');
  assert.equal(read('. Nature, 2014, 510: 356-362.'), 'Nature | 2014 | 510 |  | 356-362');
  assert.equal(read('. Quarterly, 2003, 118(4).'), 'Quarterly | 2003 | 118 | 4 | ');
  assert.equal(read('.学报:1-12'), '学报 |  |  |  | 1-12');
  assert.equal(read('. 学报, 2017,'), '学报 | 2017 |  |  | ');
  assert.equal(read('. Plant Soil, 438(1/2):281-296.'), 'Plant Soil |  | 438 | 1/2 | 281-296');
  assert.equal(read('. '), ' |  |  |  | ');
});

test('separators may be stops, blanks or other signs', () => {
  assert.equal(read('，特种结构，2016(5):18-22'), '特种结构 | 2016 |  | 5 | 18-22');
  assert.equal(read('. Graphics.1976,5 (1): 13-40'), 'Graphics | 1976 | 5 | 1 | 13-40');
  assert.equal(read('. Medicine,2002 40(11)'), 'Medicine | 2002 | 40 | 11 | ');
  assert.equal(read('. 学报 2010 12(3) 5-9'), '学报 | 2010 | 12 | 3 | 5-9');
  assert.equal(read('. 学报,2015(3),12-25.'), '学报 | 2015 |  | 3 | 12-25');
});

test('volume and issue may be words, supplements and double', () => {
  assert.equal(read('. 学报,2015年第3期,第12-25页.'), '学报 | 2015 |  | 3 | 12-25');
  assert.equal(
    read('. Nature, 2012, Vol. 488, No. 7412: 471-475.'),
    'Nature | 2012 | 488 | 7412 | 471-475',
  );
  assert.equal(
    read('. 学报,2013,44(增刊2):124-129,142.'),
    '学报 | 2013 | 44 | 增刊2 | 124-129, 142',
  );
  assert.equal(read('. J Dis, 2018,10(Suppl 7): S867.'), 'J Dis | 2018 | 10 | Suppl 7 | S867');
  assert.equal(read('.学报,2005,S1(S1):602-3.'), '学报 | 2005 |  | S1 | 602-3');
});

test('the stop of a clipped title stays, that of a sentence does not', () => {
  assert.equal(
    read('. Phys. Rev. Lett., 2003, 90: 167901.'),
    'Phys. Rev. Lett. | 2003 | 90 |  | 167901',
  );
  assert.equal(read('. 计算机学报.2012,35(7):1-3.'), '计算机学报 | 2012 | 35 | 7 | 1-3');
});

test('a number after arXiv is no page', () => {
  assert.equal(read('. arXiv:1810.04805, 2018.'), 'arXiv:1810.04805 | 2018 |  |  | ');
});

test('a newspaper’s page follows its date', () => {
  for (const page of ['(6)', '（6）', '(第6版)', ':6', '(6版)']) {
    assert.equal(
      read(`. 学习时报，2014-10-27${page}.`, readNewspaperImprint),
      '学习时报 | 2014-10-27 |  |  | 6',
    );
  }
  assert.equal(
    read('新疆日报(汉),2013-08-29(011).', readNewspaperImprint),
    '新疆日报(汉) | 2013-08-29 |  |  | 011',
  );
});

test('a whole serial begins with a range of issues', () => {
  const run = runOf('. 1984, 1 (1)—. 武汉: 学会, 1984—.');
  assert.ok(isWholeSerial(run));
  assert.equal(takeIssueRange(run).volume, '1984，1（1）—');
  assert.ok(!isWholeSerial(runOf('. 学报, 1984, 1(1): 2-3')));
});
