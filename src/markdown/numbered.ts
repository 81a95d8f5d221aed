/**
 * A remark plugin: pictures, tables and equations with captions get numbers, and `@fig:map` becomes a link to them.
 *
 * A picture alone in its paragraph is a figure; its title is the caption, its file's name the key:
 * `![What it shows](./map.svg "Caption")` is `fig:map`. A paragraph `Table results: Caption` (or `表 results：…`)
 * before a table captions it, key `tbl:results`. A displayed formula whose fence names it, `$$energy`, is `eq:energy`.
 */
import type {
  BlockContent,
  Image,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Math as Formula } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownFile } from './citations.ts';
import { block, inline } from './mdx-nodes.ts';

type Kind = 'fig' | 'tbl' | 'eq';

/** How each kind is called in the article's language: in its caption, and where a sentence refers to it. */
const NAMES = {
  en: {
    fig: (n: number) => `Figure ${n}`,
    tbl: (n: number) => `Table ${n}`,
    eq: (n: number) => `Equation (${n})`,
  },
  zh: { fig: (n: number) => `图${n}`, tbl: (n: number) => `表${n}`, eq: (n: number) => `式(${n})` },
} as const;

type Names = (typeof NAMES)[keyof typeof NAMES];

/** Numbers what is captioned, in order, and remembers what each key is called. */
class Numbering {
  readonly labels = new Map<string, string>();
  readonly #counts: Record<Kind, number> = { fig: 0, tbl: 0, eq: 0 };
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  next(
    kind: Kind,
    key: string,
  ): { readonly id: string; readonly label: string; readonly number: number } {
    this.#counts[kind] += 1;
    const number = this.#counts[kind];
    const label = this.#names[kind](number);
    this.labels.set(`${kind}:${key}`, label);
    return { id: anchorOf(`${kind}:${key || number}`), label, number };
  }
}

/** A cross-reference to nothing, and what it might have meant. */
export interface MissingReference {
  readonly key: string;
  /** 1-based line of the file. */
  readonly line: number;
  readonly known: readonly string[];
}

export function remarkNumbered(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const isChinese = file.data.astro?.frontmatter?.['language'] === 'zh';
    const numbering = new Numbering(NAMES[isChinese ? 'zh' : 'en']);
    visit(tree, (node, index, parent) => {
      if (index === undefined || parent === undefined) return;
      const siblings = parent.children as RootContent[];
      const made = figureOf(node as RootContent, siblings[index - 1], numbering, isChinese);
      if (made === undefined) return;
      const { element, takesCaption } = made;
      const from = takesCaption ? index - 1 : index;
      siblings.splice(from, takesCaption ? 2 : 1, element as RootContent);
      return [SKIP, from + 1];
    });
    const missing: MissingReference[] = [];
    linkCrossReferences(tree, numbering.labels, missing);
    Object.assign(file.data.astro?.frontmatter ?? {}, { missing });
  };
}

interface Made {
  readonly element: BlockContent;
  readonly takesCaption?: boolean;
}

function figureOf(
  node: RootContent,
  before: RootContent | undefined,
  numbering: Numbering,
  isChinese: boolean,
): Made | undefined {
  if (node.type === 'paragraph') return pictureFigure(node, numbering);
  if (node.type === 'table') return tableFigure(node, before, numbering, isChinese);
  return node.type === 'math' ? equation(node, numbering) : undefined;
}

function pictureFigure({ children }: Paragraph, numbering: Numbering): Made | undefined {
  const [image, ...others] = children;
  if (image?.type !== 'image' || others.length > 0 || !image.title) return undefined;
  const key = /([^/]+?)(?:\.[^./]*)?$/.exec(image.url)?.[1] ?? '';
  const { id, label } = numbering.next('fig', key);
  const { title, ...untitled } = image;
  const text: PhrasingContent = { type: 'text', value: title ?? '' };
  const picture: Image = { ...untitled };
  return { element: block('figure', { id }, [picture, caption(label, [text])]) };
}

const TABLE_CAPTION = /^(?:Table|表)\s*(?<key>[\w-]*)\s*[:：]\s*/u;

/** Every table scrolls by itself where it is too wide, by keyboard as well. */
function tableFigure(
  table: Table,
  before: RootContent | undefined,
  numbering: Numbering,
  isChinese: boolean,
): Made {
  const region = { class: 'scroll', role: 'region', tabindex: '0' };
  const [first, ...rest] = before?.type === 'paragraph' ? before.children : [];
  const found = first?.type === 'text' ? TABLE_CAPTION.exec(first.value) : null;
  if (first?.type !== 'text' || found === null) {
    return {
      element: block('div', { ...region, 'aria-label': isChinese ? '表' : 'Table' }, [table]),
    };
  }
  const { id, label } = numbering.next('tbl', found.groups?.['key'] ?? '');
  const words: PhrasingContent[] = [
    { ...first, value: first.value.slice(found[0].length) },
    ...rest,
  ];
  const scroll = block('div', { ...region, 'aria-label': label }, [table]);
  return { element: block('figure', { id }, [caption(label, words), scroll]), takesCaption: true };
}

function equation(formula: Formula, numbering: Numbering): Made | undefined {
  const key = /^[\w-]+/.exec(formula.meta ?? '')?.[0];
  if (key === undefined) return undefined;
  const { id, number } = numbering.next('eq', key);
  const label = inline('span', { class: 'equation-number' }, [
    { type: 'text', value: `(${number})` },
  ]);
  return { element: block('div', { id, class: 'equation' }, [formula as BlockContent, label]) };
}

function caption(label: string, words: readonly PhrasingContent[]): BlockContent {
  const name = inline('b', {}, [{ type: 'text', value: label }]);
  return block('figcaption', {}, [name, { type: 'text', value: '\u3000' }, ...words]);
}

function anchorOf(key: string): string {
  return key.replace(':', '-');
}

/** What refers to nothing stays to be seen, and `npm run check` reports it. */
function linkCrossReferences(
  tree: Root,
  labels: ReadonlyMap<string, string>,
  missing: MissingReference[],
): void {
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    if (node.name !== 'CrossReference' || index === undefined || parent === undefined) return;
    const key = String(node.attributes[0]?.value);
    const label = labels.get(key);
    if (!label)
      missing.push({ key, line: Number(node.attributes[1]?.value), known: [...labels.keys()] });
    const text: PhrasingContent = { type: 'text', value: label ?? `@${key}` };
    parent.children[index] = label
      ? { type: 'link', url: `#${anchorOf(key)}`, children: [text] }
      : text;
  });
}
