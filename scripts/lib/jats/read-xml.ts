/** An XML 1.0 file → its elements, each with its line. */
import { characterEntities } from 'character-entities';
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.ts';
import type { XmlElement, XmlNode } from './element.ts';

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** More elements within one another no article has. */
const DEEPEST = 200;

/**
 * Reads a file; refuses, with its line, one that is not well-formed. The named characters of the JATS tag sets
 * (`&nbsp;`, `&alpha;`) are known; entities are never expanded within one another, and no file is fetched.
 */
export function readXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser();
  const top: OpenElement = { name: '', attributes: {}, children: [], line: 1 };
  const open: OpenElement[] = [top];
  let line = 1;
  Object.assign(parser.ENTITIES, characterEntities);
  parser.on('doctype', (declared) => Object.assign(parser.ENTITIES, declaredIn(declared)));
  parser.on('error', (error) => {
    throw unreadable(file, parser.line, error.message);
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) {
      throw unreadable(file, line, `more than ${DEEPEST} elements within one another`);
    }
    const element = { name: withoutPrefix(name), attributes, children: [], line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (words: string) => open.at(-1)?.children.push(words));
  }
  parser.write(text).close();
  const root = top.children.find((node) => typeof node !== 'string');
  if (root === undefined) throw unreadable(file, 1, 'there is no element in it');
  return root;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Entities of plain text that the file itself declares. */
function declaredIn(doctype: string): Record<string, string> {
  const found = doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&<%]*)"|'([^'&<%]*)')\s*>/gu);
  return Object.fromEntries([...found].map(([, name, double, single]) => [name, double ?? single]));
}

function unreadable(file: string, line: number, reason: string): Refusal {
  const what = reason.replace(/^(?:\d+:)+\s*/u, '').replace(/\.$/u, '');
  return new Refusal(
    `${file}:${line} is not well-formed XML: ${what}. Mend that line, or save the article as plain text and import that.`,
  );
}
