import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  comparePages,
  firstPage,
  isLocator,
  lastPage,
  normalizePages,
  pagesRunBackwards,
} from './pages.ts';

test('printed pages come out in one notation', () => {
  assert.equal(normalizePages('1-15,169'), '1-15, 169');
  assert.equal(normalizePages('3656－3661'), '3656-3661');
  assert.equal(normalizePages('245\\~250'), '245-250');
  assert.equal(normalizePages('954 - 971'), '954-971');
  assert.equal(normalizePages('62-73 + 80'), '62-73+80');
  assert.equal(normalizePages('第1版自序'), '第1版自序');
});

test('first and last page are found, shortened ends completed', () => {
  assert.equal(firstPage('103-112, 128'), '103');
  assert.equal(lastPage('103-112, 128'), '112');
  assert.equal(lastPage('1539-49'), '1549');
  assert.equal(lastPage('18'), undefined);
});

test('only a range whose end comes first runs backwards', () => {
  assert.ok(pagesRunBackwards('112-103'));
  assert.ok(!pagesRunBackwards('1539-49'));
  assert.ok(!pagesRunBackwards('S1-S6'));
  assert.ok(!pagesRunBackwards('xi-4'));
});

test('pages follow one another as an issue prints them', () => {
  const printed = ['i-iii', 'iv', 'ix-xi', '1-9', '12-19', '102', 'S2-S5', 'e45', '封三'];
  assert.deepEqual(printed.toReversed().toSorted(comparePages), printed);
});

test('the number of an article without pages is told from a page', () => {
  for (const locator of ['e45', 'e2023015', 'E-12', '104512'])
    assert.ok(isLocator(locator), locator);
  for (const page of ['45', 'S12', 'e1-e9', '1045-1049', 'iv', '第1版']) {
    assert.ok(!isLocator(page), page);
  }
});
