/** A remark plugin: keeps an article's text as a tree of plain data, for formats that hold whole articles. */
import type { ElementContent } from 'hast';
import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-math';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citePlace } from './citations.ts';

/** A node of Markdown (mdast) as plain data: nothing of where it stood, references resolved, attributes that are texts. */
export interface TextNode {
  /** The type mdast gives it; `cite` is a citation of ours, `element` an element of HTML. */
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TextNode[];
  readonly name?: string | null;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly checked?: boolean | null;
  readonly lang?: string | null;
  readonly align?: readonly (string | null)[];
  readonly identifier?: string;
  /** Place of a citation among those of the text. */
  readonly place?: number;
  /** A formula as MathML. */
  readonly math?: readonly ElementContent[];
}

export interface KeptText {
  /** What stands before the first heading. */
  readonly abstract: readonly TextNode[];
  /** The first heading and what follows. */
  readonly text: readonly TextNode[];
  /** Notes in the order in which they are pointed at. */
  readonly notes: readonly TextNode[];
}

interface AstroFile {
  readonly data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** Leaves `keptText`, a string of JSON, in the front matter that `render()` gives back: strings are compiled fastest. */
export function remarkKeptText(): (tree: Root, file: AstroFile) => void {
  return (tree, file) => {
    const frontmatter = file.data.astro?.frontmatter;
    // Only articles are kept: the guide has no record for machines.
    if (frontmatter?.['journal'] === undefined) return;
    frontmatter['keptText'] = JSON.stringify(keptTextOf(tree));
  };
}

/** The text of a tree on which the plugins before this one have run. */
export function keptTextOf(tree: Root): KeptText {
  const defined = definitionsIn(tree);
  const shown = tree.children.filter(({ type }) => !/^(?:definition|footnoteDef|mdxjs)/.test(type));
  const heading = shown.findIndex(({ type }) => type === 'heading');
  const end = heading < 0 ? shown.length : heading;
  const keep = (node: RootContent) => kept(node, defined);
  return {
    abstract: shown.slice(0, end).map(keep),
    text: shown.slice(end).map(keep),
    notes: notesIn(tree).map(keep),
  };
}

type Definitions = ReadonlyMap<string, Definition>;

function definitionsIn(tree: Root): Definitions {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

function notesIn(tree: Root): FootnoteDefinition[] {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (note) => {
    if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  });
  const pointed = new Set<FootnoteDefinition>();
  const follow = (part: Nodes): void => {
    visit(part, 'footnoteReference', ({ identifier }) => {
      const note = notes.get(identifier);
      if (note) pointed.add(note);
    });
  };
  for (const child of tree.children) if (child.type !== 'footnoteDefinition') follow(child);
  // Notes may point at notes: what is added while a set is walked is walked as well.
  for (const note of pointed) follow(note);
  return [...pointed];
}

function kept(node: Nodes, defined: Definitions): TextNode {
  const place = citePlace(node);
  if (place !== undefined) return { type: 'cite', place };
  const { position: _, data, ...facts } = { data: undefined, ...resolved(node, defined) };
  const { hChildren: math } = data ?? ({} as { hChildren?: ElementContent[] });
  const { attributes, children } = facts as Partial<JsxParts>;
  const isElement = facts.type.startsWith('mdxJsx');
  return {
    ...(facts as object),
    type: isElement ? 'element' : facts.type,
    ...(children && {
      children: children.flatMap((child) => [...spaceOf(child), kept(child, defined)]),
    }),
    ...(attributes && { attributes: textsOf(attributes) }),
    ...(math && { math }),
  };
}

/** The space before a citation, which its element holds. */
function spaceOf(node: Nodes): TextNode[] {
  const value = citePlace(node) === undefined ? '' : textOf(node);
  return value === '' ? [] : [{ type: 'text', value }];
}

interface JsxParts {
  readonly attributes: readonly MdxJsxAttribute[];
  readonly children: readonly Nodes[];
}

/** A link or picture by reference, with the address it refers to. */
function resolved(node: Nodes, defined: Definitions): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const { url = '', title } = defined.get(node.identifier) ?? {};
  const target = { url, title: title ?? null };
  if (node.type === 'imageReference') return { type: 'image', alt: node.alt ?? '', ...target };
  return { type: 'link', children: node.children, ...target };
}

function textsOf(attributes: readonly MdxJsxAttribute[]): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
