/** What the text of an article is written in view of. */
import type { ArticleText, TextNode } from '../../../site/article-text.ts';

export interface Around {
  readonly cites: ArticleText['cites'];
  /** Ids of the notes, by their names in the text, and their numbers. */
  readonly notes: ReadonlyMap<string, number>;
  /** What figures, tables and formulas are, by their anchors. */
  readonly numbered: ReadonlyMap<string, NumberedKind>;
  /** Whether what is written stands in a cell, where JATS has an element for the end of a line. */
  readonly inCell?: boolean;
  /** Address of the page. */
  readonly url: string;
  /** The article's name, which is the name of the folder that its pictures stand in beside the file. */
  readonly slug: string;
}

/** Values of `@ref-type` (JATS 1.3). */
export type NumberedKind = 'fig' | 'table' | 'disp-formula';

const KINDS = { fig: 'fig', tbl: 'table', eq: 'disp-formula' } as const;

/** Collects what a text can refer to. */
export function aroundOf(text: ArticleText, page: Pick<Around, 'url' | 'slug'>): Around {
  const { abstract, text: main, notes, cites } = text;
  const anchors = [...abstract, ...main, ...notes].flatMap(anchorsIn);
  return {
    cites,
    notes: new Map(notes.map(({ identifier = '' }, index) => [identifier, index + 1])),
    numbered: new Map(anchors),
    ...page,
  };
}

function anchorsIn({ type, attributes, children = [] }: TextNode): [string, NumberedKind][] {
  const id = attributes?.['id'] ?? '';
  const kind = type === 'element' ? /^(fig|tbl|eq)-/.exec(id)?.[1] : undefined;
  const own: [string, NumberedKind][] = kind ? [[id, KINDS[kind as keyof typeof KINDS]]] : [];
  return [...own, ...children.flatMap(anchorsIn)];
}

/** An anchor as an XML name (XML 1.0, 2.3): what no name may hold becomes a hyphen. */
export function xmlId(anchor: string): string {
  return anchor.replace(/[^\p{L}\p{N}_.-]/gu, '-');
}
