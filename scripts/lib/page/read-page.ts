/**
 * An article page as plain text → what it says. The page is of the kind Chinese journals publish:
 * a masthead line, title, byline, affiliations, labelled parts, one or two numbered lists, page furniture.
 * Never throws, and never guesses silently: every doubt is a finding, every unused line is kept in `ignored`.
 */
import type { Finding } from '../../../src/bibliography/index.ts';
import { citedMasthead } from '../own-citations.ts';
import type { ArticlePage } from './article-page.ts';
import { type Block, cutIntoBlocks, isList } from './blocks.ts';
import { cutBody } from './body.ts';
import { type Front, readFront } from './front.ts';
import { readHead } from './head.ts';
import { readLabelled } from './labelled.ts';
import { type Line, toLines } from './lines.ts';
import { sortLists } from './lists.ts';

/** Reads a page; `file` is the name findings carry. */
export function readPage(text: string, file: string): ArticlePage {
  const { head, rest: below } = readHead(toLines(text));
  const { rest, body } = cutBody(below);
  const blocks = cutIntoBlocks(rest);
  const loose = blocks.filter(({ kind }) => kind === 'loose');
  const front = readFront(loose.map(({ lines }) => lines.filter(isFilled)));
  const { findings, doi, ...labelled } = readLabelled(blocks);
  const masthead = head.masthead ?? citedMasthead(labelled.citations);
  const lists = sortLists(blocks.filter(isList), masthead?.journal);
  return {
    masthead,
    section: head.section,
    title: front.title,
    authors: front.authors,
    bylineLine: front.lines.authors?.number,
    affiliations: front.affiliations,
    ...labelled,
    doi: masthead?.doi ?? doi,
    body,
    references: lists.references,
    related: lists.related,
    findings: [...leftoverFindings(front), ...findings, ...lists.findings].map((finding) => ({
      ...finding,
      file,
    })),
    ignored: inOrder([...head.ignored, ...blocks.flatMap(ignoredLines), ...front.leftovers]),
  };
}

function isFilled({ text }: Line): boolean {
  return text !== '';
}

const furniture = new Set<Block['kind']>(['furniture', 'metrics', 'code']);

/** Furniture is reported as it stands on the page, its label included. */
function ignoredLines({ kind, start, lines }: Block): Line[] {
  return furniture.has(kind) ? [start, ...lines.slice(1).filter(isFilled)] : [];
}

function leftoverFindings({ leftovers }: Front): Finding[] {
  return leftovers.map(({ number, text }) => ({
    kind: 'leftover-text',
    message: 'This line has no place in an article’s record',
    repair: 'If it matters, put it into index.mdx by hand',
    text,
    line: number,
  }));
}

function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((one, other) => one.number - other.number);
}
