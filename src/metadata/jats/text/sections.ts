/** Headings and what follows them → sections within sections; thanks and appendices stand in the back matter. */
import type { TextNode } from '../../../site/article-text.ts';
import { type XmlChild, type XmlNode, xml } from '../../xml.ts';
import type { Around } from './around.ts';
import { blocks } from './blocks.ts';
import { inline } from './inline.ts';

/** A heading with its blocks, before the next heading. */
interface Piece {
  readonly heading: TextNode;
  readonly content: TextNode[];
}

interface Section extends Piece {
  readonly parts: Section[];
}

export interface WrittenText {
  readonly body: XmlNode | undefined;
  /** What stands behind the text: thanks, appendices, in their order. */
  readonly behind: readonly XmlNode[];
}

/** Writes a text that begins with a heading. */
export function writeText(nodes: readonly TextNode[], around: Around): WrittenText {
  const all = nested(piecesOf(nodes));
  const end = all.findLastIndex((section) => kindOf(section) === 'sec') + 1;
  const main = all.slice(0, end);
  return {
    body:
      main.length > 0
        ? xml(
            'body',
            {},
            main.map((section) => writeSection('sec', section, around)),
          )
        : undefined,
    behind: all.slice(end).map((section) => {
      const written = writeSection(kindOf(section), section, around);
      return written.name === 'app' ? xml('app-group', {}, written) : written;
    }),
  };
}

function piecesOf(nodes: readonly TextNode[]): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') pieces.push({ heading: node, content: [] });
    else pieces.at(-1)?.content.push(node);
  }
  return pieces;
}

/** Each section in the last one before it whose heading is of a higher rank. */
function nested(pieces: readonly Piece[]): Section[] {
  const top: Section[] = [];
  const open: Section[] = [];
  for (const piece of pieces) {
    const section = { ...piece, parts: [] };
    while ((open.at(-1)?.heading.depth ?? 0) >= (piece.heading.depth ?? 2)) open.pop();
    (open.at(-1)?.parts ?? top).push(section);
    open.push(section);
  }
  return top;
}

const ACKNOWLEDGEMENTS = /^(?:致\s*谢|鸣\s*谢|acknowledge?ments?)$/iu;
const APPENDIX = /^(?:附\s*录|appendi(?:x|ces)(?![\p{L}]))/iu;

function kindOf({ heading }: Section): 'ack' | 'app' | 'sec' {
  const title = wordsOf(heading).trim();
  if (ACKNOWLEDGEMENTS.test(title)) return 'ack';
  return APPENDIX.test(title) ? 'app' : 'sec';
}

function wordsOf({ value = '', children = [] }: TextNode): string {
  return value + children.map(wordsOf).join('');
}

function writeSection(name: 'ack' | 'app' | 'sec', section: Section, around: Around): XmlNode {
  const { heading, content, parts } = section;
  const written: XmlChild = [
    xml('title', {}, inline(heading.children, around)),
    blocks(content, around),
    parts.map((part) => writeSection('sec', part, around)),
  ];
  return xml(name, {}, written);
}
