import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectFormat } from './detect.ts';

test('each format is known by what only it looks like', () => {
  assert.equal(detectFormat('@article{a,\n title={x}}'), 'bibtex');
  assert.equal(detectFormat('% made by hand\n\n@Book(a, title="x")'), 'bibtex');
  assert.equal(detectFormat('\ufeffTY  - JOUR\r\nTI  - x'), 'ris');
  assert.equal(detectFormat('AU  - 徐选国\nTY  - JOUR'), 'ris');
  assert.equal(detectFormat('%0 Journal Article\n%T x'), 'endnote');
  assert.equal(detectFormat('{Reference Type}: Thesis\n{Title}: x'), 'endnote');
  assert.equal(detectFormat('<?xml version="1.0"?><xml><records/></xml>'), 'endnote-xml');
  assert.equal(detectFormat('[{"type":"book"}]'), 'csl-json');
  assert.equal(detectFormat(' { "type": "book" }'), 'csl-json');
  assert.equal(detectFormat('[]'), 'csl-json');
});

test('brackets, braces, percents and addresses in printed entries make them no other format', () => {
  const printed = [
    '[17] 赵静楠. 乡镇(街道)社工站建设[J]. 就业与保障, 2021(6): 193-194',
    '[17]…]',
    '［1］ 徐选国. 政社联结[J]',
    '{1} 徐选国. 政社联结[J]',
    '1. Smith J. 50 %A test of @home {beta}[J]. Nature, 2020.',
    '徐选国. 邮箱 a@b.com{c}[EB/OL].',
    'TI- 不是标签',
  ];
  for (const text of printed) assert.equal(detectFormat(text), 'gbt7714');
});

test('nothing but white space is in no format', () => {
  assert.equal(detectFormat('\ufeff \n\t'), undefined);
});
