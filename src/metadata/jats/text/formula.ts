/** Formulas: the LaTeX they were written in and, where the page has it, the MathML it became. */
import type { TextNode } from '../../../site/article-text.ts';
import { type XmlChild, type XmlNode, xml } from '../../xml.ts';

type MathNode = NonNullable<TextNode['math']>[number];

/** What an `inline-formula` or `disp-formula` holds. */
export function formulaContent({ value = '', math }: TextNode): XmlNode {
  const tex = xml('tex-math', {}, value.trim());
  if (!math || math.length === 0) return tex;
  return xml('alternatives', {}, tex, xml('mml:math', {}, math.map(toMathML)));
}

/** Attributes are those of MathML 3 core; how wide a browser makes something is no business of a record. */
const KEPT =
  /^(?:mathvariant|stretchy|form|fence|separator|lspace|rspace|minsize|maxsize|symmetric|movablelimits|accent|accentunder|linethickness|displaystyle|scriptlevel|columnalign|rowspacing|columnspacing|columnlines|rowlines|width|height|depth|notation|open|close)$/;

function toMathML(node: MathNode): XmlChild {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return undefined;
  const attributes = Object.entries(node.properties).flatMap(([name, value]) =>
    KEPT.test(name) ? [[name, String(value)] as const] : [],
  );
  return xml(`mml:${node.tagName}`, Object.fromEntries(attributes), node.children.map(toMathML));
}
