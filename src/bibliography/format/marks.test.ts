import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Name, Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';
import type { CitedReference } from './marks.ts';

const formatter = createFormatter(readCslResources(process.cwd()));

const work = (id: string, language: string, author: Name[], year: number): Reference => ({
  id,
  type: 'book',
  language,
  title: id,
  author,
  issued: { 'date-parts': [[year]] },
});
const list = [
  work('yu', 'zh-CN', [{ family: '俞', given: '可平' }], 2019),
  work('yu-2', 'zh-CN', [{ family: '俞', given: '可平' }], 2019),
  work(
    'zhang',
    'zh-CN',
    [
      { family: '张', given: '和清' },
      { family: '廖', given: '其能' },
    ],
    2021,
  ),
  work(
    'allen',
    'en-US',
    ['Allen', 'Pereira', 'Raes'].map((family) => ({ family, given: 'R. G.' })),
    1998,
  ),
  work('crane', 'en-US', [{ family: 'Crane', given: 'D.' }], 1972),
];
type Cluster = readonly (string | CitedReference)[];
const markIn = (language: string | undefined, style: string, cluster: Cluster) => {
  const cites = cluster.map((cite) => (typeof cite === 'string' ? { id: cite } : cite));
  return formatter.marks(list, style, [cites], language)[0] ?? assert.fail('no mark');
};
const mark = (style: string, ...cluster: Cluster) => markIn(undefined, style, cluster);

test('GB/T 7714 raises numbers and joins those in a row', () => {
  const style = 'gbt7714-2015-numeric';
  assert.equal(mark(style, 'zhang').html, '<sup>[3]</sup>');
  assert.equal(mark(style, 'zhang', 'allen', 'crane').text, '[3-5]');
  assert.equal(mark(style, 'yu', 'zhang', 'allen').text, '[1,3-4]');
  assert.equal(mark(style, 'allen', 'yu', 'crane', 'yu-2').text, '[1-2,4-5]');
});

test('in GB/T 7714 a page follows the number, raised like it', () => {
  const cited = { id: 'zhang', locator: '38' };
  assert.equal(mark('gbt7714-2025-numeric', cited).html, '<sup>[3]38</sup>');
  assert.equal(mark('gbt7714-2025-numeric', 'yu', cited).text, '[1][3]38');
  assert.equal(mark('gbt7714-2015-author-date', cited).html, '（张和清等，2021）<sup>38</sup>');
});

test('author and year are set in the punctuation and words of the work’s language', () => {
  const style = 'gbt7714-2015-author-date';
  assert.equal(mark(style, 'crane').text, '(Crane, 1972)');
  assert.equal(mark(style, 'allen').text, '(Allen et al., 1998)');
  assert.equal(mark(style, 'zhang').text, '（张和清等，2021）');
  assert.equal(mark('apa', 'zhang').text, '（张和清和廖其能，2021）');
  assert.equal(mark(style, 'zhang', 'crane').text, '（张和清等，2021；Crane, 1972）');
});

test('in a text, parentheses and semicolons are the text’s, commas within a work are the work’s', () => {
  const both = ['zhang', 'crane'];
  for (const [language, text] of [
    ['en', '(张和清 et al., 2021; Crane, 1972)'],
    ['zh', '（张和清等，2021；Crane, 1972）'],
  ] as const) {
    assert.equal(markIn(language, 'gbt7714-2015-author-date', both).text, text);
  }
  assert.equal(markIn('en', 'apa', ['yu']).text, '(俞可平, 2019a)');
  assert.equal(markIn('zh', 'apa', ['crane']).text, '（Crane, 1972）');
  const placed = { id: 'zhang', locator: '80-82' };
  assert.equal(markIn('en', 'apa', [placed]).text, '(张和清 & 廖其能, 2021, pp. 80–82)');
  assert.equal(markIn('zh', 'apa', ['allen', 'crane']).text, '（Allen et al., 1998；Crane, 1972）');
});

