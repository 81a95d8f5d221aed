import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { article } from './fixtures/articles.ts';
import { entryOf, recordsOf, type SearchRecord, sortRecords } from './record.ts';
import { firstRows, foundWorks, runsIn, workOf } from './works.ts';

const works = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 });

test('every row leads to the first row of its work, and no row to that of another', () => {
  fc.assert(
    fc.property(works, (list) => {
      const rows = [...list.keys()];
      const firsts = firstRows(runsIn(list), rows);
      for (const [row, first] of firsts.entries()) {
        assert.deepEqual(new Set(list.slice(first, row + 1)).size, 1);
        assert.ok(first === 0 || list[first - 1] !== list[row]);
      }
    }),
  );
});

test('where no work stands twice there is nothing to say', () => {
  assert.deepEqual(runsIn(['a', 'b', 'c']), []);
  assert.deepEqual(firstRows([], [2, 0, 1]), [2, 0, 1]);
});

test('so many works end before the next one, with all their places', () => {
  fc.assert(
    fc.property(works, fc.nat(12), (list, most) => {
      const firsts = firstRows(runsIn(list), [...list.keys()]);
      const found = foundWorks(firsts);
      const end = found.places(most);
      assert.equal(new Set(firsts.slice(0, end)).size, Math.min(most, found.count));
      assert.ok(end === list.length || firsts[end] !== firsts[end - 1]);
    }),
  );
});

test('in the index the places of one work stand side by side, and works stay newest first', () => {
  const twins = ['one', 'two', 'three'].flatMap((slug) =>
    recordsOf({ ...article, slug, path: `articles/${slug}/` }),
  );
  const sorted = sortRecords([...twins]);
  const years = sorted.map(({ entry }) => entry.year ?? 0);
  assert.deepEqual(
    years,
    years.toSorted((a, b) => b - a),
  );
  const names = sorted.map(workOf);
  const isApart = (name: string, at: number) => name !== names[at - 1];
  assert.equal(names.filter(isApart).length, new Set(names).size);
  assert.equal(sorted.length, twins.length);
});

test('in a year articles of this site come first, then titles in characters, else as they are cited', () => {
  const reference = (title: string): SearchRecord => ({
    path: title,
    slug: 'one',
    number: 1,
    text: title,
    entry: { ...entryOf({ id: title, type: 'book', language: 'zh-CN', title }), year: 2021 },
  });
  const own = { ...reference('Own article'), number: undefined };
  const titles = ['Work', '江村经济', 'Social Work', '治理'];
  const sorted = sortRecords([...titles.map(reference), own]);
  assert.deepEqual(
    sorted.map(({ path }) => path),
    [own.path, '江村经济', '治理', 'Work', 'Social Work'],
  );
});
