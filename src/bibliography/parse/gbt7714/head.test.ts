import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../dates.ts';
import { displayName } from '../../names.ts';
import { readHead } from './head.ts';
import { takeYear } from './head-year.ts';
import { parseGbt7714 } from './index.ts';
import { runOf } from './run.ts';

function read(text: string) {
  const { people, issued, title } = readHead(runOf(text));
  return {
    names: (people?.names ?? []).map(displayName).join('|'),
    year: isoDate(issued),
    title: title.text,
  };
}

test('the first full stop after a list of names ends it', () => {
  assert.deepEqual(read('吴世友. 如何运用ATLAS. ti分析数据'), {
    names: '吴世友',
    year: '',
    title: '如何运用ATLAS. ti分析数据',
  });
  assert.equal(read('Sawant S.Prognostic role of Oct4，CD44').names, 'Sawant S');
  assert.equal(read('Smith J. D. A title').names, 'Smith J. D.');
  assert.equal(read('S. Li, W. Wang. A title').names, 'Li S.|Wang W.');
});

test('the stop of et al., of initials and of numbers is passed over', () => {
  assert.equal(read('JONG PC, et al., 2008. Aceraceae').title, 'Aceraceae');
  assert.equal(read('Allen R.G., Pereira L.S. Crop').title, 'Crop');
  assert.equal(read('NISTEP. Map 3.5').title, 'Map 3.5');
});

test('a year after the names is the date of publication', () => {
  assert.deepEqual(read('邱均平,2000c.信息计量学'), {
    names: '邱均平',
    year: '2000',
    title: '信息计量学',
  });
  assert.equal(read('Smith J (2013). Title').year, '2013');
});

test('a stop set for the comma between two persons does not end the list', () => {
  assert.equal(read('王芳.李强.城市研究').names, '王芳|李强');
});

test('a title without people stays whole', () => {
  for (const title of [
    '许振超：“好好干”',
    'GB/T 5271.34-2006 信息技术.词汇',
    '习近平在会议上强调 加强领导',
  ]) {
    assert.deepEqual(read(title), { names: '', year: '', title });
  }
});

test('the year after the names may be inferred, of copyright, of another calendar or unknown', () => {
  const year = (text: string) => {
    const { people, ...rest } = takeYear(runOf(text));
    return [people.text, rest];
  };
  const issued = { 'date-parts': [[1936]] };
  for (const names of ['张三', 'Smith J A，Doe B']) {
    assert.deepEqual(year(`${names}，1936b`), [names, { issued }]);
    assert.deepEqual(year(`${names}，1936—`), [names, { issued }]);
    assert.deepEqual(year(`${names}，[1936a]`), [names, { issued: { ...issued, circa: true } }]);
    assert.deepEqual(year(`${names}, c1936`), [names, { issued, custom: { year: 'c1936' } }]);
    assert.deepEqual(year(`${names}，1936（民国二十五年）`), [
      names,
      { issued, custom: { calendar: '民国二十五年' } },
    ]);
    assert.deepEqual(year(`${names}，[出版年不详b]`), [names, {}]);
    assert.deepEqual(year(`${names}，[n.d.]`), [names, {}]);
  }
});

test('a year inferred from the day of access is none of publication', () => {
  const [page] = parseGbt7714('王五，[2020]. 题名[EB/OL]. [2020-01-02]. https://a.cn.').references;
  assert.equal(page?.issued, undefined);
  const [article] = parseGbt7714('王五，[2020]. 题名[J/OL]. 科学：1-12. https://a.cn.').references;
  assert.deepEqual(article?.issued, { 'date-parts': [[2020]], circa: true });
});

test('in the author–date system one number may be volume and issue, and a chapter stand for pages', () => {
  const [article] = parseGbt7714(
    'Doe B，2010. Title[J]. Journal of Tests，1（1）：1-2.',
  ).references;
  assert.deepEqual([article?.volume, article?.issue], ['1', '1']);
  const [clipped] = parseGbt7714('Doe B，2010. Title[J]. J. Appl. Phys.，12：1-2.').references;
  assert.equal(clipped?.['container-title'], 'J. Appl. Phys.');
  const [book] = parseGbt7714('黄某，1986. 题名[M]. 北京：中华书局：第3章.').references;
  assert.deepEqual([book?.publisher, book?.page], ['中华书局', '第3章']);
});
