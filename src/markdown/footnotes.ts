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
    nameMarks(tree, isChinese);
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
    const { href, dataFootnoteBackref, ariaLabel } = node.properties;
    if (dataFootnoteBackref === undefined || index === undefined || !parent) return;
    // `Back to reference 3-2`, as the parser names it.
    const note = /[\d-]+$/.exec(String(ariaLabel))?.[0] ?? '';
    const back = inline('FootnoteBack', { href: String(href), note, words: ['words'] });
    parent.children[index] = back as ElementContent;
  });
}

/** A number alone says not what it leads to; its name holds what is seen (WCAG 2.2, 2.5.3). */
function nameMarks(tree: Root, isChinese: boolean): void {
  visit(tree, 'element', ({ properties, children: [text] }) => {
    if (properties['dataFootnoteRef'] === undefined || text?.type !== 'text') return;
    properties['ariaLabel'] = isChinese ? `注释${circled(text.value)}` : `note ${text.value}`;
    delete properties['ariaDescribedBy'];
  });
}

/** U+2460 ① to U+2473 ⑳; a text with more footnotes keeps plain numbers from there. */
function circleMarks(tree: Root): void {
  visit(tree, 'element', ({ properties, children }) => {
    const [text] = children;
    if (properties['dataFootnoteRef'] === undefined || text?.type !== 'text') return;
    text.value = circled(text.value);
  });
}

function circled(mark: string): string {
  const number = Number(mark.replace(/-.*/, ''));
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : mark;
}
