/**
 * The markup of a formatted entry as nodes: CSL's inline tags and nothing else, without handing a string to
 * the browser's own HTML parser (Trusted Types forbid that, and the bibliography is untrusted).
 */
import { h } from './dom.ts';

const TAGS = ['i', 'b', 'sup', 'sub', 'span'] as const;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

export function inlineNodes(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const open: ParentNode[] = [fragment];
  for (const token of html.split(/(<[^>]*>)/)) {
    const place = open.at(-1) ?? fragment;
    const [, slash, name] = /^<(\/?)([a-z]+)/.exec(token) ?? [];
    const tag = TAGS.find((each) => each === name);
    if (!name) place.append(unescapeHtml(token));
    else if (slash && open.length > 1) open.pop();
    else if (!slash) open.push(opened(place, tag ?? 'span', token));
  }
  return fragment;
}

function opened(place: ParentNode, tag: (typeof TAGS)[number], token: string): ParentNode {
  const element = h(tag);
  if (token.includes('small-caps')) element.className = 'small-caps';
  place.append(element);
  return element;
}

/** Text with its entities as characters. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
