/** Pictures, addresses and code as they stand in a line of Markdown. */
import { escapeInline } from '../mdx-text.ts';

/** A picture beside the text. */
export function pictureMdx(name: string, alt: string): string {
  return `![${escapeInline(alt).replaceAll(']', '\\]')}](./${name})`;
}

/** An address without what would end it, or open code (RFC 3986, 2.1). */
export function target(address: string): string {
  return address.replace(
    /[<>()[\]{}\\]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Code between as many backticks as it needs (CommonMark 0.31, §6.1). */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
