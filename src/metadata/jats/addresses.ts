import { type XmlNode, xml } from '../xml.ts';

/** Where something described here can be read; JATS4R asks that every link says what it leads to. None without an address. */
export function address(
  url: string | undefined,
  title: string,
  more: Readonly<Record<string, string>> = {},
): XmlNode | undefined {
  return url ? xml('self-uri', { ...more, 'xlink:href': url, 'xlink:title': title }) : undefined;
}
