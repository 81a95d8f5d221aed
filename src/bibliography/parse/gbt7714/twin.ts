/**
 * Entries printed twice, in Chinese and again in English: only the first language is read.
 *
 * `张仁和，… 2013，39(9): 1619-1627 Zhang RH, … [J]. Acta Agronomica Sinica, …`, the second in
 * brackets or not.
 */
import type { Mark } from './marks.ts';
import { type Run, slice } from './run.ts';

const HAN = /\p{Script=Han}/u;
/** Where a second-language entry begins: a bracket, or a capitalised word after the end of the first. */
const LATIN_START =
  /(?:[[(]\s*(?=\p{Lu}\p{L})|(?<=[.;\d)\]])\s*(?=\p{Lu}[\p{L}'’-]+[\s,]))(?!(?:DOI|CSTR|Suppl|Vol|No)\b)/u;
const HAN_START = /(?<=[.\d)\]])\s*[[(]?\s*(?=\p{Script=Han}{2,})/u;

/** Where the second-language twin of an entry begins; undefined where there is none. */
export function twinStart(run: Run, own: Mark, marks: readonly Mark[]): number | undefined {
  const second = marks.find(({ from }) => from >= own.to);
  if (second === undefined) return undefined;
  const between = slice(run, own.to, second.from).shape;
  const isHanFirst = HAN.test(slice(run, 0, own.from).shape);
  const from = isHanFirst ? lastHan(between) + 1 : 0;
  const start = (isHanFirst ? LATIN_START : HAN_START).exec(between.slice(from));
  const hasLocator = /\d{4}|:\s?[A-Z]?\d/.test(between.slice(0, from + (start?.index ?? 0)));
  return start === null || !hasLocator ? undefined : own.to + from + start.index;
}

function lastHan(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (HAN.test(text.charAt(at))) return at;
  return -1;
}
