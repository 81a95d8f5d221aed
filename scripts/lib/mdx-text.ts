/**
 * Plain text as the body of an MDX file that renders to the same text.
 * Markdown allows a backslash before any ASCII punctuation (CommonMark 0.31, §2.4); MDX adds that braces and
 * angle brackets open code, and that a paragraph beginning with `import` or `export` is code. A key after `@` would
 * be a citation here.
 */

const INLINE =
  /[\\`*{}<>[$~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|(?<![\p{L}\p{N}])@/gu;
/** A bare address becomes a link, inside which a backslash would be seen: better it stays text. */
const ADDRESS = /(?:https?|ftp|mailto)(?=:\S*\\)|www(?=\.\S*\\)/gi;
const BLOCK_START = /^(?:[#+=|:-]|\d+(?=[.)](?:\s|$)))/;
const CODE_START = /^(?:import|export)(?![\p{L}\p{N}_])/u;

/** Each paragraph becomes one line, blank lines between them. */
export function toMdx(paragraphs: readonly string[]): string {
  return paragraphs.map(escapeParagraph).join('\n\n');
}

/** Running text on one line, as it may stand in a paragraph or a heading. */
export function escapeInline(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(INLINE, '\\$&').replace(ADDRESS, '$&\\');
}

/** A paragraph on one line, whatever it begins with. */
export function escapeParagraph(text: string): string {
  const escaped = escapeInline(text);
  if (CODE_START.test(escaped))
    return `&#x${escaped.charCodeAt(0).toString(16)};${escaped.slice(1)}`;
  return escaped.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