const spoken = [
  { id: 'zhang', prefix: '参见', locator: '80-82' },
  { id: 'crane', prefix: '又见', suffix: ', 着重号为引者所加' },
];
const said = [
  { id: 'crane', prefix: 'see', locator: '12' },
  { id: 'allen', prefix: 'also', suffix: ', my stress' },
  { id: 'yu' },
];

test('each work keeps the words written before and after it, in the order written', () => {
  assert.equal(
    markIn('en', 'apa', said).text,
    '(see Crane, 1972, p. 12; also Allen et al., 1998, my stress; 俞可平, 2019a)',
  );
  assert.equal(
    markIn('zh', 'apa', spoken).text,
    '（参见张和清和廖其能，2021，第 80–82 页；又见Crane, 1972，着重号为引者所加）',
  );
  assert.equal(
    markIn('zh', 'gbt7714-2015-author-date', spoken).html,
    '（参见张和清等，2021）<sup>80-82</sup>（又见Crane, 1972，着重号为引者所加）',
  );
});

test('among words, numbers are part of the sentence: not raised, and never joined', () => {
  assert.equal(
    markIn('zh', 'gbt7714-2015-numeric', spoken).html,
    '（参见[3]80-82；又见[5]，着重号为引者所加）',
  );
  assert.equal(
    markIn('en', 'gbt7714-2025-numeric', said).text,
    '(see [5]12; also [4], my stress; [1])',
  );
  assert.equal(markIn('en', 'ieee', said).text, '(see [5, p. 12]; also [4], my stress; [1])');
  assert.equal(markIn('en', 'vancouver', said).text, '(see 5; also 4, my stress; 1)');
});

test('an author whom the sentence names is left out of a mark with words, too', () => {
  const cite = { id: 'crane', prefix: 'see', suppressAuthor: true as const };
  assert.equal(markIn('en', 'apa', [cite]).text, '(see 1972)');
  assert.equal(markIn('en', 'gbt7714-2015-numeric', [cite]).text, '(see [5])');
});

test('words are words, whatever characters they hold', () => {
  const cite = { id: 'crane', prefix: '<b>&amp;', suffix: ', A < B' };
  assert.equal(markIn('en', 'apa', [cite]).text, '(<b>&amp; Crane, 1972, A < B)');
});

test('equal authors and years are told apart by the letters of the list', () => {
  const letters = formatter
    .bibliography(list, 'apa')
    .map(({ id, text }) => [id, /2019(.)/.exec(text)?.[1]]);
  assert.deepEqual(
    letters.filter(([, letter]) => letter),
    [
      ['yu', 'a'],
      ['yu-2', 'b'],
    ],
  );
  assert.equal(mark('apa', 'yu-2').text, '（俞可平，2019b）');
});

test('works without author go by 佚名 and Anon, and are told apart as well', () => {
  const anonymous = ['甲', '乙'].map(
    (title): Reference => ({
      id: title,
      type: 'book',
      language: 'zh-CN',
      title,
      issued: { 'date-parts': [[2021]] },
    }),
  );
  const style = 'gbt7714-2015-author-date';
  const texts = formatter.bibliography(anonymous, style).map(({ text }) => text);
  const marks = formatter.marks(anonymous, style, [[{ id: '甲' }], [{ id: '乙' }]]);
  assert.deepEqual(texts, ['佚名, 2021a. 甲[M].', '佚名, 2021b. 乙[M].']);
  assert.deepEqual(
    marks.map(({ text }) => text),
    ['（佚名，2021a）', '（佚名，2021b）'],
  );
});

test('other styles print pages their own way', () => {
  assert.equal(mark('ieee', { id: 'crane', locator: '12' }).text, '[5, p. 12]');
  assert.equal(mark('apa', { id: 'crane', locator: '12-15' }).text, '(Crane, 1972, pp. 12–15)');
  assert.equal(mark('vancouver', 'zhang', 'allen', 'crane').text, '(3–5)');
});

test('citing what is not in the list is said', () => {
  assert.throws(() => mark('apa', 'nobody'), /“nobody” is cited but not among the references/u);
});
