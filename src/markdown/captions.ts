/** Captions: a paragraph beside a table or picture that begins with its kind and key, `Table results: …`, `图 map：…`. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isCitingSentence } from './sentences.ts';

export interface Caption {
  /** What the text refers to it by; empty where it has none. */
  readonly key: string;
  /** The caption without the kind and key it begins with. */
  readonly words: readonly PhrasingContent[];
}

const PATTERNS = {
  tbl: /^(?:Table|表)\s*(?<key>[\w-]*)\s*[:：]\s*/u,
  fig: /^(?:Figure|图)\s*(?<key>[\w-]*)\s*[:：]\s*/u,
} as const;

/** A caption as a sentence of its own. */
export function withoutCaptionStart(text: string): string {
  return Object.values(PATTERNS).reduce((rest, pattern) => rest.replace(pattern, ''), text);
}

/** Reads a block as a caption of this kind, if it is one. */
export function captionIn(
  block: RootContent | undefined,
  kind: keyof typeof PATTERNS,
): Caption | undefined {
  return block?.type === 'paragraph' ? read(block, PATTERNS[kind]) : undefined;
}

/** A caption that cites stands in the element of its sentence, which stays around it. */
function read(
  { children: [first, ...rest] }: Pick<Paragraph, 'children'>,
  pattern: RegExp,
): Caption | undefined {
  if (first && isCitingSentence(first)) {
    const inner = read(first, pattern);
    return inner && { ...inner, words: [{ ...first, children: [...inner.words] }, ...rest] };
  }
  const found = first?.type === 'text' ? pattern.exec(first.value) : null;
  if (first?.type !== 'text' || found === null) return undefined;
  const text = { ...first, value: first.value.slice(found[0].length) };
  return { key: found.groups?.['key'] ?? '', words: [text, ...rest] };
}
