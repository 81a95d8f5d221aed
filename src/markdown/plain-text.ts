/** A remark plugin: keeps an article's words as plain text, for metadata and for the search index. */
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { closedUp } from './sentences.ts';

/** What the plugin leaves in the front matter that `render()` gives back. */
export interface PlainText {
  /** What stands before the first heading, a paragraph each. */
  readonly abstract: readonly string[];
  /** Everything, a block each. */
  readonly text: readonly string[];
}

interface AstroFile {
  readonly data: { astro?: { frontmatter?: Record<string, unknown> } };
}

export function remarkPlainText(): (tree: Root, file: AstroFile) => void {
  return (tree, file) => {
    const blocks = tree.children.filter(isText);
    const heading = blocks.findIndex(({ type }) => type === 'heading');
    const abstract = heading < 0 ? blocks : blocks.slice(0, heading);
    const plain: PlainText = { abstract: abstract.map(words), text: blocks.map(words) };
    Object.assign(file.data.astro?.frontmatter ?? {}, plain);
  };
}

/** Imports, exports and expressions of MDX are no words. */
function isText({ type }: RootContent): boolean {
  return !/^(?:mdxjsEsm|mdxFlowExpression|yaml|definition)$/.test(type);
}

/** What stands apart on the page is parted by a space: cells, items, a picture and its caption. */
function words(block: RootContent): string {
  const kind = block.type === 'mdxJsxFlowElement' ? (block.name ?? '') : block.type;
  if (!('children' in block) || PHRASING.test(kind)) {
    return closedUp(textOf(block, { includeHtml: false }));
  }
  const parts = block.children.map((child) => words(child as RootContent));
  return parts.filter((part) => part !== '').join(' ');
}

/** Blocks that hold running text. */
const PHRASING = /^(?:paragraph|heading|tableCell|figcaption)$/;
