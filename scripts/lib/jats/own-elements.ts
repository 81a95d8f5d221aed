/** Elements of HTML that JATS has not, or not with their attributes, as this site's own JATS names them: `html-abbr`. */
import { attribute, type XmlElement } from './element.ts';

/** Those that a text may hold (`src/markdown/plain-matter.ts`). */
const MARKING = new Set(
  'abbr bdi br cite del dfn ins kbd mark q rp rt ruby s samp small span sub sup u var'.split(' '),
);

/** The element of HTML that an element stands for; nothing where it stands for none. */
export function ownElement({ name, attributes }: XmlElement): string | undefined {
  if (name !== 'named-content') return undefined;
  const html = /^html-([a-z]+)$/u.exec(attributes['content-type'] ?? '')?.[1];
  return html !== undefined && MARKING.has(html) ? html : undefined;
}

/** Its start tag in MDX, with its language and its title. */
export function openTag(name: string, element: XmlElement): string {
  const said = (['lang', 'title'] as const).map((each) => {
    const value = attribute(element, each === 'lang' ? 'xml:lang' : 'xlink:title');
    return value === undefined ? '' : ` ${each}="${quotable(value)}"`;
  });
  return `<${name}${said.join('')}>`;
}

/** A text between straight quotation marks, in MDX. */
export function quotable(text: string): string {
  return text.replace(/[&"<>{}\\]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
