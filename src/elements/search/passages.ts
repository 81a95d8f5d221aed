/** Shows where in an article's text the words stand, and makes its link lead there. */
import type { Place, Result, Unprinted } from '../../search/client.ts';
import { langOf } from '../dom.ts';
import type { Marks } from './marked.ts';
import type { OpenSearch } from './open.ts';
import { printedOf } from './result-text.ts';

/** A result with what of the query is not printed of it; of an article, where in its text that stands. */
export interface Found {
  readonly result: Result;
  readonly beyond: Unprinted;
  /** Undefined where all is printed; it may still be on its way, and never fails. */
  readonly place: Promise<Place | undefined> | undefined;
}

/** Looks for what is not printed of a result; `printed` is all that is shown of it. */
export function foundIn(
  result: Result,
  marks: Marks,
  { searcher }: OpenSearch,
  printed: readonly string[] = printedOf(result),
): Found {
  const beyond = marks.beyond(result, printed);
  const isInText = result.number === undefined && beyond.rest.length > 0;
  const place = isInText ? searcher.place(result.id, beyond.rest.join(' ')) : undefined;
  return { result, beyond, place: place?.catch(() => undefined) };
}

/** Adds a passage once it is there, and makes the link lead to it. */
export async function showPassage(
  { result, place }: Found,
  link: HTMLAnchorElement,
  marks: Marks,
  show: (nodes: (Node | string)[], lang: string) => void,
): Promise<void> {
  const found = await place;
  if (!found || link.hash) return;
  link.href += found.hash;
  show(marks.of(found.text, { ...result, title: '' }), langOf(found.text));
}

/** Lets go after a while. */
export function patience(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
