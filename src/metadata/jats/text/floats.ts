/** Figures, tables and displayed formulas, with the numbers the page gives them. */
import type { TextNode } from '../../../site/article-text.ts';
import { type XmlChild, type XmlNode, xml } from '../../xml.ts';
import { type Around, xmlId } from './around.ts';
import { formulaContent } from './formula.ts';
import { inline, picture } from './inline.ts';

/** A picture with its caption. */
export function writeFigure({ attributes, children = [] }: TextNode, around: Around): XmlChild {
  const [image, caption] = children;
  if (!image) return undefined;
  return xml(
    'fig',
    { id: xmlId(attributes?.['id'] ?? '') },
    captionOf(caption, around),
    picture('graphic', image, around),
  );
}

/** A table; `figure` holds its caption, where it has one: without one nothing refers to it, and it has no id. */
export function writeTable(
  table: TextNode | undefined,
  figure: TextNode | undefined,
  around: Around,
): XmlChild {
  if (!table) return undefined;
  const [head, ...rows] = table.children ?? [];
  const id = figure?.attributes?.['id'];
  const titles = row('th', head, table.align, around);
  const cells = rows.map((each) => row('td', each, table.align, around));
  return xml(
    'table-wrap',
    { id: id && xmlId(id) },
    captionOf(figure?.children?.[0], around),
    xml(
      'table',
      {},
      rows.length > 0 ? [xml('thead', {}, titles), xml('tbody', {}, cells)] : titles,
    ),
  );
}

function row(
  name: 'th' | 'td',
  { children = [] }: TextNode = { type: 'tableRow' },
  align: TextNode['align'],
  around: Around,
): XmlNode {
  const cells = children.map((cell, column) =>
    xml(
      name,
      { align: align?.[column] ?? undefined },
      inline(cell.children, { ...around, inCell: true }),
    ),
  );
  return xml('tr', {}, cells);
}

/** The page's label, `图1`, then the words: the label, a wide space and the words are one run there. */
function captionOf(caption: TextNode | undefined, around: Around): XmlChild {
  const [label, , ...words] = caption?.children ?? [];
  if (!label) return undefined;
  return [
    xml('label', {}, inline(label.children, around)),
    words.length > 0 && xml('caption', {}, xml('p', {}, inline(words, around))),
  ];
}

/** A formula on lines of its own; `numbered` holds its anchor and number, where it has them. */
export function writeFormula(formula: TextNode, numbered?: TextNode): XmlNode {
  const [, label] = numbered?.children ?? [];
  const id = numbered?.attributes?.['id'];
  return xml(
    'disp-formula',
    { id: id && xmlId(id) },
    label?.children?.[0]?.value && xml('label', {}, label.children[0].value),
    formulaContent(formula),
  );
}
