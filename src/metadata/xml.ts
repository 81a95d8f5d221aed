/** XML as data: every text and attribute is escaped when the tree is printed, and nowhere else. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlChild[];
}

/** Strings are text; what is absent is left out. */
export type XmlChild = XmlNode | string | false | undefined | readonly XmlChild[];

/** An element; attributes without a value are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: XmlChild[]
): XmlNode {
  const known = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { name, attributes: Object.fromEntries(known), children };
}

/** An element that holds a text; none where there is no text. */
export function leaf(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): XmlNode | undefined {
  return text ? xml(name, attributes, text) : undefined;
}

/** A whole document, with its declaration and, where one is given, its document type. */
export function printXml(root: XmlNode, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype && `${doctype}\n`}${printNode(root)}\n`;
}

function printNode({ name, attributes, children }: XmlNode): string {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children.map(printChild).join('');
  return `<${name}${start.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

function printChild(child: XmlChild): string {
  if (child === undefined || child === false) return '';
  if (typeof child === 'string') return escaped(child);
  return 'name' in child ? printNode(child) : child.map(printChild).join('');
}

/** Characters that XML 1.0 cannot hold (2.2), escaped or not. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
