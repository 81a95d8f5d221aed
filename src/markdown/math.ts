/** A remark plugin: formulas in LaTeX become MathML at build, which browsers show and read aloud by themselves. */
import type { Element, ElementContent, Text } from 'hast';
import type { Root } from 'mdast';
import type {} from 'mdast-util-math';
import temml from 'temml';
import { visit } from 'unist-util-visit';

/** A node of Temml's tree, as far as it is used here. */
interface MathNode {
  readonly type?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly MathNode[];
  readonly text?: string;
}

export function remarkMathML(): (tree: Root) => void {
  return (tree) => {
    visit(tree, ['math', 'inlineMath'], (node) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      const [math] = formula(node.value, node.type === 'math');
      if (math?.type !== 'element') return;
      // The LaTeX stays with the formula, for whoever copies it.
      const alttext = node.value.trim();
      // A displayed formula may be too wide, and is scrolled by keyboard as well.
      const reach = node.type === 'math' ? { tabIndex: 0 } : {};
      const properties = { ...math.properties, alttext, ...reach };
      node.data = { hName: 'math', hProperties: properties, hChildren: math.children };
    });
  };
}

/** A formula that cannot be read is shown as it was written, marked (`merror`). */
function formula(latex: string, displayMode: boolean): ElementContent[] {
  try {
    const tree: MathNode = temml.__renderToMathMLTree(latex, { displayMode, throwOnError: false });
    return toHast(tree, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [element('math', {}, [element('merror', {}, [element('mtext', {}, [words(latex)])])])];
  }
}

/** Deeper than any formula; what prints the tree goes by recursion. */
const DEEPEST = 200;

/** Throws a RangeError, as Temml does, where a formula is nested without end. */
function toHast(
  { type, attributes = {}, children = [], text }: MathNode,
  depth: number,
): ElementContent[] {
  if (depth > DEEPEST) throw new RangeError('The formula is nested too deep.');
  if (text !== undefined && !type) return [words(text)];
  const inner = children.flatMap((child) => toHast(child, depth + 1));
  if (!type) return inner;
  const { style: _, class: __, ...properties } = attributes;
  return [element(type, properties, inner)];
}

function words(value: string): Text {
  return { type: 'text', value };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
