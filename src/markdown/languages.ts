/**
 * A rehype plugin: what stands in another language than its text says so (WCAG 2.2, 3.1.2), and so gets that
 * language's faces, hyphens, voice and direction: in a Chinese text each block without Han characters, in an English
 * one each run of them, and in both each block or run in a script of its own (`other-scripts.ts`).
 */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownFile } from './citations.ts';
import { HAN_RUN, languageOfAll, OTHER_RUN, scriptOf } from './other-scripts.ts';

const HAN = /\p{Script=Han}/u;
/** A word or two, or a formula's name, is no English sentence. */
const ENGLISH = /(?:\p{L}{2,}[\s,.;:'’-]+){3}/u;

export function rehypeLanguages(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const isChinese = file.data.astro?.frontmatter?.['language'] === 'zh';
    visit(tree, (node) => (saysLanguage(node) ? SKIP : markBlock(node, isChinese)));
    const run = isChinese ? OTHER_RUN : HAN_RUN;
    visit(tree, (node, index, parent) => {
      return saysLanguage(node) ? SKIP : markRuns(node, index, parent, run);
    });
  };
}

/** An element whose language the text itself says: nothing in it is told by its script. */
function saysLanguage(node: Root | RootContent): boolean {
  const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return isElement && node.attributes.some((each) => 'name' in each && each.name === 'lang');
}

function markBlock(node: Root | RootContent, isChinese: boolean): typeof SKIP | undefined {
  if (node.type !== 'element') return undefined;
  if (/^(?:pre|code|math)$/.test(node.tagName)) return SKIP;
  const words = wordsOf(node);
  // Emphasis is a dot below each Han character, and a slope of Latin letters (clreq 3.2.2).
  if (isChinese && node.tagName === 'em' && !HAN.test(words)) node.properties['lang'] = 'en';
  if (!/^(?:p|li|h[1-6]|td|th)$/.test(node.tagName)) return undefined;
  const language = languageOfAll(words);
  if (language) Object.assign(node.properties, language);
  else if (isChinese && !HAN.test(words) && ENGLISH.test(words)) node.properties['lang'] = 'en';
  return undefined;
}

function wordsOf(node: Element): string {
  let words = '';
  visit(node, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

/** What a text stands in: an element, or one of MDX's. */
type Holder = Root | Element | Extract<RootContent, { type: `mdxJsx${string}` }>;

function markRuns(
  node: Root | RootContent,
  index: number | undefined,
  parent: Holder | undefined,
  run: RegExp,
): [typeof SKIP, number] | undefined {
  if (node.type !== 'text' || index === undefined || parent === undefined) return undefined;
  const { value } = node;
  if (!run.test(value)) return undefined;
  if ('tagName' in parent && /^(?:code|math|m\w+|title)$/.test(parent.tagName)) return undefined;
  const around = 'properties' in parent ? parent.properties['lang'] : undefined;
  const pieces = value.split(run).map((piece, place): ElementContent => {
    const text: Text = { type: 'text', value: piece };
    const language = place % 2 === 0 ? undefined : scriptOf(piece);
    if (!language || language.lang === around) return text;
    return { type: 'element', tagName: 'span', properties: { ...language }, children: [text] };
  });
  const shown = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
  (parent.children as ElementContent[]).splice(index, 1, ...shown);
  return [SKIP, index + shown.length];
}
