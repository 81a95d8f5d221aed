/**
 * Document marks that recognition of print damaged: `[J.`, `J].`, `[Cl//`, `[J海洋学刊`, and `[]` or `[I]` before the
 * numbers of an article.
 */
import type { Mark } from './marks.ts';
import { type Run, slice } from './run.ts';

const CODE = String.raw`(EB|DB|[JMDCNPSRZG])(?:\s?\/\s?(OL))?`;
const YEAR = String.raw`(?<!\d)(?:1[4-9]|20)\d\d(?!\d)`;
const DAMAGED = [
  String.raw`\[\s?${CODE}(?:[l1I|!]|\s)?(?=[.,/])`,
  String.raw`\[\s?${CODE}(?=\p{Script=Han})`,
  String.raw`\[\s?${CODE}(?=\s\p{Lu}\p{Ll}+[^[\]]*$)`,
  String.raw`(?<=[\p{Ll}\p{Script=Han})]\s?)${CODE}\](?=\s?[.,/]|\s\p{Lu}|\s?\p{Script=Han})`,
  String.raw`(?<=[\p{Ll}\p{Script=Han}])[L_](J)[\]」]?(?=\.)`,
].map((source) => new RegExp(source, 'u'));
/** Nothing of the letter is left: only the numbers of an article tell. */
const LETTERLESS = new RegExp(
  String.raw`\[\s?[1lIi\]]?\s?\](?=\.\s?[^.:[\]]{2,60}[,.]\s?${YEAR}\s?,\s?(?:\d{1,4}\s?)?\([^()]{1,12}\)\s?:)`,
  'u',
);
const DATED = new RegExp(YEAR, 'u');
/** The year may stand with the authors. */
const NUMBERED = /\d{1,4}\s?\(\d{1,3}\)\s?:\s?\d/u;
/** Without one of these there is nothing to look for. */
const SIGNS = ['[', ']', '」', 'J.'];

/** The damaged mark before the first whole one, `next`, which is then that of a translation and has a year before it. */
export function damagedMark(run: Run, next: Mark | undefined): Mark | undefined {
  const { shape } = slice(run, 0, next?.from);
  if (!SIGNS.some((sign) => shape.includes(sign))) return undefined;
  const match = firstMatch(shape);
  if (match === undefined) return undefined;
  const to = match.index + match[0].length;
  if (!DATED.test(shape.slice(to)) && !NUMBERED.test(shape.slice(to))) return undefined;
  return { code: match[1] ?? 'J', carrier: match[2], from: match.index, to };
}

function firstMatch(shape: string): RegExpExecArray | undefined {
  for (const pattern of [...DAMAGED, LETTERLESS]) {
    const match = pattern.exec(shape);
    if (match !== null) return match;
  }
  return undefined;
}
