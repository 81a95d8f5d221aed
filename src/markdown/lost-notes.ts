/** Notes that a reader would never see, since Markdown passes over them without a word: told, lest they be lost. */
import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A note that is pointed at and not written, or written and not shown. */
export interface LostNote {
  readonly message: string;
  readonly repair: string;
  /** Its mark as written: `[^2]`. */
  readonly text: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/** Notes without a mark, marks without a note, and notes whose name an earlier one has (GitHub Flavored Markdown). */
export function lostNotes(tree: Root, source: string): LostNote[] {
  return [...unshown(tree), ...unwritten(tree, source)].toSorted((a, b) => a.line - b.line);
}

/** The mark of a note that is not there stays text. */
function unwritten(tree: Root, source: string): LostNote[] {
  const lost: LostNote[] = [];
  visit(tree, 'text', ({ position }) => {
    const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
    for (const { 0: text, index } of written.matchAll(/(?<!\\)\[\^[^\s[\]]+\]/gu)) {
      const line = (position?.start.line ?? 1) + written.slice(0, index).split('\n').length - 1;
      const repair = `Write it, ${text}: …, or \\[ where no note is meant`;
      lost.push({ message: 'This note is pointed at but not written', repair, text, line });
    }
  });
  return lost;
}

function unshown(tree: Root): LostNote[] {
  const pointed = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    pointed.add(identifier);
  });
  const seen = new Set<string>();
  const lost: LostNote[] = [];
  visit(tree, 'footnoteDefinition', (note) => {
    const { identifier } = note;
    if (seen.has(identifier)) lost.push(told(note, 'An earlier note has this name', OWN_NAME));
    else if (!pointed.has(identifier))
      lost.push(told(note, 'No sentence points at this note', MARK));
    seen.add(identifier);
  });
  return lost;
}

const OWN_NAME = 'Give this one a name of its own';
const MARK = 'Put its mark where it belongs, or take it out';

function told(
  { label, identifier, position }: FootnoteDefinition,
  why: string,
  repair: string,
): LostNote {
  const text = `[^${label ?? identifier}]`;
  return {
    message: `${why}, so that it is not shown`,
    repair,
    text,
    line: position?.start.line ?? 1,
  };
}
