/** Where signs of emphasis may stand, so that Markdown reads them (CommonMark 0.31, §6.2). */
import type { XmlNode } from './element.ts';

/** The characters before and after an element: nothing at the ends of the line, a letter where it is not known. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

const UNKNOWN = 'x';

/** What stands beside one of a run of nodes; `isWhole` where they are a whole line. */
export function besideOf(nodes: readonly XmlNode[], at: number, isWhole: boolean): Beside {
  const end = isWhole ? '' : UNKNOWN;
  return {
    before: at === 0 ? end : sideOf(nodes[at - 1], -1),
    after: at === nodes.length - 1 ? end : sideOf(nodes[at + 1], 0),
  };
}

/** The first character of a neighbour, or its last; what an element will end with is not known. */
function sideOf(node: XmlNode | undefined, at: 0 | -1): string {
  return typeof node === 'string' ? ([...node].at(at) ?? UNKNOWN) : UNKNOWN;
}

/** Beside a space, or at an end of the line, signs may have punctuation within them; elsewhere they stand at words. */
export function emphasised(
  sign: string,
  text: string,
  { before, after }: Beside,
  hold: (mdx: string) => string,
): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start < 0) return text;
  const isFree = text === text.trim() && isApart(before) && isApart(after);
  if (isFree) return `${hold(sign)}${text}${hold(sign)}`;
  const rest = /[^\p{L}\p{N}]*$/u.exec(text.slice(start))?.[0] ?? '';
  const inner = text.slice(start, text.length - rest.length);
  return `${text.slice(0, start)}${hold(sign)}${inner}${hold(sign)}${rest}`;
}

function isApart(beside: string): boolean {
  return beside === '' || /\s/u.test(beside);
}
