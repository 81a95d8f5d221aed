/** Where in an article's text a query stands: the passage to show, and the place to open. Pure. */
import { KEYWORDS_SECTION } from '../constants.ts';
import { highlight } from './highlight.ts';
import type { Passage } from './record.ts';
import type { Sounds } from './sounds.ts';

export interface Place {
  /** A part of the passage, around what was found. */
  readonly text: string;
  /** What follows the article's address: its section, and the words there (a text fragment, which browsers mark). */
  readonly hash: string;
}

/** Characters shown before what was found, and after. */
const [BEFORE, AFTER] = [60, 160];
/** Half of a rare character, where it was cut. */
const HALF = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;
/** What ends a stretch that stands on the page as it does in the text: citations and notes stand at such places. */
const PAUSE = /[\p{P}--['’‘\-‐·・\&]]/v;

/** The passage that holds the most of what was asked, the first of several; undefined where none holds any. */
export function placeIn(
  body: readonly Passage[],
  query: string,
  sounds: Sounds | undefined,
): Place | undefined {
  const found = body.flatMap(([section, text]) => {
    // Key words are asked for in key words alone.
    const shown = section === KEYWORDS_SECTION ? { text } : { text, title: text };
    const ranges = highlight(query, shown, sounds);
    const words = new Set(ranges.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    return ranges[0] ? [{ section, text, range: ranges[0], count: words.size }] : [];
  });
  const [best] = found.toSorted((a, b) => b.count - a.count);
  if (!best) return undefined;
  const { section, text, range } = best;
  const [first, last] = [range.start - BEFORE, range.end + AFTER];
  const shown = text.slice(Math.max(0, first), last).replace(HALF, '').trim();
  return {
    text: `${first > 0 ? '…' : ''}${shown}${last < text.length ? '…' : ''}`,
    hash: `#${section}:~:text=${directive(stretchAround(text, range.start, range.end))}`,
  };
}

/** The stretch between two pauses that a range lies in. */
function stretchAround(text: string, start: number, end: number): string {
  const isPause = (at: number) => PAUSE.test(text[at] ?? '.');
  let [from, to] = [start, end];
  while (from > 0 && !isPause(from - 1)) from -= 1;
  while (to < text.length && !isPause(to)) to += 1;
  return text.slice(from, to).trim();
}

/** Dashes, commas and ampersands are signs of a text fragment. */
function directive(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
