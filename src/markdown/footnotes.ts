/**
 * A rehype plugin: footnotes stand at the end of the text they belong to, their labels in the page's language.
 * In Chinese text their marks are ①②③, as Chinese journals print them, apart from the numbers of references.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { MarkdownFile } from './citations.ts';
import { block, inline } from './mdx-nodes.ts';

export function rehypeFootnotes(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const place = tree.children.findIndex(isFootnotes);
    const section = tree.children[place];
    if (!section || !isFootnotes(section)) return;
    const isChinese = file.data.astro?.frontmatter?.['language'] === 'zh';
    label(section);
    const parts = tree.children.filter(isPart);
    if (parts.length > 0) tree.children.splice(place, 1);
    parts.at(-1)?.children.push(section);
    if (isChinese) circleMarks(tree);
  };
}

function isFootnotes(node: RootContent): node is Element {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}

function isPart(node: RootContent): node is MdxJsxFlowElementHast {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Part';
}

function label(section: Element): void {
  const [, ...rest] = section.children;
  section.children = [block('FootnotesHeading', { words: ['words'] }) as ElementContent, ...rest];
  visit(section, 'element', (node, index, parent) => {
    const { href, dataFootnoteBackref } = node.properties;
    if (dataFootnoteBackref === undefined || index === undefined || !parent) return;
    const back = inline('FootnoteBack', { href: String(href), words: ['words'] });
    parent.children[index] = back as ElementContent;
  });
}

/** U+2460 ① to U+2473 ⑳; a text with more footnotes keeps plain numbers from there. */
function circleMarks(tree: Root): void {
  visit(tree, 'element', ({ properties, children }) => {
    const [text] = children;
    if (properties['dataFootnoteRef'] === undefined || text?.type !== 'text') return;
    const number = Number(text.value.replace(/-.*/, ''));
    if (number >= 1 && number <= 20) text.value = String.fromCodePoint(0x2460 + number - 1);
  });
}
