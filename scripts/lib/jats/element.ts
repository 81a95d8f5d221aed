/** Elements of an XML file, and the few questions that readers of JATS ask of them. */

export type XmlNode = XmlElement | string;

export interface XmlElement {
  /** Without its prefix: `mml:math` is `math`. */
  readonly name: string;
  /** With their prefixes: `xlink:href`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** 1-based line of its start tag. */
  readonly line: number;
}

/** The elements in an element, all of them or those of some names. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

export function childOf(
  element: XmlElement | undefined,
  ...names: string[]
): XmlElement | undefined {
  return childrenOf(element, ...names)[0];
}

/** The elements of these names at any depth, in the order of the file; none within one that is found. */
export function allWithin(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    names.includes(child.name) ? [child] : allWithin(child, ...names),
  );
}

/** The words in an element as one line, but for elements of some names. */
export function wordsOf(element: XmlElement | undefined, ...without: string[]): string {
  return rawWords(element, without).replace(/\s+/gu, ' ').trim();
}

function rawWords(element: XmlElement | undefined, without: readonly string[]): string {
  const words = (element?.children ?? []).map((child) => {
    if (typeof child === 'string') return child;
    if (child.name === 'break') return ' ';
    if (child.name === 'name') return nameWords(child);
    return without.includes(child.name) ? '' : rawWords(child, without);
  });
  return words.join('');
}

/** A name is parts without a space between them, in the order it is written in. */
function nameWords(name: XmlElement): string {
  const parts = childrenOf(name).map((part) => rawWords(part, []).trim());
  return parts.join(/\p{Script=Han}/u.test(parts.join('')) ? '' : ' ');
}

/** The words of the first element of a name, or nothing. */
export function textIn(element: XmlElement | undefined, ...names: string[]): string | undefined {
  return wordsOf(childOf(element, ...names)) || undefined;
}

/** An attribute without the white space around it; nothing where it is empty. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name]?.trim() || undefined;
}
