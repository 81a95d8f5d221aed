import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reference } from '../bibliography/index.ts';
import { readAuthorDateMarks } from './author-date-marks.ts';
import { citableWorks } from './citable-works.ts';

type Name = NonNullable<Reference['author']>[number];

function work(id: string, year: number, author: readonly Name[], printed?: string): Reference {
  return {
    id,
    type: 'book',
    language: 'zh-CN',
    author: [...author],
    issued: { 'date-parts': [[year]] },
    ...(printed ? { custom: { printed } } : {}),
  };
}

const works = citableWorks([
  work('yu-2019', 2019, [{ family: '俞', given: '可平' }]),
  work('yang-2019', 2019, [{ family: '杨', given: '平' }]),
  work('rogers-1995', 1995, [{ family: 'Rogers', given: 'E M' }]),
  work(
    'zhang-2020',
    2020,
    [{ family: '张', given: '三' }, { family: '李', given: '四' }, { literal: 'others' }],
    '张三, 李四, 等, 2020a. 甲[M].',
  ),
  work(
    'zhang-2020-b',
    2020,
    [{ family: '张', given: '三' }, { family: '李', given: '四' }, { literal: 'others' }],
    '张三, 李四, 等, 2020b. 乙[M].',
  ),
  work('smith-2010', 2010, [
    { family: 'Smith', given: 'A' },
    { family: 'Jones', given: 'B' },
  ]),
  work('berg-2001', 2001, [{ 'non-dropping-particle': 'van der', family: 'Berg', given: 'F' }]),
  work('ministry-2009', 2009, [{ literal: 'Ministry of Wells' }]),
  work('minzhengbu-2021', 2021, [{ literal: '民政部' }]),
  work('guardiola-2009', 2009, [{ family: 'Guardiola-Claramonte', given: 'M' }]),
  work('wang-2003', 2003, [{ family: '王', given: '五' }]),
  work('wang-2003-b', 2003, [{ family: '王', given: '五' }]),
]);

const read = (text: string): string => readAuthorDateMarks(text, works).text;

for (const [printed, written] of [
  ['见（俞可平，2019）。', '见[@yu-2019]。'],
  ['（俞可平，2019：45-48）', '[@yu-2019, 45-48]'],
  ['（Rogers, 1995: 23；张三等，2020a）', '[@rogers-1995, 23; @zhang-2020]'],
  ['(Rogers, 1995, pp. 23–25; Smith & Jones, 2010)', '[@rogers-1995, 23-25; @smith-2010]'],
  ['(see Smith and Jones 2010)', '[see @smith-2010]'],
  ['（参见张三、李四等，2020b）', '[参见 @zhang-2020-b]'],
  ['(van der Berg, 2001)', '[@berg-2001]'],
  ['(Guardiola-Claramonte, 2009)', '[@guardiola-2009]'],
  ['(Berg, 2001)', '[@berg-2001]'],
  ['(Ministry of Wells, 2009)', '[@ministry-2009]'],
  ['（民政部，2021）', '[@minzhengbu-2021]'],
  ['正如俞可平（2019）所言', '正如@yu-2019所言'],
  [
    'Rogers (1995: 23) and Smith and Jones (2010) agree.',
    '@rogers-1995 [23] and @smith-2010 agree.',
  ],
  ['张三等（2020a）和民政部（2021）', '@zhang-2020和@minzhengbu-2021'],
  ['Everett Rogers (1995) wrote', 'Everett @rogers-1995 wrote'],
] as const) {
  test(`${printed} is read as ${written}`, () => {
    assert.equal(read(printed), written);
    assert.deepEqual(readAuthorDateMarks(printed, works).doubts, []);
  });
}

for (const [printed, mark, reason] of [
  ['（王五，2003）', '（王五，2003）', /several references fit: @wang-2003, @wang-2003-b/],
  ['王五（2003）说', '王五（2003）', /several references fit/],
  ['（张三等，2020）', '（张三等，2020）', /several references fit/],
  ['(Nobody, 1999)', '(Nobody, 1999)', /no reference is by these authors and of this year/],
  ['俞可平（2018）说', '俞可平（2018）', /no reference is by these authors/],
  ['（俞可平，2019；无名氏，1999）', '（俞可平，2019；无名氏，1999）', /no reference/],
] as const) {
  test(`${printed} stays as printed and is told`, () => {
    const { text, doubts, count } = readAuthorDateMarks(printed, works);
    assert.equal(text, printed);
    assert.equal(count, 0);
    assert.deepEqual(
      doubts.map((doubt) => doubt.mark),
      [mark],
    );
    assert.match(doubts[0]?.reason ?? '', reason);
  });
}

for (const plain of [
  '政策（2019）出台',
  '（2019年）',
  '(see Table 2)',
  '（共40人，其中女性20人）',
  'in 1995 (May)',
  'a@b.example (1995)',
  '小俞可平台（2019）',
]) {
  test(`${plain} is no mark`, () => {
    assert.deepEqual(readAuthorDateMarks(plain, works), { text: plain, doubts: [], count: 0 });
  });
}

test('a text without marks stays as it is, whatever is in it, and is read in bounded time', () => {
  const piece = fc.constantFrom(
    '（',
    '）',
    '(',
    ')',
    '俞可平',
    '，',
    ', ',
    'Rogers',
    '2018',
    ' and ',
    '等',
    ';',
    ': 2',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { count, text: read } = readAuthorDateMarks(text, works);
      assert.ok(count > 0 || read === text);
    }),
  );
  const long = '（俞可平，'.repeat(20_000);
  const start = performance.now();
  readAuthorDateMarks(long, works);
  assert.ok(performance.now() - start < 2000);
});
