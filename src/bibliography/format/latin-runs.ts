/**
 * Runs of Latin words with stand-ins: `Social work in the community` is to a style one word, and some words after it.
 * Styles change such words by their letters' case alone, each by itself, but for the words that capitals of titles pass
 * over (CSL 1.0.2, "Title Case Conversion"): these keep their place in a stand-in's pattern.
 */

/** Gives the stand-in of a run in small letters, where there is one left. */
export type RunStandIn = (run: Run) => Run | undefined;

/** Plain words of a text with a space between them. */
interface Run {
  readonly first: string;
  /** All after the first word and a space; empty where that is all. */
  readonly rest: string;
}

/** Words that titles' capitals pass over, in small letters. */
export type SkipWords = ReadonlySet<string>;

const WORD = String.raw`\p{Script=Latin}+(?: \p{Script=Latin}+)*`;
const NO_LETTER = String.raw`[\p{L}\p{M}\p{N}_@/.&#'’-]`;
/** Tags are no words; nor is what touches another letter, a digit or a sign of addresses, or may be short for something. */
const WORDS = new RegExp(`<[^>]*>|(?<!${NO_LETTER})${WORD}(?!${NO_LETTER})`, 'gu');
const SMALL = /^\p{Ll}{2,}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}+$/u;
/** The word passed over that stands in a pattern for all such words within its run. */
const PASSED = 'of';

/** A text with a stand-in for each run of words; of words in a run all but the first are small, or all have capitals. */
export function withRuns(text: string, skipWords: SkipWords, standIn: RunStandIn): string {
  return text.replace(WORDS, (found) =>
    found.startsWith('<') ? found : runsIn(found.split(' '), skipWords, standIn).join(' '),
  );
}

function runsIn(words: readonly string[], skipWords: SkipWords, standIn: RunStandIn): string[] {
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const end = endOfRun(words, at, skipWords);
    if (end === at) parts.push(words[at] ?? '');
    else parts.push(inPattern(words.slice(at, end), skipWords, standIn));
    at = Math.max(end, at + 1);
  }
  return parts;
}

/** Where the run that begins at a word ends; there, if none does. */
function endOfRun(words: readonly string[], start: number, skipWords: SkipWords): number {
  if (!isPlain(words[start], skipWords)) return start;
  let end = start + 1;
  let kind: RegExp | undefined;
  for (let at = end; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (skipWords.has(word)) continue;
    kind ??= SMALL.test(word) ? SMALL : CAPITAL;
    if (!kind.test(word) || !isPlain(word, skipWords)) break;
    end = at + 1;
  }
  return end;
}

function isPlain(word: string | undefined, skipWords: SkipWords): boolean {
  if (word === undefined || skipWords.has(word.toLowerCase())) return false;
  return (SMALL.test(word) || CAPITAL.test(word)) && hasTwoCases(word);
}

/** Not so `ß`, which has two capitals, and `ı`, whose capital is that of another letter. */
function hasTwoCases(word: string): boolean {
  const upper = word.toUpperCase();
  return upper.length === word.length && upper.toLowerCase() === word.toLowerCase();
}

function inPattern(words: readonly string[], skipWords: SkipWords, standIn: RunStandIn): string {
  const [head = '', ...tail] = words;
  const { first, rest } = standIn({ first: head, rest: tail.join(' ') }) ?? {};
  if (first === undefined || rest === undefined) return words.join(' ');
  if (tail.length === 0) return inCaseOf(head, first);
  const passed = tail.some((word) => skipWords.has(word)) ? [PASSED] : [];
  return [inCaseOf(head, first), ...passed, inCaseOf(tail.at(-1) ?? '', rest)].join(' ');
}

/** A printed stand-in, with the word passed over after it; had that a capital, no style of ours would have printed it. */
export const PRINTED_RUN =
  /[Zz]qx[a-z]f(?: of(?= [Zz]qx))?|ZQX[A-Z]F(?: OF(?= ZQX))?|[Zz]qx[a-z]r|ZQX[A-Z]R/u;
const OF_THE_FIRST = / of$/i;

/** The word or words of a run, in the case that their stand-in was printed in. */
export function printedRun(
  printed: string,
  skipWords: SkipWords,
  words: ReadonlyMap<string, string>,
): string {
  const standIn = printed.replace(OF_THE_FIRST, '');
  const isUpper = standIn === standIn.toUpperCase();
  const run = words.get(standIn.toLowerCase());
  if (run === undefined) return printed;
  return run
    .split(' ')
    .map((word) => (skipWords.has(word) && !isUpper ? word : inCaseOf(standIn, word)))
    .join(' ');
}

/** A word in the case of another: all capitals, a capital first, or small. */
export function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const small = word.toLowerCase();
  const [initial = ''] = model;
  const isSmall = initial === initial.toLowerCase();
  return isSmall ? small : small.charAt(0).toUpperCase() + small.slice(1);
}
