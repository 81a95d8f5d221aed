/** Dates, suffixes and archives as both editions of GB/T 7714 print them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';

const formatter = createFormatter(readCslResources(process.cwd()));
const book: Reference = {
  id: 'a',
  type: 'book',
  language: 'zh-CN',
  title: '乡土志',
  publisher: '江河书局',
  'publisher-place': '上海',
};

/** The entry in both editions. */
function print(more: Partial<Reference>): string[] {
  const list = [{ ...book, ...more }];
  const editions = ['gbt7714-2015-numeric', 'gbt7714-2025-numeric'];
  return editions.map((style) => formatter.bibliography(list, style)[0]?.text ?? '');
}

const both = (printed: string) => [
  `乡土志[M]. 上海: 江河书局, ${printed}.`,
  `乡土志[M]. 上海：江河书局，${printed}.`,
];

test('a year inferred stands in brackets, and what stands for a year takes its place', () => {
  const issued = { 'date-parts': [[1936]] };
  assert.deepEqual(print({ issued: { ...issued, circa: true } }), both('[1936]'));
  for (const year of ['c1936', '1936印刷']) {
    assert.deepEqual(print({ issued, custom: { year } }), both(year));
  }
  assert.deepEqual(print({ issued, custom: { calendar: '民国二十五年' } }), [
    ...both('1936（民国二十五年）'),
  ]);
});

test('a date that only the note has is printed', () => {
  assert.deepEqual(print({ note: 'issued: 1936' }), both('1936'));
  assert.deepEqual(print({ note: 'issued: 1936~' }), both('[1936]'));
  assert.deepEqual(print({ note: 'issued: 1936（民国二十五年）' }), both('1936（民国二十五年）'));
  assert.deepEqual(print({ note: 'issued: 清同治四年' }), both('清同治四年'));
});

test('a range that is told more exactly at one end is printed as the other is told', () => {
  const years = ['乡土志[M]. 上海: 江河书局, 2020-2021.', '乡土志[M]. 上海：江河书局，2020—2021.'];
  for (const ends of [
    [[2020, 3], [2021]],
    [[2020], [2021, 3, 4]],
    [
      [2020, 3, 1],
      [2021, 0],
    ],
  ]) {
    assert.deepEqual(print({ issued: { 'date-parts': ends } }), years);
  }
});

test('a serial that still appears and began in a month is dated from its year on', () => {
  const serial = { type: 'periodical' as const, issued: { 'date-parts': [[1957, 3]] } };
  assert.deepEqual(print({ ...serial, volume: '1957，1（1）—' }), [
    '乡土志[J]. 1957, 1(1)-. 上海: 江河书局, 1957-.',
    '乡土志[J]. 1957，1（1）—. 上海：江河书局，1957—.',
  ]);
});

test('a month and a day of zero are not printed', () => {
  const issued = { 'date-parts': [[2020, 0, 0]] };
  const [entry] = formatter.bibliography([{ ...book, issued }], 'vancouver');
  assert.equal(entry?.text, '乡土志. 上海: 江河书局; 2020.');
});

test('a serial has its years and issues from and to, in the signs of the edition', () => {
  const serial = { type: 'periodical', publisher: '学会' } as const;
  const issued = { 'date-parts': [[1957]] };
  const ended = { ...serial, issued, volume: '1957（1）—1990（4）', note: 'issued: 1957/1990' };
  assert.deepEqual(print(ended), [
    '乡土志[J]. 1957(1)-1990(4). 上海: 学会, 1957-1990.',
    '乡土志[J]. 1957（1）—1990（4）. 上海：学会，1957—1990.',
  ]);
  const open = [
    '乡土志[J]. 1957, 1(1)-. 上海: 学会, 1957-.',
    '乡土志[J]. 1957，1（1）—. 上海：学会，1957—.',
  ];
  const volume = '1957，1（1）—';
  assert.deepEqual(print({ ...serial, issued, volume }), open);
  assert.deepEqual(print({ ...serial, issued, volume, note: 'issued: 1957/' }), open);
});

test('a comma stands before the suffix of a name', () => {
  const author = [
    { family: 'Hale', given: 'Robert J.', suffix: 'Jr' },
    { family: 'Stone', given: 'K.' },
  ];
  const english = { language: 'en-US', title: 'Places', publisher: 'North', author };
  assert.deepEqual(print({ ...english, 'publisher-place': 'Leeds' }), [
    'HALE R J, Jr, STONE K. Places[M]. Leeds: North.',
    'Hale R J, Jr，Stone K. Places[M]. Leeds：North.',
  ]);
});

test('the place of an archive may stand where a publisher’s does', () => {
  const { publisher: _, ...rest } = book;
  const file = {
    ...rest,
    type: 'manuscript',
    archive: '省档案馆',
    archive_location: '04-1',
  } as const;
  const texts = formatter.bibliography([file], 'gbt7714-2025-numeric').map(({ text }) => text);
  assert.deepEqual(texts, ['乡土志：04-1[A]. 上海：省档案馆.']);
});

test('a paper of a meeting of which nothing was published has the place and day of the meeting, and no second year', () => {
  const held = { 'event-title': '乡村论坛', 'event-place': '昆明' };
  const paper: Partial<Reference> = {
    ...held,
    type: 'paper-conference',
    publisher: undefined,
    'publisher-place': undefined,
    issued: { 'date-parts': [[2019, 7, 12]] },
  };
  const day = { 'event-date': { 'date-parts': [[2019, 7, 12]] } };
  assert.deepEqual(print({ ...paper, ...day, 'container-title': '乡村论坛, 昆明, 2019-07-12' }), [
    '乡土志[C]//乡村论坛, 昆明, 2019-07-12.',
    '乡土志[C]//乡村论坛, 昆明, 2019-07-12.',
  ]);
  assert.deepEqual(print({ ...paper, 'container-title': '乡村论坛' }), [
    '乡土志[C]//乡村论坛, 昆明. 2019.',
    '乡土志[C]//乡村论坛，昆明，2019.',
  ]);
});

test('a day of change beside the year stands before the day of access in 2015, where the work is marked as online', () => {
  const more: Partial<Reference> = {
    issued: { 'date-parts': [[2013]] },
    page: '21-22',
    'available-date': { 'date-parts': [[2013, 11, 15]] },
    accessed: { 'date-parts': [[2014, 6, 24]] },
    URL: 'https://example.org/a',
  };
  const [online = ''] = print({ ...more, medium: 'OL' });
  assert.match(online, /, 2013: 21-22\(2013-11-15\)\[2014-06-24\]\. https/u);
  const [other = ''] = print(more);
  assert.match(other, /, 2013: 21-22\[2014-06-24\]\. https/u);
});

test('a part of a compilation keeps the mark of the compilation', () => {
  const part: Partial<Reference> = { type: 'chapter', 'container-title': '文集' };
  for (const text of print({ ...part, custom: { mark: 'G' } }))
    assert.match(text, /\[G\]\/\/文集/u);
  for (const text of print(part)) assert.match(text, /\[M\]\/\/文集/u);
});
