import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../dates.ts';
import { takeLocators } from './locators.ts';
import { runOf } from './run.ts';

function read(text: string) {
  const { locators, rest } = takeLocators(runOf(text));
  const { accessed, updated, ...ids } = locators;
  return { ...ids, accessed: isoDate(accessed), updated: isoDate(updated), rest: rest.text.trim() };
}

test('a URL loses the blanks of line breaks and the stop that ends the entry', () => {
  const { URL, rest } = read('. http://data. example.cn/a- b/c d.pdf.');
  assert.equal(URL, 'http://data.example.cn/a-b/cd.pdf');
  assert.equal(rest, '.');
});

test('an address whose scheme recognition damaged is one', () => {
  assert.equal(read('. hps://doi. org/10.1/x.').URL, 'hps://doi.org/10.1/x');
  assert.equal(read('. htp://a.cn/x.').URL, 'htp://a.cn/x');
  for (const printed of ['http//a.cn/x', 'hup://a.cn/x', 'https;//a.cn/x', 'http:www.a.cn/x'])
    assert.equal(read(`. ${printed}.`).URL, printed);
});

test('a word before a stroke is no scheme', () => {
  assert.equal(read('. 网址：help/a.cn.').URL, undefined);
  assert.equal(read('. hop/step. Ship/shore.').URL, undefined);
});

test('a URL ends before a DOI, a date, other script and a new sentence', () => {
  assert.equal(read('https://a.cn/x. DOI:10.1/y.').URL, 'https://a.cn/x');
  assert.equal(read('https://a.cn/x [2020-01-02]').URL, 'https://a.cn/x');
  assert.equal(read('https://a.cn/x,2020-03-05').URL, 'https://a.cn/x');
  assert.equal(read('https://a.cn/x. 2020-03-05.').URL, 'https://a.cn/x');
  assert.equal(read('https://a.cn/x。下文').URL, 'https://a.cn/x');
  assert.equal(read('https://a.cn/d?id=doi:10.1/Z').URL, 'https://a.cn/d?id=doi:10.1/Z');
});

test('a URL in full-width characters comes out in ASCII', () => {
  assert.equal(read('http：//www．a．cn/b．htm．').URL, 'http://www.a.cn/b.htm');
});

test('only a capital begins a new sentence after a URL, and a date or a bracket ends it', () => {
  assert.equal(read('http://a. cn/x. html y').URL, 'http://a.cn/x.htmly');
  assert.equal(read('http://a.cn/x. Another sentence').URL, 'http://a.cn/x');
  assert.equal(read('http://a.cn/x.shtml.2018-01-25.').URL, 'http://a.cn/x.shtml');
  assert.equal(read('http://a.cn/658275.(iiMedia Research').URL, 'http://a.cn/658275');
});

test('identifiers are read with or without blanks around them', () => {
  assert.equal(read('DOI:10 .3877/ cma.j.2017.06').DOI, '10.3877/cma.j.2017.06');
  assert.equal(read('DOI: 10.13930/j.cnki.170310').DOI, '10.13930/j.cnki.170310');
  assert.equal(read('doi:10.1000/abc。').DOI, '10.1000/abc');
  assert.equal(read('CSTR:32003.36.ChinaXiv.V1.').CSTR, '32003.36.ChinaXiv.V1');
  assert.equal(read('ISBN 978-7-5325-5940-4').ISBN, '978-7-5325-5940-4');
  assert.equal(read('PMID: 12345678').PMID, '12345678');
});

test('square brackets hold the date of access, round ones that of publication', () => {
  const both = read('(2017-06-14)[2021- 04-12]');
  assert.deepEqual([both.updated, both.accessed], ['2017-06-14', '2021-04-12']);
  assert.equal(read('［2012-10－23]').accessed, '2012-10-23');
  assert.equal(read('1998-08-16/1998-10-04').accessed, '1998-10-04');
  assert.equal(read('访问日期：2021年4月12日').accessed, '2021-04-12');
});

test('a year in round brackets is a date only at the end', () => {
  assert.equal(read('ePrint Archive.(2017) https://a.cn').updated, '2017');
  assert.equal(read('第四届(2014)大会').updated, '');
  assert.equal(read('人民日报, 2022-08-16(17)').updated, '');
});
