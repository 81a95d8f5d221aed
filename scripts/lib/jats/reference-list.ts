/** The reference lists of a JATS article, in their order, and which entries each `ref` is. */
import { assignIds, type Finding, type Reference } from '../../../src/bibliography/index.ts';
import { inFieldOrder, readEntry } from '../read-entries.ts';
import { readCitedWork } from './cited-work.ts';
import {
  allWithin,
  attribute,
  childOf,
  childrenOf,
  textIn,
  wordsOf,
  type XmlElement,
} from './element.ts';

export interface CitedList {
  readonly references: readonly Reference[];
  readonly findings: readonly Finding[];
  /** Ids of the references of a `ref` by its id, and by every citation's own. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

interface ReadEntry {
  readonly ids: readonly string[];
  readonly reference: Reference;
  readonly findings: readonly Finding[];
}

/** Reads all lists below `article`; a `ref` of several works (a, b, c) is as many references. */
export function readReferenceLists(article: XmlElement, file: string): CitedList {
  const refs = allWithin(article, 'ref-list').flatMap((list) => allWithin(list, 'ref'));
  const entries = refs.flatMap((ref) => citationsIn(ref).map((each) => readOne(ref, each, file)));
  const references = assignIds(entries.map(({ reference }) => reference)).map(inFieldOrder);
  const keys = new Map<string, string[]>();
  for (const [index, { ids }] of entries.entries()) {
    const key = references[index]?.id ?? '';
    for (const id of ids) keys.set(id, [...(keys.get(id) ?? []), key]);
  }
  return { references, findings: entries.flatMap(({ findings }) => findings), keys };
}

const CITATIONS = ['element-citation', 'mixed-citation', 'nlm-citation', 'citation', 'product'];

/** The same work told in several ways counts once: its parts first, with what is printed. */
function citationsIn(ref: XmlElement): { parts: XmlElement; printed: XmlElement }[] {
  return childrenOf(ref).flatMap((child) => {
    if (CITATIONS.includes(child.name)) return [{ parts: child, printed: child }];
    if (child.name === 'note') return [{ parts: child, printed: child }];
    if (child.name !== 'citation-alternatives') return [];
    const parts = childOf(child, 'element-citation') ?? childOf(child, ...CITATIONS);
    const printed = childOf(child, 'mixed-citation') ?? parts;
    return parts && printed ? [{ parts, printed }] : [];
  });
}

const NAMED = [
  'article-title',
  'chapter-title',
  'data-title',
  'part-title',
  'source',
  'patent',
  'std',
];

function readOne(
  ref: XmlElement,
  { parts, printed }: { parts: XmlElement; printed: XmlElement },
  file: string,
): ReadEntry {
  const ids = [attribute(ref, 'id'), attribute(parts, 'id'), attribute(printed, 'id')];
  const named = { ids: [...new Set(ids.filter((id) => id !== undefined))] };
  const text = isPrinted(printed) ? printedText(printed, textIn(ref, 'label')) : '';
  const isNamed = allWithin(parts, ...NAMED).length > 0;
  if (isNamed) return { ...named, ...withPrinted(readCitedWork(parts), text), findings: [] };
  const line = parts.line;
  const read = readEntry({ printed: text || wordsOf(parts), line }, file);
  // What is marked up is surer than what is read out of the text.
  const { id: _, type: __, language: ___, title: ____, ...sure } = readCitedWork(parts);
  return {
    ...named,
    ...read,
    reference: { ...read.reference, ...sure, custom: read.reference.custom },
  };
}

/** Whether the words between the elements are there, or left to the printer. */
function isPrinted({ children }: XmlElement): boolean {
  return children.some((child) => typeof child === 'string' && child.trim() !== '');
}

function withPrinted(reference: Reference, printed: string): { reference: Reference } {
  if (printed === '') return { reference };
  return { reference: { ...reference, custom: { ...reference.custom, printed } } };
}

function printedText(citation: XmlElement, label: string | undefined): string {
  const text = wordsOf(citation);
  const number = label?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  const isRepeated =
    number !== '' && new RegExp(`^[[(（［]?${number}[\\])）］.．、\\s]+`, 'u').exec(text);
  return isRepeated ? text.slice(isRepeated[0].length) : text;
}
