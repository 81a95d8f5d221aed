import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Name, Reference } from '../reference.ts';
import { createFormatter } from './formatter.ts';
import { type StyleId, styles } from './styles.ts';

const formatter = createFormatter(readCslResources(process.cwd()));
/** What every plain object has: harmless words, until a program keeps texts as keys of one. */
const KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Constructor'];

const work: Reference = {
  id: 'work',
  type: 'article-journal',
  language: 'en-US',
  title: 'A title',
  author: [{ family: 'Li', given: 'Wei' }],
  'container-title': 'A journal',
  volume: '1',
  issued: { 'date-parts': [[2001]] },
};

const variants: Readonly<Record<string, (key: string) => Partial<Reference>>> = {
  'a body': (key) => ({ author: [{ literal: key }] }),
  'a person': (key) => ({ author: [{ family: key, given: key }] as Name[] }),
  'a given name': (key) => ({ author: [{ family: 'Li', given: key }] }),
  'an editor': (key) => ({
    type: 'book',
    author: undefined,
    editor: [{ family: key, given: key }],
  }),
  'a title': (key) => ({ title: key, author: undefined }),
  'a journal': (key) => ({ 'container-title': key }),
  'a volume': (key) => ({ volume: key, issue: key, page: key }),
  'a publisher': (key) => ({ type: 'book', publisher: key, 'publisher-place': key }),
};

function printed(style: StyleId, change: Partial<Reference>): string {
  const list = [
    { ...work, ...change },
    { ...work, ...change, id: 'twin' },
    { ...work, id: 'c' },
  ];
  const references = JSON.parse(JSON.stringify(list)) as Reference[];
  const entries = formatter.bibliography(references, style);
  const marks = formatter.marks(references, style, [[{ id: 'work' }, { id: 'twin' }]]);
  return [...entries, ...marks].map(({ html }) => html).join('\n');
}

for (const [name, change] of Object.entries(variants)) {
  test(`${name} called like a part of every object prints like any other`, () => {
    for (const key of KEYS) {
      for (const { id } of styles) {
        const html = printed(id, change(key));
        assert.doesNotMatch(
          html,
          /native code|\[object|undefined|[\uE000-\uF8FF]/u,
          `${id} ${key}`,
        );
        const initial = name === 'a given name' ? key.replace(/^_+/, '').slice(0, 1) : key;
        assert.ok(html.toLowerCase().includes(initial.toLowerCase()), `${id} ${key}: ${html}`);
      }
    }
  });
}

test('nothing of it stays behind for the next list', () => {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.doesNotMatch(printed('apa', {}), /constructor/i);
});
