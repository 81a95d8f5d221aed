/**
 * A rehype plugin: boxes of task lists have names, code and formulas that are too wide can be scrolled by keyboard, and
 * cells are aligned by class, since the site's content security policy allows no `style` attribute; those that hold a sentence
 * have one too, lest a wide table press them to a word a line, and so have addresses, which print does not repeat.
 */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownFile } from './citations.ts';

const NAMES = {
  en: { done: 'Done', open: 'Not done' },
  zh: { done: '已完成', open: '未完成' },
} as const;

export function rehypeReachable(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const isChinese = file.data.astro?.frontmatter?.['language'] === 'zh';
    visit(tree, 'element', (node: Element) => {
      if (isDisplayed(node)) return inScroller(node);
      if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
      if (/^t[dh]$/.test(node.tagName)) classCell(node);
      if (node.tagName === 'a') classAddress(node);
      if (node.tagName !== 'input') return undefined;
      const { done, open } = NAMES[isChinese ? 'zh' : 'en'];
      node.properties['ariaLabel'] = node.properties['checked'] ? done : open;
      return undefined;
    });
  };
}

function isDisplayed({ tagName, properties }: Element): boolean {
  return tagName === 'math' && properties['display'] === 'block';
}

/** The box that is scrolled stands around the formula: not every reader of HTML knows that one may have a `tabindex`. */
function inScroller(node: Element): typeof SKIP {
  const { id, tabIndex, ...properties } = node.properties;
  const math: Element = { ...node, properties };
  node.tagName = 'div';
  node.properties = { className: ['formula'], ...(id !== undefined && { id }), tabIndex };
  node.children = [math];
  return SKIP;
}

/** A link that reads as its address need not be followed by it on paper. */
function classAddress({ properties, children: [text] }: Element): void {
  if (text?.type === 'text' && text.value === properties['href']) {
    properties['className'] = ['address'];
  }
}

/** As many letters, or half as many Han characters, want more than one line. */
const LONG = 28;

function classCell({ properties, children }: Element): void {
  const { align } = properties;
  let letters = 0;
  visit({ type: 'root', children }, 'text', ({ value }) => {
    letters += value.length + (value.match(/\p{Script=Han}/gu)?.length ?? 0);
  });
  const classes = [typeof align === 'string' ? align : '', letters > LONG ? 'long' : ''];
  const className = classes.filter(Boolean);
  delete properties['align'];
  if (className.length > 0) properties['className'] = className;
}
