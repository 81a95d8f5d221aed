import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { remarkPlainText } from './plain-text.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const tree: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [text('摘要中有“引号”和'), { type: 'emphasis', children: [text('强调')] }],
    },
    { type: 'heading', depth: 2, children: [text('引言')] },
    { type: 'paragraph', children: [text('正文。')] },
  ],
};

test('where a citation stood no space is left before the stop', () => {
  const mark = { type: 'mdxJsxTextElement' as const, name: 'Cite', attributes: [], children: [] };
  const cited: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [text('Markets follow '), mark, text(' the moon '), mark, text('.')],
      },
    ],
  };
  const frontmatter: Record<string, unknown> = {};
  remarkPlainText()(cited, { data: { astro: { frontmatter } } });
  assert.deepEqual(frontmatter['abstract'], ['Markets follow the moon.']);
});

test('what stands before the first heading is the abstract, the whole is the text', () => {
  const frontmatter: Record<string, unknown> = {};
  remarkPlainText()(tree, { data: { astro: { frontmatter } } });
  assert.deepEqual(frontmatter, {
    abstract: ['摘要中有“引号”和强调'],
    text: ['摘要中有“引号”和强调', '引言', '正文。'],
  });
});
