/** A remark plugin: formulas in LaTeX become MathML at build, which browsers show and read aloud by themselves. */
import type { Element, ElementContent } from 'hast';
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
  const tree: MathNode = temml.__renderToMathMLTree(latex, { displayMode, throwOnError: false });
  return toHast(tree);
}

function toHast({ type, attributes = {}, children = [], text }: MathNode): ElementContent[] {
  if (text !== undefined && !type) return [{ type: 'text', value: text }];
  const inner = children.flatMap(toHast);
  if (!type) return inner;
  const { style: _, class: __, ...properties } = attributes;
  const element: Element = { type: 'element', tagName: type, properties, children: inner };
  return [element];
}
