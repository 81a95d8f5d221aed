import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '../../src/bibliography/index.ts';
import { toBodyText } from './body-text.ts';
import { cutBody } from './page/body.ts';
import { toLines } from './page/lines.ts';

const ids = new Map([1, 2, 3].map((number) => [number, `key-${number}`]));
const references: Reference[] = [];
const read = (text: string, language: 'en' | 'zh' = 'zh') =>
  toBodyText(toLines(text), { ids, references, language, file: 'page.txt' });

test('lines broken by the width of the page are one paragraph, a short line that ends a sentence is its last', () => {
  const text =
    '一、引言\n社会工作站的建设已经在全国各地铺开，但是建起来\n不等于扎下去[1]，关系的建立需要时间，也需要人与人\n之间的往来[2]38。\n信任不会随着站点的建立自动到来，它要在日常的往来\n之中慢慢积累';
  assert.equal(
    read(text).mdx,
    '## 一、引言\n\n社会工作站的建设已经在全国各地铺开，但是建起来不等于扎下去[@key-1]，关系的建立需要时间，也需要人与人之间的往来[@key-2, 38]。\n\n信任不会随着站点的建立自动到来，它要在日常的往来之中慢慢积累',
  );
});

test('the first way of numbering headings stands highest, whichever it is', () => {
  const headings = '1 引言\n一段话。\n1.1 背景\n一段话。\n（一）乡村\n一段话。\n2 结论';
  assert.deepEqual(read(headings).mdx.match(/^#+ .+$/gm), [
    '## 1 引言',
    '### 1.1 背景',
    '#### （一）乡村',
    '## 2 结论',
  ]);
});

test('a text without headings gets one, since what stands before a heading is the abstract', () => {
  assert.match(read('一段话[1]。').mdx, /^## 正文\n\n一段话\[@key-1\]。$/);
  assert.match(read('Some words [1].', 'en').mdx, /^## Text\n\nSome words \[@key-1\]\.$/);
});

test('notes that the text does not mark alike stay paragraphs, and are told with their line', () => {
  const { mdx, findings, notes } = read('正文有一处①。\n\n注释\n① 第一条。\n② 第二条见[3]。');
  assert.equal(mdx, '## 正文\n\n正文有一处①。\n\n① 第一条。\n\n② 第二条见[@key-3]。');
  assert.equal(notes, 0);
  assert.deepEqual(
    findings.map(({ line }) => line),
    [4],
  );
});

test('① that counts something in a sentence is no note where there are none', () => {
  assert.match(read('原因有二：①钱；②人。').mdx, /①钱；②人/);
});

test('a mark that names no entry is told with its own line, also within a broken paragraph', () => {
  const { findings } = read('一行没有标记的话在前面，\n第二行有标记[7]在此处，\n第三行完了\n');
  assert.deepEqual(
    findings.map(({ line, text }) => [line, text]),
    [[2, '[7]']],
  );
});

const LONG =
  '这是一段足够长的正文，它说明了研究的背景，也说明了研究的问题，更说明了研究的方法和所用的材料[1]。';

for (const [what, page, first] of [
  [
    'a numbered heading',
    `摘要：很短。\n\n一、引言\n${LONG}\n\n参考文献\n[1] 甲. 乙[M].`,
    '一、引言',
  ],
  ['a name', `摘要：很短。\n\n引 言\n\n${LONG}\n\n[1] 甲. 乙[M].`, '引 言'],
  ['a paragraph that cites', `摘要：很短。\n关键词：甲；乙\n\n${LONG}\n\n[1] 甲. 乙[M].`, LONG],
] as const) {
  test(`a text begins with ${what} and ends before the references`, () => {
    const { body, rest } = cutBody(toLines(page));
    assert.equal(body.find(({ text }) => text !== '')?.text, first);
    assert.ok(body.some(({ text }) => text === LONG));
    assert.ok(!body.some(({ text }) => text.startsWith('[1]')));
    assert.equal(rest.length + body.length, page.split('\n').length);
  });
}

for (const [what, page] of [
  ['an abstract of several paragraphs', `摘要：很短。\n\n${LONG}\n\n关键词：甲`],
  [
    'places of work below an English title',
    '摘要：很短。\n\nA Title\n\nLI Mu\n\n1. School of Law, Wuxi 214122, China\n2. Center for Rural Studies, Wuxi 214122, China\n\nAbstract: Short.',
  ],
  [
    'a list without a heading',
    '摘要：很短。\n关键词：甲；乙\n\n1. WALKER J L. The diffusion of innovations among the American states[J]. American Political Science Review, 1969, 63(3): 880-899.',
  ],
] as const) {
  test(`${what} is no text`, () => assert.deepEqual(cutBody(toLines(page)).body, []));
}

test('a parenthesis or a colon after a mark makes neither a link nor an address of it', () => {
  assert.equal(
    read('一、引言\n文献[1](295)如此说。\n[2]: 一段话[3]。').mdx,
    '## 一、引言\n\n文献[@key-1]\\(295)如此说。\n\n[@key-2]\\: 一段话[@key-3]。',
  );
});
