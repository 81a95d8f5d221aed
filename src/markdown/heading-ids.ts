/**
 * A rehype plugin: a heading of the text that is called like a part of its page (`Abstract`, `References`) gets an
 * anchor of its own, `#sec-references`, so that the page's anchors stay the page's; and so does one of signs alone, of
 * which no anchor could be made. Astro names all other headings.
 */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What anchors are made of (github-slugger, which Astro calls). */
const IN_ANCHORS = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}-]/u;
const NOT_IN_ANCHORS = new RegExp(IN_ANCHORS.source.replace('[', '[^'), 'gu');
const OF_SIGNS = 'part';
/** Anchors that pages and their tools have, and the beginnings of those that are counted. */
const OF_PAGES =
  /^(?:abstract|keywords|references|related|cited-by|content|cite|download|share|footnote-label|search-hint)$/;
const COUNTED = /^(?:ref|s|f|fig|tbl|eq|sec|user-content)-/;

/** Whether an anchor is one that pages and their tools have, or may have. */
export function isAnchorOfPages(anchor: string): boolean {
  return OF_PAGES.test(anchor) || COUNTED.test(anchor);
}

/** The anchor that Astro makes of a heading's words; of several alike, it counts all but the first (`-1`). */
export function anchorOf(words: string): string {
  return words.trim().toLowerCase().replaceAll(' ', '-').replace(NOT_IN_ANCHORS, '');
}

export function rehypeHeadingIds(): (tree: Root) => void {
  return (tree) => {
    const taken = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName) || node.properties['id'] !== undefined) return;
      const words = wordsOf(node).trim().toLowerCase().replace(/\s+/g, '-');
      const slug = IN_ANCHORS.test(words) ? words : OF_SIGNS;
      if (slug === words && !isAnchorOfPages(slug)) return;
      const count = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, count);
      node.properties['id'] = `sec-${slug}${count > 1 ? `-${count}` : ''}`;
    });
  };
}

function wordsOf(heading: Element): string {
  let words = '';
  visit(heading, 'text', ({ value }) => {
    words += value;
  });
  return words;
}
