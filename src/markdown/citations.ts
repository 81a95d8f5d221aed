/**
 * A remark plugin: citations in the text become `<Cite of={props.cites[n]}>`, and each sentence that cites gets an
 * id. What was found is left in the front matter; the site knows the references and tells the page what to print.
 */
import type { Link, Nodes, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { withoutCaptionStart } from './captions.ts';
import { type CitationCluster, findCitations } from './citation-grammar.ts';
import { type Located, locate } from './escapes.ts';
import { inline } from './mdx-nodes.ts';
import { CITATION, closedUp, SENTENCE_CLASS, type Sentence, sentencesOf } from './sentences.ts';

/** A cluster as it stands in the file. */
export interface CitedCluster extends Omit<CitationCluster, 'start' | 'end'> {
  /** 1-based line of the file. */
  readonly line: number;
  /** Id of the sentence it stands in. */
  sentence?: string;
}

export interface CitingSentence {
  readonly id: string;
  /** Its words, without its citations. */
  readonly text: string;
}

/** What the plugin leaves in the front matter that `render()` gives back. */
export interface Citations {
  readonly clusters: readonly CitedCluster[];
  readonly sentences: readonly CitingSentence[];
}

export interface MarkdownFile {
  readonly value: unknown;
  readonly data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** Keys like `fig:map` are cross-references: see `numbered.ts`. */
export const CROSS_REFERENCE = /^(?:fig|tbl|eq):/;

/** Ids of citing sentences: `s-3`. */
const SENTENCE_ANCHOR = 's-';

export function remarkCitations(): (tree: Root, file: MarkdownFile) => void {
  return (tree, file) => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    const clusters: CitedCluster[] = [];
    const sentences: CitingSentence[] = [];
    const language = String(frontmatter['language'] ?? 'en');
    visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
      const paragraph = node as Parent & { children: PhrasingContent[] };
      const before = clusters.length;
      replaceCitations(paragraph, String(file.value), clusters);
      if (clusters.length > before && node.type !== 'heading') {
        paragraph.children = inSentences(paragraph.children, language, clusters, sentences);
      }
    });
    const citations: Citations = { clusters, sentences };
    Object.assign(frontmatter, { citations });
  };
}

/** Puts elements in the place of citations, in every text that is not inside a link. */
function replaceCitations(parent: Parent, source: string, clusters: CitedCluster[]): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return splitText(child, source, clusters);
    if ('children' in child && !isLink(child)) replaceCitations(child as Parent, source, clusters);
    return [child];
  });
}

function isLink({ type }: { type: string }): boolean {
  return type === ('link' satisfies Link['type']) || type === 'linkReference';
}

function splitText(node: Text, source: string, clusters: CitedCluster[]): PhrasingContent[] {
  const located = locate(node, source);
  const found = findCitations(node.value, located.isEscaped);
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const cluster of found) {
    const before = node.value.slice(end, cluster.start);
    const space = cluster.narrative ? '' : (/\s+$/u.exec(before)?.[0] ?? '');
    const mark = toNode(cluster, located, clusters);
    parts.push(...words(isCite(mark) ? before.slice(0, before.length - space.length) : before));
    // A raised mark follows its word at once, another one after a space: its element has the space to print or not.
    parts.push(isCite(mark) ? { ...mark, children: words(space) } : mark);
    end = cluster.end;
  }
  return found.length === 0 ? [node] : [...parts, ...words(node.value.slice(end))];
}

function words(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function toNode(cluster: CitationCluster, at: Located, clusters: CitedCluster[]): PhrasingContent {
  const { works, narrative, start } = cluster;
  const [first] = works;
  if (works.length === 1 && first && CROSS_REFERENCE.test(first.key)) {
    return inline('CrossReference', { to: first.key, line: String(at.lineOf(start)) });
  }
  const place = clusters.push({ works, narrative, line: at.lineOf(start) }) - 1;
  return inline('Cite', { of: ['cites', place] });
}

/** Wraps each sentence that cites in an element with an id, where it begins and ends between nodes. */
function inSentences(
  children: readonly PhrasingContent[],
  language: string,
  clusters: CitedCluster[],
  sentences: CitingSentence[],
): PhrasingContent[] {
  const text = children.map(asText).join('');
  return pieces(children, sentencesOf(text, language)).flatMap((piece) => {
    const cites = piece.flatMap(citesIn);
    if (cites.length === 0) return piece;
    const id = `${SENTENCE_ANCHOR}${sentences.length + 1}`;
    for (const cite of cites) Object.assign(clusters[cite] ?? {}, { sentence: id });
    sentences.push({
      id,
      text: withoutCaptionStart(closedUp(piece.map((node) => textOf(node)).join(''))),
    });
    return [inline('span', { id, class: SENTENCE_CLASS }, piece)];
  });
}

/** A node's words, as long as the node is for `pieces`. */
function asText(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  return isCite(node) ? CITATION : textOf(node).padEnd(1, '\u2060');
}

/** The nodes of each sentence; only texts are cut, other nodes stay with the sentence they begin in. */
function pieces(
  nodes: readonly PhrasingContent[],
  sentences: readonly Sentence[],
): PhrasingContent[][] {
  const made = sentences.map((): PhrasingContent[] => []);
  let offset = 0;
  let place = 0;
  for (const node of nodes) {
    const end = offset + asText(node).length;
    for (let from = offset; from < end; ) {
      while (from >= (sentences[place]?.end ?? end)) place += 1;
      const to = node.type === 'text' ? Math.min(end, sentences[place]?.end ?? end) : end;
      const part =
        node.type === 'text' ? words(node.value.slice(from - offset, to - offset)) : [node];
      made[place]?.push(...part);
      from = to;
    }
    offset = end;
  }
  return made;
}

function isCite(node: Nodes): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && node.name === 'Cite';
}

/** Places in `props.cites` of the citations in a node. */
function citesIn(node: PhrasingContent): number[] {
  const place = citePlace(node);
  if (place !== undefined) return [place];
  return 'children' in node ? (node.children as PhrasingContent[]).flatMap(citesIn) : [];
}

/** Place in `props.cites` of what a node prints, where it is a citation. */
export function citePlace(node: Nodes): number | undefined {
  if (!isCite(node)) return undefined;
  const [attribute] = node.attributes;
  const value = typeof attribute?.value === 'object' ? attribute.value?.value : '';
  return Number(/\[(\d+)\]$/.exec(value ?? '')?.[1]);
}
