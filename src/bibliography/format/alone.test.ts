import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { standingAlone } from './alone.ts';
import { createFormatter } from './formatter.ts';
import { Recent } from './recent.ts';
import { styles } from './styles.ts';

const resources = readCslResources(process.cwd());

const name = fc.oneof(
  fc.record({
    family: fc.constantFrom('Smith', 'Jones', 'Allen', 'Wang', 'van Dijk'),
    given: fc.constantFrom('John', 'Jane', 'Peter A.'),
  }),
  fc.record({ family: fc.constantFrom('俞', '徐'), given: fc.constantFrom('可平', '选国') }),
  fc.record({ literal: fc.constantFrom('民政部', 'World Bank') }),
);
const reference: fc.Arbitrary<Reference> = fc.record(
  {
    id: fc.uuid(),
    type: fc.constantFrom('book' as const, 'article-journal' as const, 'chapter' as const),
    language: fc.constantFrom('en-US', 'zh-CN'),
    title: fc.constantFrom('Alpha', 'Beta', '社会工作'),
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    editor: fc.array(name, { minLength: 1, maxLength: 2 }),
    issued: fc.constantFrom(1998, 1999).map((year) => ({ 'date-parts': [[year]] })),
  },
  { requiredKeys: ['id', 'type', 'language', 'title'] },
);

for (const { id } of styles) {
  test(`in ${id} a list reads the same whatever lists were formatted before it`, () => {
    const used = createFormatter(resources);
    fc.assert(
      fc.property(fc.array(reference, { maxLength: 8 }), (references) => {
        const fresh = createFormatter(resources);
        assert.deepEqual(used.citedList(references, id), fresh.citedList(references, id));
      }),
      { numRuns: 4 },
    );
  });
}

test('an entry stands alone where nobody who leads in it leads in another, and numbered ones always do', () => {
  const by = (...families: string[]) => ({
    locale: 'zh-CN',
    reference: {
      id: families.join(),
      type: 'book' as const,
      language: 'zh-CN',
      author: families.map((family) => ({ family, given: '平' })),
    },
  });
  const list = [by('俞'), by('徐', '王'), by('王'), by('王安'), by('俞', '徐')];
  assert.deepEqual([...standingAlone(list, 'author-date')], [1, 2, 3]);
  assert.equal(standingAlone(list, 'numeric').size, 5);
});

test('of what was made lately, that which was longest not asked for makes room', () => {
  const recent = new Recent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  assert.equal(recent.get('a'), 1);
  recent.set('c', 3);
  assert.deepEqual(
    ['a', 'b', 'c'].map((key) => recent.get(key)),
    [1, undefined, 3],
  );
});
