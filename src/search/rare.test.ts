import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rareReferences } from './fixtures/rare-references.ts';
import { keyOf } from './indexer/keys.ts';
import { openScan } from './scan.ts';

const scan = openScan(rareReferences.map(keyOf));
const all = rareReferences.map((_, place) => place + 1);

const cases: readonly (readonly [query: string, ...numbers: number[]])[] = [
  ['covid-19', 10],
  ['covid 19', 9, 10],
  ['10.1017/S0003055400257092', 7],
  ['978-7-300-12345-6', 8],
  ['van der Waals', 7],
  ['waals', 7],
  ['J. van der Waals', 7],
  ['first aether', 7],
  ['strasse', 7],
  ['lodz', 7],
  ['война', 8],
  ['Толстой Лев', 8],
  ['levi-strauss', 9],
  ['Jean-Luc Lévi-Strauss', 9],
  ['J.-L. Levi-Strauss', 9],
  ['nguyen van a', 10],
  ['123份', 4],
  ['１２３份', 4],
  ['G20峰会', 4],
  ['G20', 4],
  ['20峰', 4],
  ['H省X市', 6],
  ['社会与H', 6],
  ['𠮷', 2],
  ['𠮷野家', 2],
  ['はなこ', 3],
  ['きもの', 3],
  ['长', 1],
  ['chongqing changjiang', 1],
  ['社会工作', 5],
  ['“工作与社会”'],
  ['暨南学报', 5, 6],
  ['-1900', 8],
  ['year:1910-', 7],
  ['作者:shan', 1, 3],
  ['author:单', 1],
  ['GB/T 7714', 16],
  ['GB/T 7714—2015', 16],
  ['[3] LI X M, DE VRIES J, et al. Rural credit[J]. Rural Studies, 2021, 3(1): 2-9.', 17],
  ['范甘, 等．方志［J/OL］．学报，2019', 13],
  ['lian', 11, 12],
  ['li an', 12],
  ['fan gan', 13],
  ['jia qinglu'],
  ['jiaqing lv', 14],
  ['lv jiaqing', 14],
  ['xu de', 15],
  ['D. E. Xu', 15],
  ['xu donge', 15],
  ['xiao ming li', 17],
  ['li xiaoming', 17],
  ['xiao ming', 17],
  ['de vries', 17],
  ['jan de vries', 17],
  ['😀', ...all],
  ['——“”…', ...all],
  ['zhezhezhezhe'.repeat(60)],
  ['长'.repeat(2000)],
];

for (const [query, ...numbers] of cases) {
  test(`${query.slice(0, 40)} finds ${numbers.join(', ') || 'nothing'}`, async () => {
    const found = [...(await scan(query))].map((place) => place + 1).sort((a, b) => a - b);
    assert.deepEqual(found, numbers);
  });
}
