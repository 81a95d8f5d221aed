/**
 * What a text may hold: words, links, pictures beside it and a few elements of HTML; no code. Articles come from
 * many hands, and MDX would run what they write while the site is built.
 */
import type { Program } from 'estree';
import type { Link, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { picturePath } from './named-pictures.ts';

/** Something a text may not hold, and what to write instead. */
export interface Refused {
  readonly message: string;
  readonly repair: string;
  readonly text: string;
  /** 1-based line of the file. */
  readonly line: number;
}

type Words = Omit<Refused, 'line'>;
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
/** Code in MDX: an import or export, or an expression in braces. */
interface Code {
  readonly type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
  readonly value: string;
  readonly data?: { readonly estree?: Program | null };
}

/** Elements that Markdown has no sign for and that can do no more than mark words. */
const ELEMENTS = new Set(
  'abbr bdi br cite del dfn ins kbd mark q rp rt ruby s samp small span sub sup u var wbr'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['lang', 'dir', 'title']);

/** Everything in a text that is refused, in its order. Takes the tree before any plugin of ours. */
export function refusedIn(tree: Root): Refused[] {
  const deep = tooDeepIn(tree);
  if (deep) return [{ ...NESTED, line: deep.position?.start.line ?? 1 }];
  const found: Refused[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    for (const words of problemsOf(node as RootContent)) found.push({ ...words, line });
  });
  return found;
}

/** Deeper than any text; whatever walks the tree afterwards may go by recursion. */
const DEEPEST = 60;
const NESTED: Words = {
  message: 'Lists, quotations and emphasis are nested deeper here than any text is',
  repair: `Take out all but ${DEEPEST / 2} of the signs that begin them`,
  text: '',
};

function tooDeepIn(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level[0];
}

/** A remark plugin, the first one: stops the build at the first thing a text may not hold. */
export function remarkPlainMatter(): (tree: Root) => void {
  return (tree) => {
    const [first] = refusedIn(tree);
    if (first) throw new Error(describe(first));
  };
}

function describe({ line, message, text, repair }: Refused): string {
  return `Line ${line}: ${message} “${text}”. ${repair}.`;
}

function problemsOf(node: RootContent | Code): Words[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment, `{/* … */}`, is an expression without a body.
      return node.data?.estree?.body.length === 0 ? [] : [codeProblem(node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblems(node);
    case 'link':
      return [...linkProblems(node.url), ...citationProblems(node)];
    case 'definition':
      return isCitation(node.label ?? '') ? [DEFINED] : linkProblems(node.url);
    case 'image':
      return pictureProblems(node.url);
    case 'imageReference':
      return [{ ...APART, text: node.label ?? node.identifier }];
    case 'heading':
      return node.depth === 1 ? [TITLE] : [];
    default:
      return [];
  }
}

const APART: Omit<Words, 'text'> = {
  message: 'The name of a picture stands with it, and not elsewhere in the text',
  repair: 'Write ![what it shows](./name.png)',
};

const TITLE: Words = {
  message: 'A heading of the first rank is the title, which stands in the front matter',
  repair: 'Write ## instead of #',
  text: '#',
};

function codeProblem(code: string): Words {
  return {
    message: 'A text holds no code',
    repair: 'Write \\{ for {, and begin no paragraph with import or export',
    text: code,
  };
}

function elementProblems({ name, attributes }: Jsx): Words[] {
  if (name === null || !ELEMENTS.has(name)) {
    return [
      {
        message: 'A text may not hold this element',
        repair: 'Write \\< for <, or say it in Markdown',
        text: `<${name ?? ''}>`,
      },
    ];
  }
  return attributes.flatMap((attribute) => {
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object';
    const named = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (isPlain && ATTRIBUTES.has(named)) return [];
    return [
      {
        message: `<${name}> may not have this attribute in a text`,
        repair: `Leave it out; ${[...ATTRIBUTES].join(', ')} are allowed`,
        text: named,
      },
    ];
  });
}

/** Where relative addresses lead from: a host that no address names. */
const HERE = 'https://here.invalid/articles/one/';

function linkProblems(url: string): Words[] {
  const target = URL.canParse(url, HERE) ? new URL(url, HERE) : undefined;
  const isHere = target?.host === new URL(HERE).host;
  const isOnTheWeb = target !== undefined && /^https?:\/\//i.test(url);
  if (target?.protocol === 'mailto:' || isHere || isOnTheWeb) return [];
  return [
    {
      message: 'Only http, https and mailto addresses are linked',
      repair: 'Write the whole address, beginning with https://',
      text: url,
    },
  ];
}

const isCitation = (text: string): boolean => /(?:^|[\s;；])-?@\w/u.test(text);

const DEFINED: Words = {
  message:
    'A colon right after a citation at the beginning of a line makes an address of what follows',
  repair: 'Write \\: for :',
  text: ']:',
};

/** `[@yu-2019](38)` is a link to “38”: who writes so means a citation. One of a name, `[@yu](https://…)`, is a link. */
function citationProblems({ url, children }: Link): Words[] {
  const [text] = children;
  const isAddress = /^(?:\w+:|[#/.?])/u.test(url);
  if (isAddress || text?.type !== 'text' || !isCitation(text.value)) return [];
  return [
    {
      message: 'A parenthesis right after a citation makes a link of the two',
      repair: 'Write \\( for (, or the place within the brackets: [@key, 38]',
      text: `[${text.value}](${url})`,
    },
  ];
}

function pictureProblems(url: string): Words[] {
  const decoded = picturePath(url);
  const isBeside =
    /^(?:\.\/)?[^/\\:]+(?:\/[^/\\:]+)*$/.test(decoded) && !/(?:^|\/)\.\.(?:\/|$)/.test(decoded);
  if (isBeside) return [];
  return [
    {
      message: 'A picture stands beside the text: pages ask no other host for anything',
      repair: 'Put its file into the folder of the text and write ./name.png',
      text: url,
    },
  ];
}
