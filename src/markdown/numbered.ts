/**
 * A remark plugin: pictures, tables and equations with captions get numbers, and `@fig:map` becomes a link to them.
 *
 * A picture alone in its paragraph is a figure; its title is the caption, its file's name the key:
 * `![What it shows](./map.svg "Caption")` is `fig:map`. A paragraph `Figure map: Caption` (or `图 map：…`) after it is
 * a caption that may cite. A paragraph `Table results: Caption` (or `表 results：…`) before a table captions it, key
 * `tbl:results`. A displayed formula whose fence names it, `$$energy`, is `eq:energy`.
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
import { captionIn } from './captions.ts';
import type { MarkdownFile } from './citations.ts';
import { block, inline } from './mdx-nodes.ts';
import { anchorOf, type KeyedPlace, Numbering } from './numbering.ts';

/** A cross-reference to nothing, and what it might have meant. */
export interface MissingReference extends KeyedPlace {
  readonly known: readonly string[];
}

/** What the plugin leaves in the front matter, for `npm run check`. */
export interface CrossReferences {
  readonly missing: readonly MissingReference[];
  /** Keys that something before them has already. */
  readonly repeated: readonly KeyedPlace[];
}

export function remarkNumbered(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const isChinese = file.data.astro?.frontmatter?.['language'] === 'zh';
    const numbering = new Numbering(isChinese ? 'zh' : 'en');
    visit(tree, (node, index, parent) => {
      if (index === undefined || parent === undefined) return;
      const siblings = parent.children as RootContent[];
      const around = { before: siblings[index - 1], after: siblings[index + 1] };
      const made = figureOf(node as RootContent, around, numbering, isChinese);
      if (made === undefined) return;
      const from = made.takes === 'before' ? index - 1 : index;
      siblings.splice(from, made.takes ? 2 : 1, made.element as RootContent);
      return [SKIP, from + 1];
    });
    const missing: MissingReference[] = [];
    linkCrossReferences(tree, numbering.labels, missing);
    const found: CrossReferences = { missing, repeated: numbering.repeated };
    Object.assign(file.data.astro?.frontmatter ?? {}, found);
  };
}

interface Around {
  readonly before: RootContent | undefined;
  readonly after: RootContent | undefined;
}

interface Made {
  readonly element: BlockContent;
  /** Which neighbour was its caption. */
  readonly takes?: keyof Around;
}

function figureOf(
  node: RootContent,
  around: Around,
  numbering: Numbering,
  isChinese: boolean,
): Made | undefined {
  if (node.type === 'paragraph') return pictureFigure(node, around, numbering);
  if (node.type === 'table') return tableFigure(node, around, numbering, isChinese);
  return node.type === 'math' ? equation(node, numbering) : undefined;
}

function pictureFigure(
  { children }: Paragraph,
  { after }: Around,
  numbering: Numbering,
): Made | undefined {
  const [image, ...others] = children;
  if (image?.type !== 'image' || others.length > 0) return undefined;
  const { title, ...picture } = image;
  const below = captionIn(after, 'fig');
  const words = below?.words ?? (title ? [{ type: 'text' as const, value: title }] : undefined);
  if (words === undefined) return undefined;
  const name = /([^/]+?)(?:\.[^./]*)?$/.exec(image.url)?.[1] ?? '';
  const { id, label } = numbering.next('fig', below?.key || name, lineOf(image));
  const element = block('figure', { id, 'aria-label': label }, [
    picture satisfies Image,
    caption(label, words),
  ]);
  return below ? { element, takes: 'after' } : { element };
}

/** Every table scrolls by itself where it is too wide, by keyboard as well. */
function tableFigure(
  table: Table,
  { before }: Around,
  numbering: Numbering,
  isChinese: boolean,
): Made {
  const region = { class: 'scroll', role: 'region', tabindex: '0' };
  const above = captionIn(before, 'tbl');
  if (above === undefined) {
    const name = isChinese ? '表' : 'Table';
    return { element: block('div', { ...region, 'aria-label': name }, [table]) };
  }
  const { id, label } = numbering.next('tbl', above.key, lineOf(table));
  const scroll = block('div', { ...region, 'aria-label': label }, [table]);
  const element = block('figure', { id }, [caption(label, above.words), scroll]);
  return { element, takes: 'before' };
}

function equation(formula: Formula, numbering: Numbering): Made | undefined {
  const key = /^[\w-]+/.exec(formula.meta ?? '')?.[0];
  if (key === undefined) return undefined;
  const { id, number } = numbering.next('eq', key, lineOf(formula));
  const label = inline('span', { class: 'equation-number' }, [
    { type: 'text', value: `(${number})` },
  ]);
  return { element: block('div', { id, class: 'equation' }, [formula as BlockContent, label]) };
}

function lineOf({ position }: RootContent): number {
  return position?.start.line ?? 1;
}

function caption(label: string, words: readonly PhrasingContent[]): BlockContent {
  const name = inline('b', {}, [{ type: 'text', value: label }]);
  return block('figcaption', {}, [name, { type: 'text', value: '\u3000' }, ...words]);
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
