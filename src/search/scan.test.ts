import assert from 'node:assert/strict';
import { test } from 'node:test';
import { references } from './fixtures/references.ts';
import { readingsOf } from './indexer/readings.ts';
import { entryOf } from './record.ts';
import { scan, scanEngine, scanKey } from './scan.ts';
import { search } from './search.ts';

const keys = references.map((reference) => {
  const entry = entryOf(reference);
  return scanKey(entry, readingsOf(entry));
});

/** Numbers of the references that a query finds. */
async function numbers(query: string): Promise<number[]> {
  return [...(await scan(keys, query))].map((place) => place + 1).sort((a, b) => a - b);
}

const cases: Record<string, [query: string, ...numbers: number[]][]> = {
  'a name, whole or in part': [
    ['徐选国', 1, 2],
    ['选国', 1, 2],
    ['徐', 1, 2],
    ['李伟', 14, 16],
    ['爱新觉罗', 25],
    ['爱姆路斯', 26],
    ['爱姆·路斯', 26],
  ],
  'any substring of a title, across words, one character included': [
    ['区治', 1],
    ['会转型与工', 4],
    ['筑'],
    ['儒', 22],
    ['定方向建网络', 3],
    ['社工站', 2, 3, 27],
  ],
  'simplified and traditional characters alike': [
    ['社會治理', 8, 9, 21],
    ['社区发展', 21],
    ['陈亮', 21],
    ['臺灣社會學刊', 21],
    ['経済政策', 39],
    ['经济政策', 39],
  ],
  'pinyin joined, spaced, as initials, family name last': [
    ['xuxuanguo', 1, 2, 37],
    ['xu xuanguo', 1, 2, 37],
    ['Xu Xuan-guo', 1, 2, 37],
    ['xuanguo xu', 1, 2, 37],
    ['xxg', 1, 2],
    ['Xu X G', 1, 2, 37],
    ['XU X.G.', 1, 2, 37],
    ['X. G. Xu', 1, 2, 37],
    ['xuanguo', 1, 2, 37],
    ['li wei', 14, 16],
  ],
  'surnames in their own reading': [
    ['zeng yongsheng', 3],
    ['shen yuan', 4],
    ['shan jixiang', 5],
    ['qiu liping', 6],
    ['xie xuezhi', 7],
    ['ren keqiang', 8],
    ['ye min', 9],
    ['ouyang jing', 10],
    ['zhuge da', 12],
    ['yuchi ming', 12],
    ['lv fang', 13],
    ['lü fang', 13],
    ['ceng'],
  ],
  'pinyin of a journal, whole or as initials, and of four syllables of a title': [
    ['tansuo', 9],
    ['shehui gongzuo', 2, 3, 14, 15, 18],
    ['shgz', 14, 15, 18],
    ['shequ fazhan', 21],
    ['zhengcechuangxin', 7, 17, 19],
  ],
  'English names in either order, with initials, with or without diacritics': [
    ['Andrew Abbott', 29],
    ['abbott andrew', 29],
    ['John Smith', 31],
    ['Smith, J. A.', 31],
    ['smith j', 31],
    ['J Smith', 31],
    ['jan-werner muller', 30],
    ['Müller', 30],
    ['garcia marquez', 35],
    ["O'Brien", 36],
    ['obrien kevin', 36],
    ['wenyao zhao', 24],
    ['ostrom', 40],
  ],
  'English words from their beginning on': [
    ['innovation', 31, 34, 37],
    ['innov', 31, 34, 37],
    ['work', 32, 33, 37],
    ['naive cafe', 35],
    ['covid-19', 38],
    ['peoples', 38],
    ['social work', 32, 33, 37],
  ],
  'journals with or without their bracket, and exactly by field': [
    ['暨南学报', 12, 13],
    ['暨南学报(哲学社会科学版)', 12, 13],
    ['暨南学报哲学社会科学版', 12, 13],
    ['学习与实践(社会科学版)'],
    ['期刊:社会工作', 2, 3, 14, 15, 18],
    ['journal:"社会工作"', 14, 15, 18],
    ['journal:governance', 31, 34],
  ],
  'years and ranges': [
    ['徐选国 2021', 1, 2],
    ['2010', 7],
    ['year:2010', 7],
    ['2000-2002', 6, 16],
    ['年:-1970', 34],
    ['2015', 12, 20],
  ],
  'fields and types': [
    ['author:徐', 1, 2],
    ['作者：李伟', 14, 16],
    ['作者:"李伟"', 14],
    ['author:smith', 31, 32, 33],
    ['类型:专著 剑桥'],
    ['type:book cambridge', 36, 40],
    ['type:R', 28],
    ['type:网页', 27],
  ],
  'several words in any order, mixed scripts, quoted phrases': [
    ['创新 政府', 8, 20, 23, 24],
    ['政府 创新', 8, 20, 23, 24],
    ['PPPs政策', 17],
    ['ATLAS 定性', 18],
    ['H省X市', 23],
    ['xuanguo 社区', 1],
    ['“政策创新研究”', 19],
    ['"working theory"', 32],
    ['"theory working"'],
    ['smith diffusion', 31],
  ],
};

for (const [kind, queries] of Object.entries(cases)) {
  for (const [query, ...expected] of queries) {
    test(`${kind}: ${query}`, async () => {
      assert.deepEqual(await numbers(query), expected);
    });
  }
}

test('a word that occurs nowhere empties the answer and is named', async () => {
  const answer = await search(scanEngine(keys), '社会 火星 工作');
  assert.deepEqual([answer.ids, answer.missingText], [[], '火星']);
});

test('nothing asked shows the whole list', async () => {
  assert.equal((await numbers(' — ')).length, 40);
});

test('an exact author comes first, then an exact journal, then titles', async () => {
  const { ids } = await search(scanEngine(keys), '社会工作');
  assert.deepEqual(
    ids.slice(0, 3).map((id) => Number(id) + 1),
    [14, 15, 18],
  );
});

test('the keys of forty references stay small enough to fetch when the filter is first used', () => {
  assert.ok(JSON.stringify(keys).length < 24_000);
});
