import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import { engineKeeper } from './engines.ts';
import { filled, formOf } from './forms.ts';
import { localeFiles } from './locales.ts';
import { styleOf } from './styles.ts';

const { csl } = readCslResources(process.cwd());
const rules = engineKeeper(csl, localeFiles(csl))(styleOf('apa'), 'en-US');

const chinese = (title: string, family: string, volume: string, page: string, year: number) => ({
  type: 'article-journal',
  title: `《${title}》`,
  author: [{ family }, { family: '王名' }],
  volume,
  page,
  DOI: `10.1/${volume}`,
  URL: `https://example.org/${page}`,
  issued: { 'date-parts': [[year, 3]] },
});
const english = (title: string, family: string, given: string, page: string) => ({
  type: 'article-journal',
  language: 'en-US',
  title,
  author: [{ family, given }],
  page,
});

test('works that differ in names, titles, numbers and addresses alone have one form', () => {
  const one = formOf(chinese('社会：工作', '俞可平', '3', '5-9', 2019), rules);
  assert.deepEqual(one?.item, formOf(chinese('论', '欧阳修', '120', '98-112', 1998), rules)?.item);
  const quoted = formOf(chinese('论“善治”', '俞可平', '3', '5-9', 2019), rules);
  assert.notDeepEqual(one?.item, quoted?.item);
  const html = `${JSON.stringify(one?.item)}`;
  const { html: again } = filled({ html }, one?.words ?? new Map(), rules);
  assert.deepEqual(JSON.parse(again), chinese('社会：工作', '俞可平', '3', '5-9', 2019));
});

test('works in Latin script have one form where words, case and passed-over words have the same places', () => {
  const form = (...work: Parameters<typeof english>) => formOf(english(...work), rules)?.item;
  const one = form('Social work in the community: A practice', 'García', 'John A.', '5-9');
  const alike = form('Études of states as they were: A beginning', 'Li', 'Xiaoming B.', '321-328');
  assert.deepEqual(one, alike);
  for (const title of [
    'Social work community: A practice',
    'Social Work in the Community: A practice',
  ]) {
    assert.notDeepEqual(one, form(title, 'García', 'John A.', '5-9'));
  }
  assert.notDeepEqual(
    one,
    form('Social work in the community: A practice', 'García', 'J. A.', '5-9'),
  );
});

test('words take the case, a given name the length, and a range the end that the style printed', () => {
  const { words } =
    formOf(english('Social work in states', 'Smith', 'John', '321-328'), rules) ?? {};
  const printed = 'Zqxaf of Zqxar. ZQXAF OF ZQXAR. zqxaf of zqxar. ZQXBF, Ĉ., Ĉzqd. 6101–9801';
  assert.equal(
    filled({ html: printed }, words ?? new Map(), rules).html,
    'Social Work in States. SOCIAL WORK IN STATES. social work in states. SMITH, J., John. 321–328',
  );
});

test('a work that has a stand-in of its own has no form', () => {
  assert.equal(formOf({ title: '社会工作', volume: '97001' }, rules), undefined);
  assert.equal(formOf({ title: '㐀㐁' }, rules), undefined);
  assert.equal(formOf({ title: 'Ĝeneral Studies' }, rules), undefined);
});

test('a work in a language with capitals of its own has no form', () => {
  assert.equal(formOf({ title: 'İlk Deneme', language: 'tr-TR' }, rules), undefined);
});
