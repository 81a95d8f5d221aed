/** EndNote's XML export, and NoteFirst's, which Chinese databases offer. */
import type { Dialect, Field } from '../mapping/dialect.ts';
import { endnoteXml, typeOfNumber } from '../mapping/endnote-xml.ts';
import { noteFirst } from '../mapping/notefirst.ts';
import type { Reference } from '../reference.ts';
import { inTheirPlaces } from './endnote-xml-fields.ts';
import { finishList } from './finish.ts';
import { readRecord } from './record.ts';
import { createReport, type ParseOptions, type Report } from './report.ts';
import { withSingleNames } from './single-names.ts';
import { createLineCounter, type ParseResult } from './text.ts';
import { wholeDates } from './whole-dates.ts';
import { walkXml, type XmlElement } from './xml.ts';

/** Elements that are known by the element around them: an `author` among `secondary-authors`. */
const namedByParent: ReadonlySet<string> = new Set(['author', 'url', 'date']);
/** Elements of markup within a text. */
const transparent: ReadonlySet<string> = new Set(['style']);
/** What of the look of a title is meant, in the markup of CSL (1.0.2, “Rich text formatting within fields”). */
const FACES: readonly (readonly [RegExp, string])[] = [
  [/\bsuperscript\b/u, 'sup'],
  [/\bsubscript\b/u, 'sub'],
  [/\bitalic\b/u, 'i'],
];
const FACE = /\bface\s*=\s*["']([^"']{0,60})["']/u;
const titles: ReadonlySet<string> = new Set(['title', 'secondary-title', 'tertiary-title']);
const NAMES: ReadonlySet<string> = new Set([
  'authors',
  'secondary-authors',
  'tertiary-authors',
  'subsidiary-authors',
]);
const NOTE_FIRST = /<Bibliography(?:\s[^>]*)?>/u;
const REFERENCE_TYPE = /name\s*=\s*["']([^"']*)["']/u;

/** Reads EndNote XML; fonts and colours of texts are left behind, raised, lowered and slanted words of titles kept. */
export function parseEndnoteXml(text: string, options?: ParseOptions): ParseResult {
  const report = createReport(options);
  const isNoteFirst = NOTE_FIRST.test(text);
  const dialect = isNoteFirst ? noteFirst : endnoteXml;
  const read = readRecords(text, isNoteFirst ? 'Bibliography' : 'record');
  const records = isNoteFirst ? read : withSingleNames(read, NAMES);
  const lines = records.map(([first]) => first?.line);
  const references = records.map((fields) => referenceOf(fields, dialect, report));
  if (references.length === 0) {
    const repair = 'Export the list from EndNote as XML, or give another format.';
    report.add('unknown-format', 'There is no <record> in this XML', repair, { text: '', line: 1 });
  }
  return { references: finishList(references, lines, report), findings: report.findings };
}

function referenceOf(fields: readonly Field[], dialect: Dialect, report: Report): Reference {
  return readRecord(wholeDates(inTheirPlaces(fields), 'year', 'pub-dates'), dialect, report);
}

/** How many elements that were never closed an end tag may close as well. */
const MAX_UNCLOSED = 8;

interface OpenElement extends XmlElement {
  text: string;
  hasChildren: boolean;
}

function readRecords(source: string, record: string): Field[][] {
  const records: Field[][] = [];
  const open: OpenElement[] = [];
  let face: string | undefined;
  const handler = {
    open: (element: XmlElement) => {
      if (transparent.has(element.name)) {
        face = faceOf(element.attributes);
        return;
      }
      // A record may hold nothing, and is named by its own line then.
      if (element.name === record) records.push([{ tag: record, value: '', line: element.line }]);
      const parent = open.at(-1);
      if (parent !== undefined) parent.hasChildren = true;
      open.push({ ...element, text: '', hasChildren: false });
    },
    text: (text: string) => {
      const element = open.at(-1);
      if (element === undefined) return;
      const isMarked = face !== undefined && titles.has(element.name) && text.trim() !== '';
      element.text += isMarked ? `<${face}>${text}</${face}>` : text;
    },
    close: (name: string) => {
      if (transparent.has(name)) {
        face = undefined;
        return;
      }
      const depth = open.slice(-MAX_UNCLOSED).findLastIndex((element) => element.name === name);
      if (depth < 0) return;
      const [element] = open.splice(Math.max(0, open.length - MAX_UNCLOSED) + depth);
      const field = element && fieldOf(element, open.at(-1));
      if (field !== undefined) records.at(-1)?.push(field);
    },
  };
  walkXml(source, handler, createLineCounter(source));
  return records;
}

function faceOf(attributes: string): string | undefined {
  const [, names = ''] = FACE.exec(attributes) ?? [];
  return FACES.find(([known]) => known.test(names))?.[1];
}

function fieldOf(element: OpenElement, parent: OpenElement | undefined): Field | undefined {
  if (element.hasChildren) return undefined;
  const { name, text, line, attributes } = element;
  if (name === 'ref-type') {
    const type = REFERENCE_TYPE.exec(attributes)?.[1] ?? typeOfNumber(text);
    return { tag: name, value: type, line };
  }
  const tag = namedByParent.has(name) && parent !== undefined ? parent.name : name;
  return { tag, value: text, line };
}
