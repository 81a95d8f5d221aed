import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { describeRepeated, repeatedFields } from './json-fields.ts';

test('JSON in which no object has a field twice is left alone', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, space) => {
      assert.deepEqual(repeatedFields(JSON.stringify(JSON.parse(json), null, space)), []);
    }),
  );
});

test('every value that a later one takes the place of is told, and the kept one is the one JSON.parse keeps', () => {
  const value = fc.json().map((json): unknown => JSON.parse(json));
  const field = fc.tuple(fc.constantFrom('a', '标题', 'x"}'), value);
  fc.assert(
    fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
      const lines = fields.map(
        ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
      );
      const text = `[{\n${lines.join(',\n')}\n}]`;
      const [parsed] = JSON.parse(text) as Record<string, unknown>[];
      const found = repeatedFields(text);
      assert.equal(found.length, fields.length - Object.keys(parsed ?? {}).length);
      for (const { name, line, kept } of found) {
        const [, value] = fields[kept.line - 2] ?? [];
        assert.deepEqual(value, parsed?.[name]);
        assert.equal(fields[line - 2]?.[0], name);
      }
    }),
  );
});

test('one field of different names in different objects is not repeated', () => {
  assert.deepEqual(repeatedFields('[{"a":{"a":1},"b":[{"a":2},{"a":3}]},{"a":4}]'), []);
});

test('a name is the same however it is escaped, and what was kept is said', () => {
  const [found] = repeatedFields('{"title": "甲",\n "\\u0074itle": "乙"}');
  assert.ok(found);
  assert.equal(found.value, '甲');
  assert.equal(
    describeRepeated(found),
    'title stands more than once in one object; only the last counts, “乙” in line 2, and not',
  );
});
