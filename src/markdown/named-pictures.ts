/** The pictures that a text names, and where their files lie. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A picture as its text names it. */
export interface NamedPicture {
  readonly url: string;
  /** 1-based line of the file. */
  readonly line: number;
}

export function picturesIn(tree: Root): NamedPicture[] {
  const pictures: NamedPicture[] = [];
  visit(tree, 'image', ({ url, position }) => {
    pictures.push({ url, line: position?.start.line ?? 1 });
  });
  return pictures;
}

/** The path of a picture's file from its text, without percent signs; '' where these spell nothing in UTF-8. */
export function picturePath(url: string): string {
  try {
    return decodeURIComponent(url.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return '';
  }
}
