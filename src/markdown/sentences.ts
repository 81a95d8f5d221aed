/** Where the sentences of a paragraph begin and end, with its citations in the sentence they belong to. */

import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Stands for a citation in a paragraph's text (U+FFFC, object replacement character). */
export const CITATION = '\uFFFC';

/** Class of the element around a sentence that cites. */
export const SENTENCE_CLASS = 'said';

export function isCitingSentence(node: { readonly type: string }): node is MdxJsxTextElement {
  const { name, attributes } = node as Partial<MdxJsxTextElement>;
  return name === 'span' && attributes?.[1]?.value === SENTENCE_CLASS;
}

/** The words of a text out of which citations were taken: no space is left before a full stop. */
export function closedUp(text: string): string {
  return text
    .replace(/[ \u00a0]+(?=[.,;:!?)，。；：！？）])/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Offsets in the text, the end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text (Unicode Standard Annex 29). A citation after the full stop, `…mechanism.[12] The…`,
 * belongs to the sentence before it.
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    const [leading = ''] = last ? (new RegExp(`^${CITATION}+\\s*`).exec(segment) ?? []) : [];
    if (last) last.end += leading.length;
    if (leading.length < segment.length) {
      sentences.push({ start: index + leading.length, end: index + segment.length });
    }
  }
  return sentences;
}
