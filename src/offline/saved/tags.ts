/** The start tags of a page that this project wrote: enough to change addresses, not a parser of HTML at large. */

const TAG =
  /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>/g;
const ATTRIBUTE = /\s+([^\s=>"]+)(?:="([^"]*)")?/g;

export type Attributes = ReadonlyMap<string, string>;

/**
 * A page with each start tag as the change wants it: other attributes, or `undefined` for none of it. Scripts and
 * styles, with what is in them, stay. Values are the source's own, with their entities.
 */
export function changeTags(
  html: string,
  change: (name: string, attributes: Attributes) => Attributes | undefined,
): string {
  return html.replace(TAG, (whole, _element, name?: string, written = '') => {
    if (name === undefined) return whole;
    const before = new Map<string, string>();
    for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE)) before.set(key, value);
    const after = change(name, before);
    if (after === before) return whole;
    return after === undefined ? '' : `<${name}${print(after)}>`;
  });
}

function print(attributes: Attributes): string {
  return [...attributes].map(([key, value]) => ` ${key}${value && `="${value}"`}`).join('');
}
