/**
 * A rehype plugin: boxes of task lists have names, code that is too wide can be scrolled by keyboard, and cells are
 * aligned by class, since the site's content security policy allows no `style` attribute.
 */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './citations.ts';

const NAMES = {
  en: { done: 'Done', open: 'Not done' },
  zh: { done: '已完成', open: '未完成' },
} as const;

export function rehypeReachable(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const isChinese = file.data.astro?.frontmatter?.['language'] === 'zh';
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
      alignByClass(node);
      if (node.tagName !== 'input') return;
      const { done, open } = NAMES[isChinese ? 'zh' : 'en'];
      node.properties['ariaLabel'] = node.properties['checked'] ? done : open;
    });
  };
}

function alignByClass({ properties }: Element): void {
  const align = properties['align'];
  if (typeof align !== 'string') return;
  delete properties['align'];
  properties['className'] = [align];
}
