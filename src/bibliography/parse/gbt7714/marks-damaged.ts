/**
 * Document marks that recognition of print damaged: `[J.`, `J].`, `[Cl//`, `[J海洋学刊`, and `[]` or `[I]` before the
 * numbers of an article.
 */
import type { Mark } from './marks.ts';
import { type Run, slice } from './run.ts';

const CODE = String.raw`((?:CP|DS|PP|CM|A)(?=\s?\/)|EB|DB|[JMDCNPSRZG])(?:\s?\/\s?([A-Z0]{2}))?`;
const YEAR = String.raw`(?<!\d)(?:1[4-9]|20)\d\d(?!\d)`;
/** What recognition takes the opening bracket for; after a small Latin letter l is one of the word's. */
const OPENING = String.raw`(?:[|!1(I]|(?<!\p{Ll})l)?`;
const DAMAGED = [
  String.raw`\[\s?${CODE}(?:[l1I|!:>」』jJ]|\s)?(?=[.,/])(?!\.\s?[l1In]\s?\.)`,
  String.raw`\[\s?${CODE}(?=\p{Script=Han})`,
  String.raw`\[\s?${CODE}(?=\s\p{Lu}\p{Ll}+[^[\]]*$)`,
  String.raw`(?<=[\p{Ll}\p{Script=Han})\d”》?]\s?)${OPENING}${CODE}\](?=\s?[.,/]|\s\p{Lu}|\s?\p{Script=Han})`,
  String.raw`\[\s?[LlI1|]${CODE}\s?\](?=\s?[.,/])`,
  String.raw`(?<=[\p{Ll}\p{Script=Han}])[L_](J)[\]」]?(?=\.)`,
].map((source) => new RegExp(source, 'u'));
/** (J), （M）, {J}, 「J」, <J>: signs of another kind, which a title may hold as well where a whole mark follows. */
const OTHERWISE = new RegExp(
  String.raw`(?<=[\p{L}\d)”》?!]\s?[.,]?\s?)[({<「『|]\s?${CODE}\s?[)\]}>」』|](?=\s?[.,/])`,
  'u',
);
/** Nothing of the letter is left: only the numbers of an article tell. */
const LETTERLESS = new RegExp(
  String.raw`\[\s?[1lIi\]]?\s?\](?=\s?[.,]\s?[^.:[\]]{2,60}[,.]\s?${YEAR}\s?,?\s?(?:\d{1,4}\s?)?\([^()]{1,12}\)\s?:)`,
  'u',
);
/** Of 20165): 18 a bracket is lost as well. */
const DATED = new RegExp(String.raw`${YEAR}|(?<!\d)(?:19|20)\d{3}\)`, 'u');
/** The year may stand with the authors. */
const NUMBERED = /\d{1,4}\s?\(\d{1,3}\)\s?:\s?\d/u;
/** Without one of these there is nothing to look for. */
const SIGNED = /[[\]」』]|J\.|[A-Z]\s?[)}>|]/u;

/** The damaged mark before the first whole one, `next`, which is then that of a translation and has a year before it. */
export function damagedMark(run: Run, next: Mark | undefined): Mark | undefined {
  const { shape } = slice(run, 0, next?.from);
  if (!SIGNED.test(shape)) return undefined;
  const match = firstMatch(shape) ?? (next === undefined ? OTHERWISE.exec(shape) : null);
  if (match === null) return undefined;
  const to = match.index + match[0].length;
  if (!DATED.test(shape.slice(to)) && !NUMBERED.test(shape.slice(to))) return undefined;
  return { code: match[1] ?? 'J', carrier: match[2]?.replace('0', 'O'), from: match.index, to };
}

function firstMatch(shape: string): RegExpExecArray | null {
  for (const pattern of [...DAMAGED, LETTERLESS]) {
    const match = pattern.exec(shape);
    if (match !== null) return match;
  }
  return null;
}
