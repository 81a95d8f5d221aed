import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMasthead, readSection } from './masthead.ts';

const mastheads: [line: string, parts: (string | undefined)[]][] = [
  [
    'SOCIAL WORK ›› 2022, Vol. 22 ›› Issue (6): 23-40.',
    ['SOCIAL WORK', '2022', '22', '6', '23-40'],
  ],
  [
    '社会工作与管理 ›› 2022, Vol. 22 ›› Issue (6): 23-40.',
    ['社会工作与管理', '2022', '22', '6', '23-40'],
  ],
  ['学海 ›› 2019 ›› Issue (3): 27–33, 56.', ['学海', '2019', undefined, '3', '27-33, 56']],
  [
    'Acta X ›› 2020, Vol. 41 ›› Issue (S1): 1-9.doi: 10.1234/x.2020',
    ['Acta X', '2020', '41', 'S1', '1-9'],
  ],
  ['Acta X >> 2020, Vol. 41 >> Issue (11-12): e45.', ['Acta X', '2020', '41', '11-12', 'e45']],
  ['Acta X ›› 0, Vol. ›› Issue (): 0-.', ['Acta X', undefined, undefined, undefined, undefined]],
  ['《学术研究》 2022年第22卷第6期 页码：23-40', ['学术研究', '2022', '22', '6', '23-40']],
  ['学术研究, 2022, 22(6): 23-40', ['学术研究', '2022', '22', '6', '23-40']],
  ['Journal of Things, 2022, 22(6): 23-40.', ['Journal of Things', '2022', '22', '6', '23-40']],
];

for (const [line, [journal, year, volume, issue, page]] of mastheads) {
  test(`“${line}” names journal, year, volume, issue and pages`, () => {
    const read = readMasthead(line);
    assert.deepEqual(
      [read?.journal, read?.year, read?.volume, read?.issue, read?.page],
      [journal, year, volume, issue, page],
    );
  });
}

test('a DOI behind the pages is taken with it', () => {
  assert.equal(
    readMasthead(
      '学报 ›› 2021, Vol. 9 ›› Issue (3): 1-9. doi: 10.3969/j.issn.1000-0000.2021.03.001',
    )?.doi,
    '10.3969/j.issn.1000-0000.2021.03.001',
  );
});

test('a title with a year in it is no masthead', () => {
  for (const line of [
    'Social work in 2022: a review',
    'Home > About > Contact',
    '1990—2020年的社会政策',
    '徐选国, 王曼曼',
  ]) {
    assert.equal(readMasthead(line), undefined);
  }
});

test('a section stands between bullets, navigation beside it', () => {
  assert.deepEqual(readSection('• SHEHUI GONGZUO • Previous Articles     Next Articles'), {
    section: 'SHEHUI GONGZUO',
    navigation: 'Previous Articles Next Articles',
  });
  assert.equal(readSection('Previous Articles   Next Articles')?.section, '');
  assert.equal(readSection('社会工作 上一篇 下一篇')?.section, '社会工作');
});
