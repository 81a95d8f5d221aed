/** Text as line-based formats can hold it: no line ends, no control characters, nothing that forges a record. */

/** Everything that some program takes for the end of a line, tabs and spaces with it. */
const WHITE_SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/gu;
/** Also what is no character in Unicode (23.7): neither HTML nor XML may hold it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]+/gu;
const LONE_SURROGATE = /\p{Surrogate}/u;
const EDGES = /^ | $/gu;
/** Whatever folding would change; most texts have nothing of it. */
const UNFOLDED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]| {2}|^ | $/u;
/** Control characters that are no white space, halves of characters; embeddings, overrides and isolates make a line read otherwise than it is. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]/u;
/** Control characters but tabs and line feeds, marks of direction, characters that are none. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]/gu;

/** One line of text: white space folded, control characters gone, lone surrogates replaced. */
export function foldText(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return withoutControls(text.replace(WHITE_SPACE, ' ')).replace(/ {2,}/gu, ' ').replace(EDGES, '');
}

/** The text with its white space, without control characters and lone surrogates. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(CONTROL, '');
}

/** The first character of a text that no page can show, as `U+0007`; none in a text that is sound. */
export function unshowable(text: string): string | undefined {
  CONTROL.lastIndex = 0;
  const found = CONTROL.exec(text)?.[0] ?? LONE_SURROGATE.exec(text)?.[0];
  if (found === undefined) return undefined;
  return codeOf(found);
}

/** `U+0007` (Unicode 16, appendix A). */
function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a text holds characters that are not what they seem: control characters, halves of characters, bidi overrides. */
export function isUnsafeText(text: string): boolean {
  return UNSAFE.test(text);
}

/** The text as a terminal may print it: what would steer the terminal or turn the line round stands as `<U+001B>`. */
export function visible(text: string): string {
  return text.replace(STEERING, (character) => `<${codeOf(character)}>`);
}
