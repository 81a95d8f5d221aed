import { SaxesParser } from 'saxes';

/** An element of an XML file, names as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its text, descendants included. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** The root element of a file; throws where it is not well-formed. */
export function parseXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    path.push({ name, attributes: { ...attributes }, children: [], text: '' });
  });
  parser.on('text', (text) => {
    for (const open of path) open.text += text;
  });
  parser.on('closetag', () => {
    const closed = path.pop();
    if (closed) path.at(-1)?.children.push(closed);
  });
  parser.write(source).close();
  const [element] = root.children;
  if (!element) throw new Error('The file holds no element.');
  return element;
}

/** Every element of a name below another, in order. */
export function all(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** Text of the first element of a name below another. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return all(element, name)[0]?.text;
}
