/**
 * A rehype plugin: pictures are fetched with their page, after all else on it, and not only once they come into view:
 * what is printed, or kept for reading offline, lacks none of them.
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

export function rehypePictures(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'img') Object.assign(properties, { loading: 'eager', fetchPriority: 'low' });
    });
  };
}
