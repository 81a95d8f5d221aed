import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../bibliography/index.ts';
import { landscapeOf } from './landscape.ts';

const reference = (year: number | undefined, journal = '学海', author = '徐选国'): Reference => ({
  id: `${year}`,
  type: 'article-journal',
  language: 'zh-CN',
  'container-title': journal,
  author: [{ literal: author }, { literal: 'others' }],
  ...(year && { issued: { 'date-parts': [[year]] } }),
});

test('each year has its bar, the empty ones between too', () => {
  const { bars, most } = landscapeOf([2018, 2020, 2020].map((year) => reference(year)));
  assert.deepEqual(bars, [
    { years: '2018', count: 1 },
    { years: '2019', count: 0 },
    { years: '2020', count: 2 },
  ]);
  assert.equal(most, 2);
});

test('a long span goes by more years a bar, and every reference is in one', () => {
  const { bars } = landscapeOf([1865, 1949, 2022].map((year) => reference(year)));
  assert.ok(bars.length <= 25);
  assert.equal(
    bars.reduce((sum, { count }) => sum + count, 0),
    3,
  );
  assert.equal(bars[0]?.years, '1860-1869');
});

test('the core is the shortest run of years with more than half of the references', () => {
  const { core } = landscapeOf([2010, 2019, 2020, 2021, 2021].map((year) => reference(year)));
  assert.deepEqual(core, { from: 2020, to: 2021, count: 3 });
});

test('journals and authors are named when they come twice; 等 is nobody', () => {
  const { authors, journals } = landscapeOf([
    reference(2020),
    reference(2021),
    reference(2021, '探索', '单士兵'),
  ]);
  assert.deepEqual(journals, [{ name: '学海', count: 2, lang: 'zh-CN' }]);
  assert.deepEqual(authors, [{ name: '徐选国', count: 2, lang: 'zh-CN' }]);
});

test('a list without years or without references has no bars', () => {
  assert.deepEqual(landscapeOf([reference(undefined)]).bars, []);
  assert.deepEqual(landscapeOf([]).bars, []);
});

test('years ages apart have no more bars than a page can show', () => {
  const { bars } = landscapeOf([reference(-999_999), reference(2020), reference(999_999)]);
  assert.ok(bars.length <= 25, `${bars.length} bars`);
  assert.equal(
    bars.reduce((sum, { count }) => sum + count, 0),
    3,
  );
});
