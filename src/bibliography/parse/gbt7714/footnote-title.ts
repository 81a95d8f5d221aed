/** Where a footnote's title stands: in 《》, or in “” and 〈〉 before a host in 《》, names counted that stand before it. */
import { isBlank, type Run, slice } from './run.ts';

export interface Titled {
  readonly before: Run;
  readonly title: Run;
  readonly after: Run;
}

/** A name and a colon between a title and its host: 载王明主编：《论集》. */
const MAX_PEOPLE = 80;
const MAX_HOST_WORDS = 40;
/** What may follow a whole title; “资本下乡”与村庄 begins one. */
const ENDS = /^\s*(?:[,.:;、(]|《|[载收见刊])/u;
const CLOSING: Readonly<Record<string, string>> = { '《': '》', '“': '”', '〈': '〉', '「': '」' };

/** Divides at the first title, brackets of its kind inside it counted. */
export function bracketedTitle(run: Run): Titled | undefined {
  const from = run.text.search(/[《“〈「]/u);
  if (from < 0 || from > MAX_PEOPLE) return undefined;
  const opening = run.text.charAt(from);
  const titled = closedFrom(run, from, opening);
  if (titled === undefined || opening === '《') return titled;
  const host = titled.after.text.slice(0, MAX_HOST_WORDS).indexOf('《');
  const isSetOff = isBlank(titled.before) || /[:,]\s?$/u.test(titled.before.shape);
  return host >= 0 && isSetOff && ENDS.test(titled.after.shape) ? titled : undefined;
}

function closedFrom(run: Run, from: number, opening: string): Titled | undefined {
  const closing = CLOSING[opening] ?? '';
  let depth = 0;
  for (let at = from; at < run.text.length; at += 1) {
    const character = run.text.charAt(at);
    if (character === opening) depth += 1;
    else if (character === closing) depth -= 1;
    if (depth > 0) continue;
    const title = slice(run, from + 1, at);
    return { before: slice(run, 0, from), title, after: slice(run, at + 1) };
  }
  return undefined;
}
