import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCitations } from '../../../markdown/citation-grammar.ts';
import { citationSyntax } from './citation.ts';

const work = fc.record(
  {
    number: fc.integer({ min: 1, max: 400 }),
    locator: fc.constantFrom('38', '80-82', 'S12', 'xii', '3, 7'),
    label: fc.constantFrom('chapter', 'section', 'volume', 'figure', 'table', 'line'),
    prefix: fc.constantFrom('see', '参见', 'cf.'),
    suffix: fc.constantFrom('and passim', ', my stress', '，着重号为引者所加'),
    suppressAuthor: fc.constant(true as const),
  },
  { requiredKeys: ['number'] },
);

test('what a citation says in full says the same when it is read', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 5 }), (drawn) => {
      const numbers = drawn.map(({ number }) => number);
      const works = drawn.map(({ number, label, ...rest }) => ({
        key: `ref-${number}`,
        ...rest,
        ...(rest.locator && label && { label }),
      }));
      const said = citationSyntax({ works, numbers, narrative: false }) ?? '';
      const [cluster, ...more] = findCitations(said);
      assert.deepEqual([cluster?.works, cluster?.end, more], [works, said.length, []]);
    }),
  );
});

test('a citation of a work that is not in the list is told by its print alone', () => {
  const works = [{ key: 'li-2020' }, { key: 'nobody' }];
  assert.equal(citationSyntax({ works, numbers: [1], narrative: false }), undefined);
});
