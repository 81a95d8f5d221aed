/** The work of reading grows as the text does: four times the text, some four times the work, never sixteen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InputFormat, parseReferences } from './index.ts';

const SHORT = 25_000;
const FACTOR = 4;
/** Between 4 (linear) and 16 (quadratic), on the linear side of their middle. */
const MOST_GROWTH = 9;
/** Below this many milliseconds of CPU on 100 kB growth cannot be told from noise, and harms nobody. */
const NOISE = 300;

type Frame = readonly [head: string, tail: string];

const all = (text: string) => text.split('|');
/** What fields are filled with, for each format. */
const floods: Readonly<Record<InputFormat, readonly [readonly string[], readonly Frame[]]>> = {
  gbt7714: [
    [
      ...all(
        '[|(|《|“|.|, |，|: |//|9|9.|1-|1+|-|王,|王芳,|A.|A, |A B, |A. |Van |de |and |& |et al. ',
      ),
      ...all(
        '译.|主编.|2版. |[J]. |[M]//|[A]. |\n|x\n|\n[1] |http://a.|GB/T 1.|2010(|(2010)|北京: ',
      ),
      ...all(
        'Springer, |. 见|DOI:10.1/|ISBN 9|第1|卷|大学|[硕士论文]|①|Smith, |“a”, |2010年3月5日|;| ',
      ),
      ...all('作者简介：|. [1l] |hps:/|20103-1|, CN103061945A|. Grant S, eds|van der |2018, Aa, '),
    ],
    [
      ['', ''],
      ['', '. 题[J]. 刊, 2010.'],
      ['王芳. 题[M]. ', '北京: 出版社, 2010.'],
      ['王芳：《题》，', '2010年。'],
      ['王芳. 题[J/OL]. 刊, 2010[2020-01-01]. http://a.cn/1', '2.html.'],
      ['王建国：题，', '，北京：出版社，1985年。'],
      ['王芳. 题. ', '译. 北京: 出版社, 2010.'],
      ['王芳. 题: ', '[P]. 2010-01-01.'],
      ['Larenz, ', ', 6. Aufl., Berlin 1991, S. 320 ff.'],
    ],
  ],
  bibtex: [
    all(
      '{|}|"|\\|\\\'|{\\|$_|and |{and |,| |x |=|#|~|--|\\emph{|\\=1|1,|van |徐|\n|@a{b,c={|<i>|`',
    ),
    [
      ['', ''],
      ['@article{a,\ntitle={', '}}'],
      ['@article{a,\nauthor={', '}}'],
      ['@book{a,\nnote={', '},pages={1--2}}'],
      ['@book{a,\nkeywords={', '}}'],
    ],
  ],
  ris: [
    all('TY  - JOUR\n|ER  - \n|AU  - 徐;\n|徐;|,|; | - |-| |\n|KW  - |M2  - title: a\n|、|X '),
    [
      ['', ''],
      ['TY  - JOUR\nAU  - ', '\nER  - \n'],
      ['TY  - JOUR\nSP  - ', '\nEP  - 5'],
      ['TY  - JOUR\nKW  - ', ''],
    ],
  ],
  endnote: [
    all('%|%0 Book\n|%A x\n\n|{|{Title}: x\n|徐;|,| |x |%O title: x\n'),
    [
      ['', ''],
      ['%0 Book\n%A ', ''],
      ['%0 Book\n%P ', ''],
      ['{Reference Type}: Book\n{Author}: ', ''],
    ],
  ],
  'endnote-xml': [
    all('<|</|<a|<a>|<!--|<![CDATA[|<!ENTITY a "b">|&a;|&#65;|a="|<?|<record>|<style face="x">|\n'),
    [
      ['', ''],
      ['<xml><records><record><titles><title>', '</title></titles></record></records></xml>'],
      ['<!DOCTYPE x [', ''],
    ],
  ],
  'csl-json': [
    all('[|{"a":|"|\\\\|a and | |;|-|{"id":"a","type":"book"},|徐|1,'),
    [
      ['', ''],
      ['[{"type":"book","author":"', '"}]'],
      ['[{"type":"book","page":"', '"}]'],
      ['[{"type":"book","note":"', '"}]'],
    ],
  ],
  refworks: [
    all('RT Book\n|A1 徐;\n|徐;|K1 a;b\n|\n|x\n|-| '),
    [
      ['RT Book\n', ''],
      ['RT Book\nOP ', ''],
    ],
  ],
  cnki: [
    all('A-题名: x\n|S-来源库: 期刊\n|A-|徐;|\n| |;'),
    [
      ['T-题名: x\n', ''],
      ['T-关键词: ', ''],
      ['【题　名】x\n【刊　名】', ''],
      ['【题　名】x\n【作　者】', ''],
    ],
  ],
  nbib: [
    all(
      'PMID- 1\n|FAU - Zhu, N\n|AU  - Z\n|徐;|MH  - *a\n|LID - 1 [pii]\n|PT  - Book\n|[|\n|,|-| ',
    ),
    [
      ['PMID- 1\n', ''],
      ['PMID- 1\nTI  - ', ''],
      ['PMID- 1\nDP  - ', ''],
      ['PMID- 1\nFAU - ', ''],
      ['PMID- 1\nLID - ', ' [doi]'],
    ],
  ],
  wos: [
    all('PT J\n|ER\n|AU Zhu, N\n|   Li, X\n|A;|SO X\n|\n|\t|,|-| |A'),
    [
      ['PT J\n', ''],
      ['PT J\nAU ', ''],
      ['PT J\nJI A. B.\nSO ', ''],
      ['PT J\nPY 2020\nPD ', ''],
      ['PT\tAU\tTI\nJ\t', ''],
    ],
  ],
};

function workOf(text: string, format: InputFormat): number {
  const start = process.cpuUsage();
  parseReferences(text, { format });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times more work the long text is than the short one; 0 where both are next to nothing. */
function growth(unit: string, [head, tail]: Frame, format: InputFormat): number {
  const text = (length: number) => head + unit.repeat(Math.ceil(length / unit.length)) + tail;
  const long = workOf(text(SHORT * FACTOR), format);
  return long < NOISE ? 0 : long / Math.max(workOf(text(SHORT), format), 1);
}

for (const [name, [units, frames]] of Object.entries(floods)) {
  const format = name as InputFormat;
  test(`the work of reading ${format} grows as the text does, whatever it is flooded with`, () => {
    for (const unit of units) {
      for (const frame of frames) {
        // A collection of garbage can fall into one measurement, hardly into three.
        const isLinear = [1, 2, 3].some(() => growth(unit, frame, format) <= MOST_GROWTH);
        assert.ok(isLinear, `“${unit}” after “${frame[0]}”`);
      }
    }
  });
}

test('the work of telling entries on one line apart grows as the line does', () => {
  const line = (length: number) => {
    const entries: string[] = [];
    for (let number = 1; entries.length * 40 < length; number += 1)
      entries.push(`[${number}] 王芳. 潮汐[J]. 海洋学报, 2010, 32(2): 12-18. `);
    return entries.join('');
  };
  assert.equal(parseReferences(line(4000)).references.length, 100);
  const isLinear = [1, 2, 3].some(
    () =>
      workOf(line(SHORT * FACTOR * FACTOR), 'gbt7714') / workOf(line(SHORT * FACTOR), 'gbt7714') <=
      MOST_GROWTH,
  );
  assert.ok(isLinear);
});
