/**
 * A rehype plugin: what stands in another language than its text says so (WCAG 2.2, 3.1.2), and so gets that
 * language's faces, hyphens and voice: in a Chinese text each block without Han characters, in an English one each
 * run of them.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownFile } from './citations.ts';

const HAN = /\p{Script=Han}/u;
/** Han characters with the punctuation among and around them. */
const HAN_RUN =
  /([《〈“「（]?\p{Script=Han}[\p{Script=Han}\u3000-\u303f\uff00-\uffef·—…\d]*[”’]?)/u;
/** A word or two, or a formula's name, is no English sentence. */
const ENGLISH = /(?:\p{L}{2,}[\s,.;:'’-]+){3}/u;

export function rehypeLanguages(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const isChinese = file.data.astro?.frontmatter?.['language'] === 'zh';
    if (isChinese) visit(tree, 'element', markEnglish);
    else visit(tree, 'text', markHan);
  };
}

function markEnglish(node: Element): typeof SKIP | undefined {
  if (/^(?:pre|code|math)$/.test(node.tagName)) return SKIP;
  const words = wordsOf(node);
  // Emphasis is a dot below each Han character, and a slope of Latin letters (clreq 3.2.2).
  if (node.tagName === 'em' && !HAN.test(words)) node.properties['lang'] = 'en';
  if (!/^(?:p|li|h[1-6]|td|th)$/.test(node.tagName)) return undefined;
  if (!HAN.test(words) && ENGLISH.test(words)) node.properties['lang'] = 'en';
  return undefined;
}

function wordsOf(node: Element): string {
  let words = '';
  visit(node, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

function markHan(
  { value }: Text,
  index: number | undefined,
  parent: Root | Element | { type: string; children: unknown[] } | undefined,
): [typeof SKIP, number] | undefined {
  if (index === undefined || parent === undefined || !HAN.test(value)) return undefined;
  if ('tagName' in parent && /^(?:code|math|m\w+|title)$/.test(parent.tagName)) return undefined;
  const pieces = value.split(HAN_RUN).map((piece, place): ElementContent => {
    const text: Text = { type: 'text', value: piece };
    if (place % 2 === 0) return text;
    return { type: 'element', tagName: 'span', properties: { lang: 'zh-CN' }, children: [text] };
  });
  const shown = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
  (parent.children as ElementContent[]).splice(index, 1, ...shown);
  return [SKIP, index + shown.length];
}
