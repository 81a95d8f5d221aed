import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CitedWork, findCitations } from './citation-grammar.ts';

const works = (text: string): (readonly CitedWork[])[] =>
  findCitations(text).map((cluster) => [...cluster.works]);

test('a key in brackets is a citation, wherever it stands in the text', () => {
  assert.deepEqual(works('社工站建设[@zhao2020]。'), [[{ key: 'zhao2020' }]]);
  assert.deepEqual(works('One [@xu-2022-b], two [@li:2021].'), [
    [{ key: 'xu-2022-b' }],
    [{ key: 'li:2021' }],
  ]);
});

test('several works stand between semicolons of either width, each with its place', () => {
  const both = [{ key: 'zhang2021', locator: '80-82' }, { key: 'li2022' }];
  assert.deepEqual(works('[@zhang2021, 80-82; @li2022]'), [both]);
  assert.deepEqual(works('[@zhang2021，80-82；@li2022]'), [both]);
});

for (const [written, expected] of [
  ['38', { locator: '38' }],
  ['p. 38', { locator: '38' }],
  ['pp. 38–40, 52', { locator: '38–40, 52' }],
  ['第38页', { locator: '38' }],
  ['第38-40页', { locator: '38-40' }],
  ['chap. 3', { locator: '3', label: 'chapter' }],
  ['第3章', { locator: '3', label: 'chapter' }],
  ['fig. 2', { locator: '2', label: 'figure' }],
  ['图2', { locator: '2', label: 'figure' }],
  ['§ 4.2', { locator: '4.2', label: 'section' }],
  ['xii', { locator: 'xii' }],
  ['38 and passim', { locator: '38', suffix: 'and passim' }],
  ['38, my stress', { locator: '38', suffix: ', my stress' }],
  ['everywhere', { suffix: ', everywhere' }],
] as const) {
  test(`a place written ${written} is understood`, () => {
    assert.deepEqual(works(`[@key, ${written}]`), [[{ key: 'key', ...expected }]]);
  });
}

test('words before a work belong to it', () => {
  assert.deepEqual(works('[see @a, 3; also @b]'), [
    [
      { key: 'a', locator: '3', prefix: 'see' },
      { key: 'b', prefix: 'also' },
    ],
  ]);
});

test('a minus says that the sentence names the author already', () => {
  assert.deepEqual(works('俞可平[-@yu2019]'), [[{ key: 'yu2019', suppressAuthor: true }]]);
  const [cluster] = findCitations('俞可平 -@yu2019 认为');
  assert.equal(cluster?.narrative, false);
});

test('a key without brackets is part of the sentence, also between Han characters', () => {
  const text = '正如@yu2019指出，@zhang2021 [80-82]也认为。';
  const found = findCitations(text);
  assert.deepEqual(
    found.map(({ narrative, works: [work], start, end }) => [
      narrative,
      work,
      text.slice(start, end),
    ]),
    [
      [true, { key: 'yu2019' }, '@yu2019'],
      [true, { key: 'zhang2021', locator: '80-82' }, '@zhang2021 [80-82]'],
    ],
  );
});

test('brackets after a key that hold no place are left to the text', () => {
  const text = '@yu2019 [sic]';
  assert.equal(findCitations(text)[0]?.end, '@yu2019'.length);
});

test('a full stop after a key ends the sentence, not the key', () => {
  assert.deepEqual(works('as in @yu2019.'), [[{ key: 'yu2019' }]]);
});

for (const text of [
  'xu@ecust.edu.cn',
  '[xu@ecust.edu.cn]',
  'https://example.org/@name',
  'an @ alone',
  '[12]38',
  '[ ] to do',
  'word-@key',
]) {
  test(`“${text}” holds no citation`, () => assert.deepEqual(works(text), []));
}

test('an escaped at sign is an at sign', () => {
  assert.deepEqual(
    findCitations('@name', () => true),
    [],
  );
});

test('whatever the text, citations stand in order, within it, and never overlap', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '@',
    '@key',
    ';',
    '；',
    ', 3',
    '-',
    ' ',
    '文',
    'p. ',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findCitations(text)) {
        assert.ok(start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
  );
});
