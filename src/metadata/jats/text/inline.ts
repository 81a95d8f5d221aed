/** Running text: emphasis, links, formulas, citations, notes. */
import type { TextNode } from '../../../site/article-text.ts';
import { type XmlChild, type XmlNode, xml } from '../../xml.ts';
import { type Around, xmlId } from './around.ts';
import { citation } from './citation.ts';
import { formulaContent } from './formula.ts';

type Write = (node: TextNode, around: Around) => XmlChild;

const wrap =
  (name: string): Write =>
  (node, around) =>
    xml(name, {}, inline(node.children, around));

const WRITERS: Readonly<Record<string, Write>> = {
  text: ({ value }) => value,
  emphasis: wrap('italic'),
  strong: wrap('bold'),
  delete: wrap('strike'),
  inlineCode: ({ value }) => xml('monospace', {}, value),
  break: lineEnd,
  link,
  image: (node, around) => picture('inline-graphic', node, around),
  inlineMath: (node) => xml('inline-formula', {}, formulaContent(node)),
  footnoteReference: note,
  cite: ({ place = 0 }, { cites }) => citation(cites[place]),
  element,
};

/** Nodes of a paragraph, a heading, a cell. */
export function inline(nodes: readonly TextNode[] = [], around: Around): XmlChild {
  return nodes.map((node) => WRITERS[node.type]?.(node, around));
}

/**
 * A picture of the text, by the file that stands in the article's folder beside the JATS file; `null` says what no
 * words on the page say, that it shows nothing to tell of (JATS4R, “Accessibility”).
 */
export function picture(
  name: 'graphic' | 'inline-graphic',
  { url = '', alt }: TextNode,
  { slug }: Around,
): XmlNode {
  const file = url.replace(/^\.\//, '');
  return xml(name, { 'xlink:href': `${slug}/${file}` }, xml('alt-text', {}, alt || 'null'));
}

/** Relative addresses lead from the page; of the page's own anchors, those of this file stay references in it. */
function link({ url = '', title, children }: TextNode, around: Around): XmlNode {
  const words = inline(children, around);
  const anchor = url.startsWith('#') ? url.slice(1) : '';
  const kind = around.numbered.get(anchor);
  if (kind) return xml('xref', { 'ref-type': kind, rid: xmlId(anchor) }, words);
  const href = URL.canParse(url, around.url) ? new URL(url, around.url).href : url;
  return xml(
    'ext-link',
    { 'ext-link-type': 'uri', 'xlink:href': href, 'xlink:title': title ?? hostOf(href, children) },
    words,
  );
}

/** JATS4R (“Accessibility”) asks what a link leads to: of one whose words are its address nothing is known but whose page it is. */
function hostOf(href: string, [only, ...more]: readonly TextNode[] = []): string | undefined {
  const isBare = more.length === 0 && /^(?:https?|ftp):\/\//.test(only?.value ?? '');
  return isBare && URL.canParse(href) ? new URL(href).host : undefined;
}

function note({ identifier = '' }: TextNode, { notes }: Around): XmlChild {
  const number = notes.get(identifier);
  if (number === undefined) return undefined;
  return xml('xref', { 'ref-type': 'fn', rid: `fn-${number}` }, xml('sup', {}, String(number)));
}

/** Running text of JATS has no element for the end of a line: a space, named after its element in HTML. */
function lineEnd(_: TextNode, { inCell }: Around): XmlNode {
  return inCell ? xml('break', {}) : xml('named-content', { 'content-type': 'html-br' }, ' ');
}

/** Elements that JATS has too. What it has not is named after its element in HTML. */
const ELEMENTS: Readonly<Record<string, string>> = {
  sub: 'sub',
  sup: 'sup',
  u: 'underline',
  s: 'strike',
};

function element(node: TextNode, around: Around): XmlChild {
  const { name, attributes = {}, children } = node;
  const words = inline(children, around);
  const { lang, title } = attributes;
  // A sentence that cites is an element of the page's alone.
  if (name === 'span' && lang === undefined && title === undefined) return words;
  if (name === 'br') return lineEnd(node, around);
  if (name === 'wbr') return undefined;
  const own = ELEMENTS[name ?? ''];
  const isPlain = lang === undefined && title === undefined;
  if (own !== undefined && isPlain) return xml(own, {}, words);
  return xml(
    'named-content',
    { 'content-type': `html-${name ?? 'span'}`, 'xml:lang': lang, 'xlink:title': title },
    words,
  );
}
