import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';
import { styles } from './styles.ts';

const resources = readCslResources(process.cwd());
const kept = createFormatter(resources);

const reference = fc.record({
  id: fc.constantFrom('a', 'b', '__proto__'),
  type: fc.constantFrom('book', 'article-journal', 'webpage'),
  language: fc.constantFrom('zh-CN', 'en-US'),
  title: fc.constantFrom('甲', '乙', 'Alpha', 'Beta'),
  'container-title': fc.constantFrom('学报', 'Journal'),
  author: fc.array(
    fc.constantFrom(
      { family: '张', given: '三' },
      { family: 'Li', given: 'S' },
      { literal: 'others' },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  issued: fc.constantFrom(
    { 'date-parts': [[2019]] },
    { 'date-parts': [[2020, 5]] },
    { 'date-parts': [[2018], [2020]] },
  ),
}) as fc.Arbitrary<Reference>;

test('what a list looks like does not depend on what was formatted before', () => {
  const lists = fc.array(fc.array(reference, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
  const style = fc.constantFrom(...styles.map(({ id }) => id));
  fc.assert(
    fc.property(lists, style, (before, id) => {
      const last = before.at(-1) ?? [];
      for (const list of before) kept.bibliography(list, id);
      assert.deepEqual(
        kept.bibliography(last, id),
        createFormatter(resources).bibliography(last, id),
      );
    }),
    { numRuns: 15 },
  );
});

test('a list that failed leaves nothing behind', () => {
  const empty: Reference = { id: 'empty', type: 'book', language: 'en-US' };
  const good: Reference = { ...empty, id: 'good', title: 'Alpha' };
  const before = kept.bibliography([good], 'vancouver');
  assert.throws(
    () => kept.bibliography([empty, good], 'vancouver'),
    /“empty” has nothing that style/u,
  );
  assert.deepEqual(kept.bibliography([good], 'vancouver'), before);
});

test('references of equal ids each get their entry', () => {
  const twins: Reference[] = ['Alpha', 'Beta'].map((title) => ({
    id: 'a',
    type: 'book',
    language: 'en-US',
    title,
  }));
  assert.deepEqual(
    kept.bibliography(twins, 'ieee').map(({ text }) => text),
    ['Alpha.', 'Beta.'],
  );
});

test('a long numbered list has every number once', () => {
  const list = Array.from(
    { length: 1203 },
    (_, index): Reference => ({
      id: `r${index}`,
      type: 'book',
      language: index % 3 ? 'zh-CN' : 'en-US',
      title: `T${index}`,
    }),
  );
  const entries = kept.bibliography(list, 'gbt7714-2015-numeric');
  assert.deepEqual(
    entries.map(({ label, id }) => `${label} ${id}`),
    list.map(({ id }, index) => `[${index + 1}] ${id}`),
  );
});

test('a style that is not known is said, with those that are', () => {
  assert.throws(() => kept.bibliography([], 'acs'), /no citation style “acs”: use one of gbt7714/u);
});

test('a style or a Chinese locale that was not passed is said', () => {
  const chinese: Reference = { id: 'a', type: 'book', language: 'zh-CN', title: '题名' };
  const style = { 'gbt7714-2015-numeric.csl': resources.csl['gbt7714-2015-numeric.csl'] ?? '' };
  const format = (csl: Record<string, string>) =>
    createFormatter({ csl }).bibliography([chinese], 'gbt7714-2015-numeric');
  assert.throws(
    () => format({}),
    /has no CSL text: pass it as csl\['gbt7714-2015-numeric\.csl'\]/u,
  );
  assert.throws(() => format(style), /locale “zh-CN” is missing/u);
});

test('a type that a style has no form for is printed as a document', () => {
  const treaty: Reference = { id: 'a', type: 'treaty', language: 'en-US', title: 'Treaty of Rome' };
  assert.equal(kept.bibliography([treaty], 'apa')[0]?.text, 'Treaty of Rome. (n.d.).');
});
