/**
 * A rehype plugin: no line begins with the comma after a formula, or ends with the bracket before it (clreq 3.1.3,
 * JIS X 4051 likewise). Browsers end lines on either side of a formula, whatever stands beside it.
 */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const OPENING = /[（《〈“‘「『【〔([{]+$/u;
const CLOSING = /^[、，。；：！？）》〉”’」』】〕,.;:!?)\]}%]+/u;

export function rehypeUnbroken(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'math' || index === undefined || !parent) return undefined;
      if (node.properties['display'] !== 'block') keepTogether(node, index, parent as Element);
      return SKIP;
    });
  };
}

/** The formula and the punctuation that touches it become one run. */
function keepTogether(math: Element, index: number, { children }: Element): void {
  const before = taken(children[index - 1], OPENING);
  const after = taken(children[index + 1], CLOSING);
  if (before + after === '') return;
  const words = (value: string): ElementContent[] => (value ? [{ type: 'text', value }] : []);
  children[index] = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['together'] },
    children: [...words(before), math, ...words(after)],
  };
}

/** Takes the signs out of the text beside the formula. */
function taken(node: ElementContent | undefined, signs: RegExp): string {
  if (node?.type !== 'text') return '';
  const [found = ''] = signs.exec(node.value) ?? [];
  node.value = node.value.replace(signs, '');
  return found;
}
