import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page, as much as tests ask about. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of its start tag, from 1. */
  readonly line: number;
  /** Its text, descendants included. */
  readonly text: string;
}

/** A parsed page: its source, its elements in order, and what the HTML standard calls parse errors. */
export interface Markup {
  readonly html: string;
  readonly elements: readonly Element[];
  /** Each as `12 duplicate-attribute`: line and the standard's name for it. */
  readonly errors: readonly string[];
}

/** Parses a page by the rules of https://html.spec.whatwg.org/multipage/parsing.html. */
export function parseMarkup(html: string): Markup {
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push(`${startLine} ${code}`),
  });
  return { html, elements: elementsOf(document), errors };
}

function elementsOf(node: Tree.ParentNode): Element[] {
  const inner = 'content' in node ? [...node.childNodes, node.content] : node.childNodes;
  return inner.flatMap((child): Element[] => {
    if (!('childNodes' in child)) return [];
    if (!('tagName' in child)) return elementsOf(child);
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    const line = child.sourceCodeLocation?.startLine ?? 0;
    return [{ name: child.tagName, attributes, line, text: textOf(child) }, ...elementsOf(child)];
  });
}

function textOf(node: Tree.ChildNode): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
