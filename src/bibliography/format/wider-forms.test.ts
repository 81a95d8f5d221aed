import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import { engineKeeper } from './engines.ts';
import { localeFiles } from './locales.ts';
import { styleOf } from './styles.ts';
import { formsOf } from './wider-forms.ts';

const { csl } = readCslResources(process.cwd());
const rules = engineKeeper(csl, localeFiles(csl))(styleOf('apa'), 'en-US');

/** The forms of a work of this date, as texts. */
function forms(...parts: number[]): string[] {
  const work = { type: 'article-journal', title: '论善治', issued: { 'date-parts': [parts] } };
  return formsOf(work, rules).map(({ item }) => JSON.stringify(item));
}

test('works of one year share the widest form, and works of one month the next', () => {
  const [wide, inMonth, own] = forms(2021, 3, 11);
  assert.deepEqual(forms(2021, 11, 2).indexOf(wide ?? ''), 0);
  assert.deepEqual(forms(2021, 3, 2).slice(0, 2), [wide, inMonth]);
  assert.equal(new Set([wide, inMonth, own]).size, 3);
});

test('a work of a year alone has one form, and one of a month two', () => {
  assert.equal(forms(2021).length, 1);
  assert.equal(forms(2021, 3).length, 2);
});

test('a month and a day that stand in forms show nothing, and are in no wider one', () => {
  assert.equal(forms(2021, 7).length, 1);
  assert.equal(forms(2021, 7, 11).length, 2);
  assert.equal(forms(2021, 3, 29).length, 1);
});

test('a date that is uncertain is in the form as it is', () => {
  const issued = { 'date-parts': [[2021, 3, 11]], circa: true };
  const item = { type: 'book', title: '论善治', issued };
  assert.deepEqual(
    formsOf(item, rules).map((form) => form.item['issued']),
    [issued],
  );
});

test('a season is no month', () => {
  assert.equal(forms(2021, 13).length, 1);
  assert.equal(forms(2021, 21).length, 1);
});
