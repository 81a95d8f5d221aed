/** The links of a text that lead within it or to other pages of the site, and the anchors that its headings make. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { anchorOf } from './heading-ids.ts';

/** A link as its text writes it. */
export interface InnerLink {
  readonly url: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/** An address with a scheme, or of another host. */
const OUTSIDE = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;

export function innerLinksIn(tree: Root): InnerLink[] {
  const links: InnerLink[] = [];
  visit(tree, (node: Nodes) => {
    const isLink = node.type === 'link' || node.type === 'definition';
    if (!isLink || OUTSIDE.test(node.url)) return;
    links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}

/** The anchor of each heading. */
export function anchorsIn(tree: Root): string[] {
  const anchors: string[] = [];
  visit(tree, 'heading', (heading) => {
    anchors.push(anchorOf(textOf(heading)));
  });
  return anchors;
}
