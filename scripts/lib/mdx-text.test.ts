import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { toMdx } from './mdx-text.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const processor = createProcessor({ remarkPlugins: [remarkGfm] });

/** The text of each paragraph of a body, as the site's own processor reads it; anything but a paragraph fails. */
function render(body: string): string[] {
  const markdown: Node = processor.parse(body);
  return (markdown.children ?? []).map((block) => {
    assert.equal(block.type, 'paragraph');
    return textOf(block);
  });
}

function textOf({ value, children }: Node): string {
  return value ?? (children ?? []).map(textOf).join('');
}

function rendersTheSame(text: string): void {
  assert.deepEqual(render(toMdx([text])), [text]);
}

const awkward = [
  'p<0.05 and {x} > 3',
  'import substitution in Brazil',
  'export markets grew',
  '1. First of all',
  '2) Second',
  '# not a heading',
  '- no list',
  '+ no list either',
  '| no | table |',
  '*no* _emphasis_ __here__ ~~or~~ `here`',
  'says @key, (@other) and a@b.org',
  '[no](link) and ![no](image) and [^1] and [@key, 12]',
  'AT&amp;T &lt; &#65;',
  'C:\\path\\',
  'from $5 to $6',
  '“typographic quotes” — and ‘these’…',
  '《社会》“双百”——以广东为例',
  '---',
  '===',
  ': no definition',
  '<script>alert(1)</script>',
  '{process.exit()}',
];

for (const text of awkward) {
  test(`an abstract that says “${text}” reads so on the page`, () => rendersTheSame(text));
}

test('paragraphs stay apart', () => {
  assert.deepEqual(render(toMdx(['One.', 'Two.'])), ['One.', 'Two.']);
});

test('any text renders to itself', () => {
  const pieces = fc.constantFrom(
    ...'{}<>[]()*_`~#+-=|\\!&;:$@^".,/ abcABC019中文“”\u00e9'.split(''),
    'import ',
    'export ',
    'http://a.b/c',
    '&lt;',
    '1. ',
  );
  const text = fc
    .array(pieces, { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    .filter((value) => value !== '');
  fc.assert(fc.property(text, rendersTheSame), { numRuns: 2000 });
});
