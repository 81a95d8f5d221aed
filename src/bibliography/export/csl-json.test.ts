import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCslJson } from '../parse/index.ts';
import { type Reference, referenceTypes } from '../reference.ts';
import { exactCslJson, exportCslJson } from './csl-json.ts';

/** Types that Zotero's importer of CSL-JSON knows; it refuses a whole file for one of another type. */
const KNOWN_TO_ZOTERO = new Set(
  (
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset ' +
    'document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation ' +
    'manuscript map motion_picture musical_score pamphlet paper-conference patent performance personal_communication ' +
    'periodical post post-weblog regulation report review review-book song speech standard thesis treaty webpage'
  ).split(' '),
);
const program: Reference = {
  id: 'wang-2020',
  type: 'software',
  language: 'zh-CN',
  title: '社区地图',
  version: '2.1',
  note: '内部测试',
};

test('no file that leaves the house holds a type for which Zotero refuses it', () => {
  for (const type of referenceTypes) {
    const [item] = JSON.parse(exportCslJson([{ ...program, type }])) as [{ type: string }];
    assert.ok(KNOWN_TO_ZOTERO.has(item.type), type);
  }
});

test('a program leaves as a document that says it is one, and comes back a program', () => {
  const [item] = JSON.parse(exportCslJson([program])) as Record<string, unknown>[];
  assert.equal(item?.['type'], 'document');
  assert.equal(item?.['note'], 'type: software\nversion: 2.1\n内部测试');
  assert.deepEqual(parseCslJson(exportCslJson([program])).references, [program]);
});

test('particles and suffixes leave within family and given names, where Zotero keeps them, and come back apart', () => {
  const author = [
    { 'non-dropping-particle': 'van den', family: 'Berg', given: 'Pieter' },
    { family: 'Holm', given: 'Robert W.', suffix: 'Jr' },
    { 'dropping-particle': 'von', family: 'Lind', given: 'Maja' },
  ];
  const reference: Reference = { ...program, type: 'book', author };
  const text = exportCslJson([reference]);
  const [item] = JSON.parse(text) as Reference[];
  assert.deepEqual(item?.author, [
    { family: 'van den Berg', given: 'Pieter' },
    { family: 'Holm', given: 'Robert W., Jr' },
    author[2],
  ]);
  assert.deepEqual(parseCslJson(text).references, [reference]);
});

test('a list as a site keeps it has the types of CSL 1.0.2', () => {
  assert.deepEqual(JSON.parse(exactCslJson([program])), [program]);
});

test('what Zotero kept in its Extra of a Chinese reference comes back to its place', () => {
  const extra = 'gbt-calendar: 民国二十五年\n内部测试';
  const [reference] = parseCslJson(JSON.stringify([{ ...program, note: extra }])).references;
  assert.deepEqual(reference, { ...program, custom: { calendar: '民国二十五年' } });
});
