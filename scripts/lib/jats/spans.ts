/** Pictures, addresses and code as they stand in a line of Markdown. */
import { escapeInline } from '../mdx-text.ts';
import { wordsOf, type XmlElement } from './element.ts';

/** What a picture shows; `null` is JATS4R's word (“Accessibility”) for one that shows nothing to tell of. */
export function altIn(element: XmlElement | undefined): string {
  const words = wordsOf(element);
  return words === 'null' ? '' : words;
}

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
