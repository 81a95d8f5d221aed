/** The text of a JATS article: its sections, what stands behind them, its notes. */
import type { BodyText } from '../body-text.ts';
import type { Around } from './around.ts';
import { indented, writeBlocks } from './blocks.ts';
import {
  allWithin,
  attribute,
  childOf,
  childrenOf,
  textIn,
  wordsOf,
  type XmlElement,
} from './element.ts';
import { writeInline } from './inline.ts';
import { titleOfPart } from './titles.ts';

const WORDS = {
  en: {
    text: 'Text',
    ack: 'Acknowledgements',
    notes: 'Notes',
    app: 'Appendix',
    glossary: 'Glossary',
  },
  zh: { text: '正文', ack: '致谢', notes: '附注', app: '附录', glossary: '术语' },
} as const;

/** The abstract as MDX; what stands before the first heading of `index.mdx` is the abstract. */
export function writeAbstract(abstract: XmlElement | undefined, around: Around): string {
  const parts = childrenOf(abstract, 'p', 'sec', 'list');
  const blocks = parts.flatMap((part) => {
    if (part.name !== 'sec') return writeBlocks([part], around);
    const [first = '', ...rest] = writeBlocks(part.children.filter(isNoTitle), around);
    const title = titleOfPart(part);
    return [title === '' ? first : `**${title.trim()}** ${first}`, ...rest];
  });
  return blocks.join('\n\n');
}

function isNoTitle(child: XmlElement['children'][number]): boolean {
  return typeof child === 'string' || child.name !== 'title';
}

/** Writes `body` and the parts of `back` that readers read; notes come last. */
export function writeBody(article: XmlElement, around: Around): BodyText {
  const body = childOf(article, 'body');
  const main = writeBlocks(body?.children ?? [], around);
  const behind = main.length === 0 ? [] : childrenOf(childOf(article, 'back'));
  const parts = behind.flatMap((part) => writeBehind(part, around));
  const pointed = writeNotes(around);
  const rest = behind.flatMap((part) => (part.name === 'fn-group' ? unpointed(part, around) : []));
  const notes = [...pointed, ...writeNotes(around, pointed.length)];
  const opening =
    main.length === 0 || main[0]?.startsWith('## ') ? [] : [`## ${WORDS[around.language].text}`];
  const blocks = [...opening, ...main, ...parts, ...rest];
  return {
    mdx: [...blocks, ...notes].join('\n\n'),
    sections: blocks.filter((block) => block.startsWith('## ')).length,
    characters: [...wordsOf(body)].length,
    citations: around.cites.count,
    isByAuthor: citesByAuthor(article),
    notes: notes.length,
    findings: [],
  };
}

/** Acknowledgements, appendices, glossaries. */
function writeBehind(part: XmlElement, around: Around): string[] {
  const words = WORDS[around.language];
  switch (part.name) {
    case 'ack':
      return headed(part, words.ack, around);
    case 'app-group':
      return childrenOf(part, 'app').flatMap((app) => headed(app, words.app, around));
    case 'app':
      return headed(part, words.app, around);
    case 'glossary':
      return headed(part, words.glossary, around);
    case 'notes':
    case 'sec':
      return headed(part, words.notes, around);
    case 'bio':
      around.report.leave(part);
      return [];
    default:
      return [];
  }
}

function headed(part: XmlElement, fallback: string, around: Around): string[] {
  const title = childOf(part, 'title');
  const written = title === undefined ? '' : writeInline(title, around);
  const label = textIn(part, 'label');
  const blocks = writeBlocks(
    part.children.filter((child) => child !== title),
    around,
    3,
  );
  if (blocks.length === 0) return [];
  return [`## ${[label, written || (label ? '' : fallback)].filter(Boolean).join(' ')}`, ...blocks];
}

/** Notes that nothing points at. */
function unpointed(group: XmlElement, around: Around): string[] {
  const notes = childrenOf(group, 'fn').filter((note) => !around.notes.has(note));
  const blocks = notes.flatMap((note) => writeBlocks(note.children, around, 3));
  const title = textIn(group, 'title') ?? WORDS[around.language].notes;
  return blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
}

/** Notes from a place in their list on; they may point at further notes while they are written. */
function writeNotes(around: Around, from = 0): string[] {
  const written: string[] = [];
  for (let next = from; next < around.notes.list().length; next += 1) {
    const blocks = writeBlocks(around.notes.list()[next]?.children ?? [], around, 6);
    written.push(`[^${next + 1}]: ${indented(blocks.join('\n\n'), 4)}`);
  }
  return written;
}

/** Elements of the article by their id. */
export function elementsById(article: XmlElement): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const visit = (element: XmlElement): void => {
    const id = attribute(element, 'id');
    if (id !== undefined && !found.has(id)) found.set(id, element);
    childrenOf(element).forEach(visit);
  };
  visit(article);
  return found;
}

function citationsIn(article: XmlElement): XmlElement[] {
  return allWithin(childOf(article, 'body'), 'xref').filter(
    (xref) => attribute(xref, 'ref-type') === 'bibr',
  );
}

/** Whether any mark of the text is marked up; where none is, printed ones are read. */
export function hasMarkedCitations(article: XmlElement): boolean {
  return citationsIn(article).length > 0;
}

/** Whether most marks of the text name a year, and not a number of the list. */
function citesByAuthor(article: XmlElement): boolean {
  const marks = citationsIn(article).map((xref) => wordsOf(xref));
  const years = marks.filter((mark) => /(?<!\d)(?:1[5-9]|20)\d\d[a-z]?\)?$/u.test(mark));
  return years.length > marks.length / 2;
}
