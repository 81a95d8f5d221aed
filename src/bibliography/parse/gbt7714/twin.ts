/**
 * Entries printed twice, in Chinese and again in English: only the first language is read.
 *
 * `张仁和，… 2013，39(9): 1619-1627 Zhang RH, … [J]. Acta Agronomica Sinica, …`, the second in
 * brackets or not, and with a mark of its own or none.
 */
import type { Mark } from './marks.ts';
import { type Run, slice } from './run.ts';

const HAN = /\p{Script=Han}/u;
const CAPITAL = /\p{Lu}/u;
/** Signs of print that are no letters, and all Latin ones, come before it. */
const FIRST_HAN = 0x2e80;
/** What begins with a capital after an imprint and is no translation of the entry. */
const NO_TWIN = String.raw`(?!(?:D[O0][I1l]|CSTR|PMID|ISBN|ISSN|Suppl|Vol|No|In|Available|Accessed|Epub|Licen[cs]e|URL|Retrieved)\b)`;
/** Where a second-language entry begins: a bracket, or a capitalised word after the end of the first. */
const LATIN_START = new RegExp(
  String.raw`(?:[[(「]\s*(?=(?:\(\p{L}{2,12}\)\s?)?\p{Ll}{0,2}\p{Lu}[\p{L}\s])|(?<=[.;\d)\]年])\s*(?=\p{Lu}[\p{L}'’-]+[\s,.]))${NO_TWIN}`,
  'u',
);
/** The same where an address stands: www.Tide.example.org is no new sentence, and one begins after `.html`. */
const AFTER_ADDRESS = new RegExp(
  String.raw`(?:[[(「]\s*(?=\p{Ll}{0,2}\p{Lu}[\p{L}\s])|(?<=[.;\d)\]年]|\.(?:[jsx]?html?|pdf|aspx?|php|jsp)(?=\s))\s*(?=\p{Lu}[\p{L}'’-]+(?:[\s,]|(?<!(?:\/\/|www\.)(?:[^,;[]{0,120}[./\d])?[\p{L}'’-]+)\.)))${NO_TWIN}`,
  'u',
);
const HAN_START =
  /(?:(?<=[.\d)\]])|(?=\s*\[))\s*(?:in chinese\s?)?[[(]?\s*(?=\p{Script=Han}\s?\p{Script=Han})/iu;
const HAN_IN_BRACKETS = /(?<=\S)\s*\[\s*(?=\p{Script=Han}\s?\p{Script=Han})/u;
/** Without a mark of its own it is one where it follows the pages or a year, and is long or in brackets. */
const UNMARKED_START = new RegExp(
  String.raw`(?=[[(「])(?<=\d[\s.]{0,3})[[(「]\s*(?=\p{Lu}[\p{L}'’-]*[\s,.])${NO_TWIN}(?=[^[\]()]{12})|(?=\p{Lu})(?<=[:)]\s?[A-Z]?\d{1,6}(?:[-–—~]\d{1,6})?[\d,+-]{0,12}\s?\.?\s?)(?:(?<=[.\s])(?=\p{Lu}[\p{L}'’-]*[\s,.])|(?<=\d)(?=\p{Lu}\p{Ll}+\s\p{Lu}))${NO_TWIN}(?=.{40})|(?=\p{Lu})(?<=,\s?(?:19|20)\d\d\s?\.\s?)(?=\p{Lu}[\p{L}'’-]*[\s,.])${NO_TWIN}(?=.{40})`,
  'u',
);

/** Where the second-language twin of an entry begins; undefined where there is none. */
export function twinStart(run: Run, own: Mark, marks: readonly Mark[]): number | undefined {
  const later = marks.filter(({ from }) => from >= own.to).slice(0, MAX_MARKS);
  if (later.length === 0) return startBefore(run, own, undefined);
  for (const second of later) {
    const start = startBefore(run, own, second);
    if (start !== undefined) return start;
  }
  return undefined;
}

/** After the pages, to the end, in brackets: 学报，2010，33(6)：147-151. (Huang Z G，Wang M. Attribute reduction. …) */
const LAST_IN_BRACKETS = new RegExp(
  String.raw`(?<=\d[\s.]{1,3})[[(]\s?(?=\p{Lu}[\p{L}'’-]*[\s,])${NO_TWIN}(?=\P{Script=Han}{40,1500}[)\]]\.?$)`,
  'u',
);

/** The entry without a mark, and without its twin. */
export function withoutTwin(run: Run): { own: Run; twin: string } {
  const mayHave = /[)\]]\.?$/u.test(run.shape) && /^\P{L}*\p{Script=Han}/u.test(run.shape);
  const start = mayHave ? LAST_IN_BRACKETS.exec(run.shape) : null;
  if (start === null) return { own: run, twin: '' };
  return { own: slice(run, 0, start.index), twin: run.text.slice(start.index) };
}

/** That of the twin follows the one of a host, or a second one of the same work. */
const MAX_MARKS = 2;

/** A mark of the work itself begins nothing. */
const MARKED = /\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]/gu;
const blank = (mark: string) => ' '.repeat(mark.length);

/** Where the twin begins that has this mark, or none. */
function startBefore(run: Run, own: Mark, second: Mark | undefined): number | undefined {
  const isHanFirst = HAN.test(slice(run, 0, own.from).shape);
  const printed = slice(run, own.to, second?.from).shape;
  const between = printed.includes('[') ? printed.replace(MARKED, blank) : printed;
  const from = isHanFirst ? Math.max(0, lastHan(between)) : 0;
  const end = between.slice(from);
  const isMarked = second !== undefined;
  const start =
    isMarked || (isHanFirst ? CAPITAL.test(end) : end.includes('['))
      ? startIn(end, isHanFirst, isMarked).exec(end)
      : null;
  if (start === null) return undefined;
  const at = own.to + from + start.index;
  const hasLocator = /\d{4}|:\s?[A-Z]?\d/.test(between.slice(0, from + start.index));
  return hasLocator || isDatedTwin(run.shape.slice(at)) ? at : undefined;
}

/** How the other language begins. */
function startIn(end: string, isHanFirst: boolean, isMarked: boolean): RegExp {
  if (isHanFirst && !isMarked) return UNMARKED_START;
  if (isHanFirst) return /\/\/|www\./u.test(end) ? AFTER_ADDRESS : LATIN_START;
  return isMarked ? HAN_START : HAN_IN_BRACKETS;
}

/** [孔艳菊，2007．题名…: where the year stands with the authors, a bracket and another year tell a twin. */
function isDatedTwin(shape: string): boolean {
  return /^\s*[[(]/u.test(shape) && /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(shape);
}

function lastHan(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1)
    if (text.charCodeAt(at) >= FIRST_HAN && HAN.test(text.charAt(at))) return at;
  return -1;
}
