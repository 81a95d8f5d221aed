import type { Body } from '../site/body.ts';

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly isSub: boolean;
  readonly lang: string;
}

/** What a table of contents lists of a text: its sections and theirs, its notes not. */
export function sectionsOf({ headings, lang }: Body): readonly Section[] {
  return headings
    .filter(({ depth }) => depth === 2 || depth === 3)
    .map(({ id, text, depth }) => ({ id, name: text, isSub: depth === 3, lang }));
}
