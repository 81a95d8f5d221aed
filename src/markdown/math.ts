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

/** A formula that cannot be read, where it stands (1-based line of the file), and why. */
export interface UnreadFormula {
  readonly latex: string;
  readonly line: number;
  readonly reason: string;
}

/** Formulas that are shown as they were written, since they cannot be read, for `npm run check`. */
export function unreadFormulas(tree: Root): UnreadFormula[] {
  const found: UnreadFormula[] = [];
  visit(tree, ['math', 'inlineMath'], (node) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return;
    const read = formula(node.value, node.type === 'math');
    const line = node.position?.start.line ?? 1;
    if (typeof read === 'string') found.push({ latex: node.value, line, reason: read });
  });
  return found;
}

/** A formula that cannot be read stays code, as it was written. */
export function remarkMathML(): (tree: Root) => void {
  return (tree) => {
    visit(tree, ['math', 'inlineMath'], (node) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      const math = formula(node.value, node.type === 'math');
      if (typeof math === 'string') return;
      // The LaTeX stays with the formula, for whoever copies it.
      const alttext = node.value.trim();
      // What may be too wide is scrolled by keyboard as well.
      const reach = node.type === 'math' || isLong(math) ? { tabIndex: 0 } : {};
      const properties = { ...math.properties, alttext, ...reach };
      node.data = { hName: 'math', hProperties: properties, hChildren: math.children };
    });
  };
}

/** A formula of more signs may be wider than a phone. */
const LINE = 15;

function isLong(math: Element): boolean {
  let signs = 0;
  visit(math, 'text', ({ value }) => {
    signs += value.length;
  });
  return signs > LINE;
}

/** The formula's element, or why there is none. */
function formula(latex: string, displayMode: boolean): Element | string {
  try {
    const tree: MathNode = temml.__renderToMathMLTree(latex, { displayMode, throwOnError: true });
    const [math] = toHast(tree, 0);
    return math?.type === 'element' ? math : 'There is nothing in it';
  } catch (error) {
    return reasonOf(error);
  }
}

/** Temml's own sentence; of what it did not foresee, `x^` among others, it has none. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'It is nested too deep';
  const isForeseen = error instanceof Error && error.constructor.name === 'ParseError';
  if (!isForeseen) return 'Something is missing in it';
  const [sentence = ''] = error.message.split(/ at (?:position \d+|end of input)|:? *\n/u);
  return sentence.trim();
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
