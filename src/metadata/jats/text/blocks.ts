/** Blocks of a text: paragraphs, lists, quotations, code, and what has a caption. */
import type { TextNode } from '../../../site/article-text.ts';
import { type XmlChild, type XmlNode, xml } from '../../xml.ts';
import type { Around } from './around.ts';
import { writeFigure, writeFormula, writeTable } from './floats.ts';
import { inline } from './inline.ts';

type Write = (node: TextNode, around: Around) => XmlChild;

const WRITERS: Readonly<Record<string, Write>> = {
  paragraph: ({ children }, around) => xml('p', {}, inline(children, around)),
  // A heading in a quotation or a list opens no section.
  heading: ({ children }, around) => xml('p', {}, xml('bold', {}, inline(children, around))),
  list,
  blockquote: ({ children }, around) => xml('disp-quote', {}, blocks(children, around)),
  code: ({ value = '', lang }) => xml('code', { language: lang ?? undefined }, value),
  math: (node) => writeFormula(node),
  table: (node, around) => writeTable(node, undefined, around),
  thematicBreak: () => xml('p', {}, xml('named-content', { 'content-type': 'html-hr' }, '* * *')),
  element,
};

/** Blocks beside one another. */
export function blocks(nodes: readonly TextNode[] = [], around: Around): XmlChild {
  return nodes.map((node) => WRITERS[node.type]?.(node, around));
}

/** Blocks where JATS takes paragraphs, or a few others: each other one stands in a paragraph of its own, since something must. */
export function paragraphs(
  nodes: readonly TextNode[] = [],
  around: Around,
  others: readonly string[] = [],
): XmlChild {
  const written = nodes.map((node) => WRITERS[node.type]?.(node, around));
  const isTaken = (child: XmlChild): boolean =>
    typeof child === 'object' && 'name' in child && ['p', ...others].includes(child.name);
  return written.length === 0
    ? xml('p', {})
    : written.map((child) => (isTaken(child) ? child : xml('p', {}, child)));
}

function element(node: TextNode, around: Around): XmlChild {
  const { name, attributes = {}, children = [] } = node;
  const [first] = children;
  if (name === 'figure') {
    return first?.type === 'image'
      ? writeFigure(node, around)
      : writeTable(children[1]?.children?.[0], node, around);
  }
  if (attributes['class'] === 'equation' && first) return writeFormula(first, node);
  if (attributes['class'] === 'scroll') return writeTable(first, undefined, around);
  // Elements that mark words stand alone in a paragraph of theirs.
  return xml('p', {}, inline([node], around));
}

/** JATS has no number to begin with and no ticked boxes: both are the label of their item. */
function list({ ordered, start, children = [] }: TextNode, around: Around): XmlNode {
  const first = start ?? 1;
  const items = children.map(({ checked, children: content }, index) => {
    const tick = typeof checked === 'boolean' ? (checked ? '☑' : '☐') : undefined;
    const number = ordered && first !== 1 ? `${first + index}.` : undefined;
    const label = tick ?? number;
    return xml(
      'list-item',
      {},
      label && xml('label', {}, label),
      paragraphs(content, around, ['list']),
    );
  });
  return xml('list', { 'list-type': ordered ? 'order' : 'bullet' }, items);
}
