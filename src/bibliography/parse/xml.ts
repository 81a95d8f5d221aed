/** Just enough XML to read records: elements and their text, in one pass; no entity is ever expanded. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  /** 1-based line of its start tag. */
  readonly line: number;
}

interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const TAG = /^<(\/?)([^\s/>]+)([^>]*?)(\/?)>$/su;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const CDATA = '<![CDATA[';
const OPAQUE: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
  ['<', '>'],
];

/** Walks through XML; markup that is not closed is text, so nothing is ever an error. */
export function walkXml(
  source: string,
  handler: XmlHandler,
  lineAt: (index: number) => number,
): void {
  let index = 0;
  while (index < source.length) {
    const start = source.indexOf('<', index);
    const end = start < 0 ? -1 : endOfMarkup(source, start);
    if (end < 0) break;
    if (start > index) handler.text(unescapeXml(source.slice(index, start)));
    readMarkup(source.slice(start, end), lineAt(start), handler);
    index = end;
  }
  handler.text(unescapeXml(source.slice(index)));
}

function endOfMarkup(source: string, start: number): number {
  const [, closing = '>'] = OPAQUE.find(([opening]) => source.startsWith(opening, start)) ?? [];
  const end = source.indexOf(closing, start + 1);
  return end < 0 ? -1 : end + closing.length;
}

function readMarkup(markup: string, line: number, handler: XmlHandler): void {
  const [, closing, name = '', attributes = '', empty] = TAG.exec(markup) ?? [];
  if (markup.startsWith(CDATA)) handler.text(markup.slice(CDATA.length, -']]>'.length));
  else if (/^<[!?]/.test(markup) || name === '') return;
  else if (closing === '/') handler.close(name);
  else {
    handler.open({ name, attributes: unescapeXml(attributes), line });
    if (empty === '/') handler.close(name);
  }
}

function unescapeXml(text: string): string {
  return text.replace(ENTITY, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
