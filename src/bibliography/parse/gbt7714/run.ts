/**
 * A stretch of an entry in two views of equal length: the printed text, and its shape.
 *
 * In the shape, full-width and other variant punctuation is ASCII, so that one grammar reads every
 * way printers set an entry; values are then cut from the text at the same place, as printed.
 */

export interface Run {
  readonly text: string;
  readonly shape: string;
}

const VARIANTS: Readonly<Record<string, string>> = {
  '。': '.',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹒': '.',
  '∶': ':',
  '⁃': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‒': '-',
  '―': '-',
  '─': '-',
  '━': '-',
  '﹣': '-',
  '∼': '~',
  '﹝': '[',
  '﹞': ']',
};
/** A blank stays as it is, which most characters that no letter is are. */
const VARIANT = /[！-～。〔〕【】﹒∶⁃‐‑−‒―─━﹣∼﹝﹞]|[^\S ]/gu;
const SPACED_HAN = /(?<=[\p{Script=Han}])\s+(?=[\p{Script=Han}])/gu;

/** Both views of a printed text. */
export function runOf(text: string): Run {
  return { text, shape: text.replace(VARIANT, inAscii) };
}

function inAscii(character: string): string {
  const known = VARIANTS[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : ' ';
}

export function slice(run: Run, from: number, to: number = run.shape.length): Run {
  return { text: run.text.slice(from, to), shape: run.shape.slice(from, to) };
}

/** The run without what stands between two places. */
export function without(run: Run, from: number, to: number): Run {
  return {
    text: run.text.slice(0, from) + run.text.slice(to),
    shape: run.shape.slice(0, from) + run.shape.slice(to),
  };
}

/** The run without the characters at these places, in rising order: every stretch between is copied once. */
export function withoutEach({ text, shape }: Run, places: readonly number[]): Run {
  const kept = (view: string) =>
    [...places, view.length].map((to, index) => view.slice((places[index - 1] ?? -1) + 1, to));
  return { text: kept(text).join(''), shape: kept(shape).join('') };
}

/** The run with a character more. */
export function inserted(run: Run, at: number, character: string): Run {
  return {
    text: run.text.slice(0, at) + character + run.text.slice(at),
    shape: run.shape.slice(0, at) + character + run.shape.slice(at),
  };
}

/** The run without blanks and separators at its ends; closing full stops of abbreviations go too. */
export function trimmed(run: Run, separators = ' .,;:'): Run {
  let from = 0;
  let to = run.shape.length;
  while (from < to && separators.includes(run.shape.charAt(from))) from += 1;
  while (to > from && separators.includes(run.shape.charAt(to - 1))) to -= 1;
  return slice(run, from, to);
}

/** The run without separators at its end, nor a bracket closed there that was never opened. */
export function trimmedEnd(run: Run, separators = ' .,;:'): Run {
  let to = run.shape.length;
  while (to > 0) {
    const isStray = ')]'.includes(run.shape.charAt(to - 1)) && !opensBefore(run.shape, to);
    if (!isStray && !separators.includes(run.shape.charAt(to - 1))) break;
    to -= 1;
  }
  return slice(run, 0, to);
}

/** Long brackets do not stand at the end of an entry: a bounded look back keeps this linear. */
const MAX_BRACKET = 100;

function opensBefore(shape: string, to: number): boolean {
  let depth = 0;
  const closing = shape.charAt(to - 1);
  const opening = closing === ')' ? '(' : '[';
  for (let at = to - 1; at >= Math.max(0, to - MAX_BRACKET); at -= 1) {
    if (shape.charAt(at) === closing) depth += 1;
    if (shape.charAt(at) === opening) depth -= 1;
    if (depth === 0) return true;
  }
  return false;
}

export function trimmedStart(run: Run, separators = ' .,;:'): Run {
  let from = 0;
  while (from < run.shape.length && separators.includes(run.shape.charAt(from))) from += 1;
  return slice(run, from);
}

export function isBlank(run: Run): boolean {
  return run.shape.trim() === '';
}

/** Stretches of white space as one blank each; most are one already. */
export function singleBlanks(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** Text as a value: blanks collapsed, and none left between Han characters, where only a line break puts them. */
export function compactText(run: Run): string {
  const text = singleBlanks(run.text.trim());
  return text.includes(' ') ? text.replace(SPACED_HAN, '') : text;
}

/** Text as a title: blanks collapsed but kept, since Chinese titles use them as punctuation. */
export function titleText(run: Run): string {
  const text = singleBlanks(run.text.trim());
  return isLetterSpaced(text) ? text.replace(SPACED_HAN, '') : text;
}

/** 新 时 代 的 工 程 师: printed with a blank after each character, which then says nothing. */
function isLetterSpaced(text: string): boolean {
  if (!text.includes(' ')) return false;
  const spaces = text.match(SPACED_HAN)?.length ?? 0;
  return spaces > 2 && spaces > (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 0.7;
}

/** By character code: 1 opens, 2 closes. All of them come before the Han characters. */
const BRACKETS = new Uint8Array(0x3100);
for (const character of '([{“《「『') BRACKETS[character.charCodeAt(0)] = 1;
for (const character of ')]}”》」』') BRACKETS[character.charCodeAt(0)] = 2;

/**
 * Places of a character outside brackets and quotation marks, left to right.
 * A bracket that is never closed hides nothing: recognition loses brackets, too.
 */
export function topLevel(shape: string, wanted: string): number[] {
  if (!shape.includes(wanted)) return [];
  const open: number[] = [];
  const found: { at: number; depth: number }[] = [];
  const sought = wanted.charCodeAt(0);
  for (let at = 0; at < shape.length; at += 1) {
    const code = shape.charCodeAt(at);
    const bracket = BRACKETS[code];
    if (bracket === 1) open.push(at);
    else if (bracket === 2) open.pop();
    else if (code === sought) found.push({ at, depth: open.length });
  }
  const unclosed = open.length;
  const firstUnclosed = open[0] ?? shape.length;
  return found
    .filter(({ at, depth }) => depth === 0 || (at > firstUnclosed && depth <= unclosed))
    .map(({ at }) => at);
}
