import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highlight, type Shown, unmarked } from './highlight.ts';
import { commonCharacters, homophones } from './indexer/homophones.ts';
import { soundsOf } from './sounds.ts';

const sounds = soundsOf(homophones(commonCharacters()));

/** A text with what a query matched in brackets. */
function marked(query: string, shown: Shown): string {
  const { text } = shown;
  const ranges = highlight(query, shown, sounds).reverse();
  return ranges.reduce(
    (whole, { start, end }) =>
      `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
    text,
  );
}

const entry = {
  text: '徐选国, 曾永生. 社會治理与“双百”. 社会工作, 2021(3): 1-9',
  names: ['徐选国', '曾永生'],
  journal: '社会工作',
};
const english = { text: 'Müller J. Innovation, innovative. Governance, 2014' };

const cases: [what: string, query: string, shown: Shown, text: string][] = [
  ['a substring', '选国', entry, '徐[选国], 曾永生. 社會治理与“双百”. 社会工作, 2021(3): 1-9'],
  [
    'simplified in traditional print',
    '社会',
    entry,
    '徐选国, 曾永生. [社會]治理与“双百”. [社会]工作, 2021(3): 1-9',
  ],
  ['a name typed in pinyin', 'xu xuanguo', entry, entry.text.replace('徐选国', '[徐选国]')],
  ['a name typed in initials', 'zys', entry, entry.text.replace('曾永生', '[曾永生]')],
  ['a journal typed in initials', 'shgz', entry, entry.text.replace('社会工作', '[社会工作]')],
  ['a title typed in pinyin', 'shehuizhili', entry, entry.text.replace('社會治理', '[社會治理]')],
  [
    'words of a row that is one phrase together, not each by itself',
    'shehui gongzuo',
    { text: '社会工作. 社会研究: 社会工作', names: [], journal: '社会研究' },
    '[社会工作]. 社会研究: [社会工作]',
  ],
  [
    'nothing but names for author:',
    'author:社会',
    { text: '社会学会. 社会工作. 社会研究', names: ['社会学会'], journal: '社会研究' },
    '[社会]学会. 社会工作. 社会研究',
  ],
  [
    'nothing but the journal for journal:',
    '期刊:社会',
    { text: '社会学会. 社会工作. 社会研究', names: ['社会学会'], journal: '社会研究' },
    '社会学会. 社会工作. [社会]研究',
  ],
  [
    'no journal for a syllable of its name',
    'gongzuo',
    { text: '社会研究. 社会工作', journal: '社会工作' },
    '社会研究. 社会工作',
  ],
  ['a year within a range', '2020-2022', entry, entry.text.replace('2021', '[2021]')],
  [
    'a word by its beginning, whole',
    'innov',
    english,
    'Müller J. [Innovation], [innovative]. Governance, 2014',
  ],
  [
    'letters without their diacritics',
    'muller',
    english,
    english.text.replace('Müller', '[Müller]'),
  ],
  ...['xuxuanguo', 'xu xuanguo', 'xuanguo, xu', 'xu x g', 'xuxg', 'xgxu', 'Xu X.G.'].map(
    (query): (typeof cases)[number] => [
      `a name printed in letters, typed ${query}`,
      query,
      { text: 'Xuanguo Xu, Manman Wang', names: ['Xuanguo Xu', 'Manman Wang'] },
      '[Xuanguo Xu], Manman Wang',
    ],
  ),
  ...(
    [
      ['johnsmith', '[SMITH J A], DOE A. On smithing'],
      ['john smith', '[SMITH J A], DOE A. On smithing'],
      ['smithja', '[SMITH J A], DOE A. On smithing'],
      ['john', '[SMITH J A], DOE A. On smithing'],
      ['smith', '[SMITH] J A, DOE A. On [smithing]'],
      ['author:smith', '[SMITH] J A, DOE A. On smithing'],
      ['“John A”', '[SMITH J A], DOE A. On smithing'],
      ['annad', 'SMITH J A, DOE A. On smithing'],
      ['annadoe', 'SMITH J A, [DOE A]. On smithing'],
    ] as const
  ).map(([query, text]): (typeof cases)[number] => [
    `a name of which the style prints initials, typed ${query}`,
    query,
    { text: text.replace(/[[\]]/g, ''), names: ['John A. Smith', 'Anna Doe'] },
    text,
  ]),
  ...(
    [
      ['janvandenberg', 'Jan van den Berg', '[van den Berg J]. Plans'],
      ['vandenbergj', 'Jan van den Berg', '[Berg J van den]. Plans'],
      ['bergjan', 'Jan van den Berg', '[Berg J]. Plans'],
      ['garcialorca f', 'Federico García Lorca', '[GARCÍA LORCA F]. Teatro'],
      ['jeanlucgross', 'Jean-Luc Groß', '[GROSS J-L]. Städte'],
      ['grossjl', 'Jean-Luc Groß', '[GROSS JL]. Städte'],
      ['kevin', 'Kevin J. O’Brien', '[O’BRIEN K J]. Resistance'],
      ['luxiaobo', 'Xiaobo Lü', '[LÜ X B]. Works'],
      ['lyuxb', 'Xiaobo Lü', '[LÜ X]. Works'],
      ['kingjr', 'Martin Luther King Jr.', 'KING M L JR. Dreams'],
      ['martinking', 'Martin Luther King Jr.', '[KING M L] JR. Dreams'],
      ['ivanovp', 'Пётр Иванов', 'Иванов П. Память'],
      ['ivanov', 'Peter Ivanov', '[Ivanov], in a note'],
      ['peterivanov', 'Peter Ivanov', '[Ivanov], in a note'],
    ] as const
  ).map(([query, name, text]): (typeof cases)[number] => [
    `${name} printed ${text} and typed ${query}`,
    query,
    { text: text.replace(/[[\]]/g, ''), names: [name] },
    text,
  ]),
  [
    'a name half in characters, half in pinyin',
    '徐xuanguo',
    entry,
    entry.text.replace('徐选国', '[徐选国]'),
  ],
  ['nothing for what is not shown', '火星', entry, entry.text],
];

for (const [what, query, shown, text] of cases) {
  test(`marks ${what}`, () => assert.equal(marked(query, shown), text));
}

test('ranges stand in order, apart, within the text, whatever is asked and shown', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (query, shown) => {
      let reached = -1;
      for (const { start, end } of highlight(query + shown.slice(0, 3), { text: shown }, sounds)) {
        assert.ok(start > reached && start < end && end <= shown.length);
        reached = end;
      }
    }),
  );
});

test('the parts of a query that nothing shown holds are named, words that stand together in one', () => {
  const names = ['徐选国', "Siobhán O'Connor"];
  const texts = ['街头官僚的政策执行', ...names, '社会工作'].map((text) => {
    return { text, names, journal: '社会工作' };
  });
  const rests: [query: string, rest: string[]][] = [
    ['街头官僚 裁量', ['裁量']],
    ['裁量 街头官僚', ['裁量']],
    ['徐选国 社会工作', []],
    ["o'connor resisted rules", ['resisted rules']],
    ['“街头官僚的” “社会工作站”', ['“社会工作站”']],
    ['街头官僚 2006-2009 type:book', []],
    ['裁量 场所', ['裁量', '场所']],
    ['作者：徐 裁量', ['裁量']],
  ];
  for (const [query, rest] of rests) assert.deepEqual(unmarked(query, texts), rest, query);
});

test('what is asked in titles or key words is marked there, and nowhere else in an entry', () => {
  const text = '李创新. 创新的扩散[J]. 创新研究, 2020.';
  const entry = { text, names: ['李创新'], journal: '创新研究', title: '创新的扩散' };
  const places = (query: string, shown: Parameters<typeof highlight>[1]) =>
    highlight(query, shown).map(({ start, end }) => [start, end]);
  assert.deepEqual(places('title:创新', entry), [[5, 7]]);
  assert.deepEqual(places('keyword:创新', entry), []);
  assert.deepEqual(places('keyword:创新', { text: '社会创新' }), [[2, 4]]);
  assert.deepEqual(unmarked('keyword:创新', [entry]), ['keyword:创新']);
});
