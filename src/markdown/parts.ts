/**
 * A remark plugin, the last one: what stands before the first heading is the abstract, what follows is the text.
 * Each becomes a `<Part>`, so that a page can show them in different places.
 */
import type { BlockContent, Root, RootContent } from 'mdast';
import { block } from './mdx-nodes.ts';

/** The two parts of a body; a page asks for one by `part`. */
export type PartName = 'abstract' | 'text';

export function remarkParts(): (tree: Root) => void {
  return (tree) => {
    const apart = tree.children.filter(({ type }) => type === 'mdxjsEsm' || type === 'definition');
    const shown = tree.children.filter((node) => !apart.includes(node));
    const heading = shown.findIndex(({ type }) => type === 'heading');
    const end = heading < 0 ? shown.length : heading;
    tree.children = [
      ...apart,
      ...part('abstract', shown.slice(0, end)),
      ...part('text', shown.slice(end)),
    ];
  };
}

function part(name: PartName, nodes: readonly RootContent[]): RootContent[] {
  if (nodes.length === 0) return [];
  return [block('Part', { name, shown: ['part'] }, nodes as BlockContent[])];
}
