/** An article's body as the build reads it, without the build: the tree that formats of whole articles are made from. */
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Reference, StyleId } from '../bibliography/index.ts';
import { type Locale, wordsIn } from '../i18n/index.ts';
import type { Citations, CitedCluster } from '../markdown/citations.ts';
import { remarkPlugins } from '../markdown/index.ts';
import type { KeptText, TextNode } from '../markdown/kept-text.ts';
import type { ArticleText } from '../site/article-text.ts';
import { citeViews } from '../site/cite-view.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath);

/** What a body is read with. */
export interface ReadWith {
  readonly references: readonly Reference[];
  readonly style: StyleId;
  readonly language: Locale;
}

/** Reads a file of MDX, with its front matter or without. */
export function textOfMdx(source: string, cited: ReadWith): ArticleText {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  const frontmatter: Record<string, unknown> = { journal: 'one', language: cited.language };
  const file = new VFile({ value: body, data: { astro: { frontmatter } } });
  const tree = processor.parse(file);
  for (const plugin of remarkPlugins) plugin()(tree, file);
  const { clusters } = frontmatter['citations'] as Citations;
  const views = citeViews(clusters, cited, wordsIn(cited.language));
  return {
    ...(JSON.parse(String(frontmatter['keptText'])) as KeptText),
    cites: views.map((view, index) => ({
      ...view,
      works: clusters[index]?.works ?? [],
      narrative: clusters[index]?.narrative ?? false,
    })),
  };
}

type Cluster = Pick<CitedCluster, 'works' | 'narrative'>;

/** What a reader of it would call the same: each citation by what it says, each note where it is pointed at. */
export function comparable(text: ArticleText): object {
  const plain = (nodes: readonly TextNode[]) => joined(nodes.flatMap((node) => same(node, text)));
  return { abstract: plain(text.abstract), text: plain(text.text), notes: text.notes.length };
}

type Same = TextNode & { readonly cluster?: Cluster };

function same(node: TextNode, text: ArticleText): Same[] {
  // Whether blank lines part the items of a list is no matter of what they say.
  const { children, math: _, spread: __, ...facts } = node as TextNode & { spread?: boolean };
  if (node.type === 'cite') {
    const { works, narrative } = text.cites[node.place ?? 0] ?? { works: [], narrative: false };
    return [{ type: 'cite', cluster: { works, narrative } }];
  }
  const inner = joined((children ?? []).flatMap((child) => same(child, text)));
  // Sentences that cite are numbered in the order of the file.
  if (node.attributes?.['class'] === 'said') return [...inner];
  if (node.type === 'break') return [{ type: 'element', name: 'br', attributes: {}, children: [] }];
  // Markdown's own sign and the element strike out alike.
  if (node.type === 'delete')
    return [{ type: 'element', name: 's', attributes: {}, children: inner }];
  if (node.type === 'footnoteReference') {
    const note = text.notes.find(({ identifier }) => identifier === node.identifier);
    return [
      {
        type: 'note',
        children: joined((note?.children ?? []).flatMap((child) => same(child, text))),
      },
    ];
  }
  return [{ ...facts, ...(children && { children: inner }) }];
}

/** Texts beside one another as one, a line's end in them as a space. */
function joined(nodes: readonly Same[]): Same[] {
  const all: Same[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    const value = node.type === 'text' ? (node.value ?? '').replace(/\s+/g, ' ') : node.value;
    if (last?.type === 'text' && node.type === 'text') {
      all[all.length - 1] = { ...last, value: `${last.value}${value}` };
    } else all.push(value === undefined ? node : { ...node, value });
  }
  return all;
}
