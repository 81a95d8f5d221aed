/** Judgements in footnotes: the court, the number of the case, and what it gave. */
import type { Reference } from '../../reference.ts';
import type { Guess } from './guess.ts';
import { compactText, type Run, slice, trimmed } from './run.ts';

type Fields = Partial<Reference>;

/** 最高人民法院（2017）最高法民终41号民事判决书: a court, the number of the case, and what it gave. */
const CASE =
  /^(?:参见|参阅|见)?\s?(\p{Script=Han}{2,30}(?:法院|法庭))\s?(\([12]\d{3}\)[^\s,.]{2,24}?号)(?:之[一二三])?(?:民事|刑事|行政|执行)?(?:判决|裁定|决定|调解)书/u;

/** A judgement as a case; undefined for anything else. */
export function readCase(run: Run): Guess | undefined {
  const whole = trimmed(run);
  const match = CASE.exec(whole.shape);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const from = match[0].indexOf(match[1]);
  const at = match[0].indexOf(match[2]);
  const number = compactText(slice(whole, at, at + match[2].length));
  const title = compactText(slice(whole, from));
  const fields: Fields = { title, authority: match[1], number };
  return { type: 'legal_case', head: slice(whole, 0, 0), fields };
}
