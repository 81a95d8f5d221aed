/** The blocks of a JATS text → blocks of Markdown, in their order. */
import { escapeInline, escapeParagraph } from '../mdx-text.ts';
import type { Around } from './around.ts';
import {
  allWithin,
  attribute,
  childOf,
  childrenOf,
  textIn,
  wordsOf,
  type XmlElement,
  type XmlNode,
} from './element.ts';
import { writeFigure, writeFormula, writeTableWrap } from './floats.ts';
import { type Words, writeInline } from './inline.ts';
import { target } from './spans.ts';

/** Blocks that may stand within a paragraph of JATS, and end it in Markdown. */
const BLOCKS = new Set(
  'disp-formula disp-formula-group list def-list fig fig-group table-wrap table-wrap-group disp-quote code preformat boxed-text verse-group speech statement media supplementary-material graphic array'.split(
    ' ',
  ),
);

type Write = (element: XmlElement, around: Around, depth: number) => string[];

const WRITERS: Readonly<Record<string, Write>> = {
  p: (element, around, depth) => (isRule(element) ? ['---'] : writeRuns(element, around, depth)),
  sec: writeSection,
  list: writeList,
  'def-list': (element, around) =>
    childrenOf(element, 'def-item').map((item) => {
      const term = writeInline(childOf(item, 'term') ?? { ...item, children: [] }, around);
      const words = allWithin(item, 'p').map((p) => writeInline(p, around));
      return `**${term}** ${words.join(' ')}`;
    }),
  'disp-quote': (element, around, depth) => [quoted(writeBlocks(element.children, around, depth))],
  'boxed-text': (element, around, depth) => [quoted(writeBlocks(element.children, around, depth))],
  statement: writeTitled,
  speech: (element, around, depth) => [quoted(writeBlocks(element.children, around, depth))],
  'verse-group': (element, around) => [
    quoted([
      allWithin(element, 'verse-line')
        .map((verse) => writeInline(verse, around))
        .join('<br />'),
    ]),
  ],
  attrib: (element, around) => [`— ${writeInline(element, around)}`],
  title: (element, around) => [`**${writeInline(element, around)}**`],
  caption: (element, around, depth) => writeBlocks(element.children, around, depth),
  code: (element) => [writeCode(element)],
  preformat: (element) => [writeCode(element)],
  fig: (element, around) => writeFigure(element, around),
  graphic: (element, around) => writeFigure({ ...element, children: [element] }, around),
  'table-wrap': (element, around) => writeTableWrap(element, around),
  'disp-formula': (element, around) => writeFormula(element, around),
  'supplementary-material': writeSupplement,
  media: writeSupplement,
  label: () => [],
  'sec-meta': () => [],
  'fn-group': () => [],
  'ref-list': () => [],
  fn: (element, around, depth) => writeBlocks(element.children, around, depth),
};

/** Writes what stands beside one another; words between blocks are a paragraph of their own. */
export function writeBlocks(nodes: readonly XmlNode[], around: Around, depth = 2): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string')
      return node.trim() === '' ? [] : writeRuns({ children: [node], line: 1 }, around, depth);
    const write = WRITERS[node.name];
    return write ? write(node, around, depth) : writeBlocks(node.children, around, depth);
  });
}

/** A line across the page, as this site's own JATS names it. */
function isRule({ children: [only, ...more] }: XmlElement): boolean {
  if (typeof only !== 'object' || more.length > 0) return false;
  return attribute(only, 'content-type') === 'html-hr';
}

/** Running text with blocks in it: each run between them is a paragraph. */
function writeRuns({ children, line }: Words, around: Around, depth: number): string[] {
  const runs: (XmlNode[] | XmlElement)[] = [];
  for (const node of children) {
    const last = runs.at(-1);
    if (typeof node !== 'string' && BLOCKS.has(node.name)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs.flatMap((run) => {
    if (!Array.isArray(run)) return writeBlocks([run], around, depth);
    const text = writeInline({ children: run, line: lineOf(run) ?? line }, around, escapeParagraph);
    return text === '' ? [] : [text];
  });
}

/** The line of the first element in a run. */
function lineOf(run: readonly XmlNode[]): number | undefined {
  return run.find((node) => typeof node !== 'string')?.line;
}

/** A section with its title; a title of its own number has it in front. */
function writeSection(element: XmlElement, around: Around, depth: number): string[] {
  const title = childOf(element, 'title');
  const body = element.children.filter((child) => child !== title);
  const label = textIn(element, 'label');
  const words = title === undefined ? '' : writeInline(title, around);
  if (words === '' && label === undefined) return writeBlocks(body, around, depth);
  const heading = [label && escapeInline(label), words].filter(Boolean).join(' ');
  return [`${'#'.repeat(Math.min(depth, 6))} ${heading}`, ...writeBlocks(body, around, depth + 1)];
}

/** A theorem, a definition: its label and title open its first paragraph. */
function writeTitled(element: XmlElement, around: Around, depth: number): string[] {
  const title = childOf(element, 'title');
  const name = [textIn(element, 'label'), wordsOf(title)].filter(Boolean).join(' ');
  const blocks = writeBlocks(
    element.children.filter((child) => child !== title),
    around,
    depth,
  );
  const [first = '', ...rest] = blocks;
  return name === '' ? blocks : [`**${escapeInline(name)}** ${first}`, ...rest];
}

/** Boxes to tick, as the labels of their items. */
const TICKS: Readonly<Record<string, string>> = { '☑': '[x] ', '☒': '[x] ', '☐': '[ ] ' };

function writeList(element: XmlElement, around: Around, depth: number): string[] {
  const isOrdered = !/^(?:bullet|simple)?$/u.test(attribute(element, 'list-type') ?? '');
  const items = childrenOf(element, 'list-item').map((item, index) => {
    const label = textIn(item, 'label') ?? '';
    const number = /^(\d{1,9})[.)．、]?$/u.exec(label)?.[1] ?? String(index + 1);
    const sign = isOrdered ? `${number}. ` : '- ';
    const tick = TICKS[label] ?? '';
    const blocks = writeBlocks(item.children, around, depth);
    return `${sign}${tick}${indented(blocks.join('\n\n'), sign.length)}`;
  });
  const isLoose = items.some((item) => item.includes('\n\n'));
  return items.length === 0 ? [] : [items.join(isLoose ? '\n\n' : '\n')];
}

/** Lines after the first, moved in so that they belong to the item. */
export function indented(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(width)}`);
}

function quoted(blocks: readonly string[]): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function writeCode(element: XmlElement): string {
  const text = rawText(element).replace(/^\n|\s+$/gu, '');
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const language = attribute(element, 'language') ?? '';
  return `${fence}${/^[\w+-]+$/u.test(language) ? language.toLowerCase() : ''}\n${text}\n${fence}`;
}

function rawText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** A file that belongs to the article: its words, with a link where the file names a whole address. */
function writeSupplement(element: XmlElement, around: Around): string[] {
  const href = attribute(element, 'xlink:href') ?? '';
  const words = [textIn(element, 'label'), wordsOf(childOf(element, 'caption'))]
    .filter(Boolean)
    .join(' ');
  if (words === '') {
    around.report.leave(element);
    return [];
  }
  const text = escapeInline(words);
  return [
    /^https?:\/\/\S+$/u.test(href)
      ? `[${text.replaceAll(']', '\\]')}](${target(href)})`
      : escapeParagraph(words),
  ];
}
