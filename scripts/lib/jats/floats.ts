/** Figures, tables and displayed formulas of JATS, as this site's Markdown captions and numbers them. */
import { escapeInline, escapeParagraph } from '../mdx-text.ts';
import type { Around } from './around.ts';
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
import { texOf } from './math.ts';
import { altIn, pictureMdx } from './spans.ts';
import { writeTable } from './table.ts';

const NAMES = { fig: { en: 'Figure', zh: '图' }, tbl: { en: 'Table', zh: '表' } } as const;

/** What a text refers to by a key, by the id of its element: pictures that are there, tables, numbered formulas. */
export function targetsIn(
  article: XmlElement,
  pictureOf: Around['pictureOf'],
): Map<string, string> {
  const targets = new Map<string, string>();
  const taken = new Set<string>();
  for (const element of allWithin(article, 'fig', 'table-wrap', 'disp-formula')) {
    const id = attribute(element, 'id');
    const kind = kindOf(element, pictureOf);
    if (id === undefined || kind === undefined) continue;
    const target = free(`${kind}:${keyOf(id, kind)}`, taken);
    taken.add(target);
    targets.set(id, target);
  }
  return targets;
}

function free(target: string, taken: ReadonlySet<string>): string {
  let free = target;
  for (let number = 2; taken.has(free); number += 1) free = `${target}-${number}`;
  return free;
}

function kindOf(
  element: XmlElement,
  pictureOf: Around['pictureOf'],
): 'fig' | 'tbl' | 'eq' | undefined {
  if (element.name === 'disp-formula') {
    return childOf(element, 'label') && texOf(element) ? 'eq' : undefined;
  }
  if (element.name === 'table-wrap' && allWithin(element, 'table').length > 0) return 'tbl';
  return picturesIn(element).some((each) => pictureOf(each) !== undefined) ? 'fig' : undefined;
}

/** Keys are ASCII, as the text refers to them; the site's own anchors, `fig-map`, begin with the kind. */
function keyOf(id: string, kind: string): string {
  const name = id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : id;
  return name.replace(/[^\w-]+/gu, '-').replace(/^-+|-+$/gu, '') || 'x';
}

function picturesIn(element: XmlElement): string[] {
  const graphics = element.name === 'graphic' ? [element] : allWithin(element, 'graphic');
  return graphics.map((graphic) => attribute(graphic, 'xlink:href') ?? '').filter(Boolean);
}

/** A picture with its caption; where the picture is not there, its caption stays, as a quotation. */
export function writeFigure(element: XmlElement, around: Around): string[] {
  const names = picturesIn(element).map((href) => ({ href, name: around.pictureOf(href) }));
  const shown = names.flatMap(({ name }) => (name === undefined ? [] : [name]));
  for (const { href } of names.filter(({ name }) => name === undefined))
    missing(element, href, around);
  const caption = captionOf(element, around);
  const label = textIn(element, 'label') ?? '';
  const [first, ...others] = shown;
  if (first === undefined) {
    const words = [label && `**${escapeInline(label)}**`, caption].filter(Boolean).join(' ');
    return words === '' ? [] : [`> ${words}`];
  }
  const alt =
    altIn(allWithin(element, 'alt-text')[0]) ||
    wordsOf(childOf(childOf(element, 'caption'), 'title'));
  const picture = (name: string): string => pictureMdx(name, alt);
  const more = others.map(picture);
  if (element.name === 'graphic') return [picture(first), ...more];
  return [...more, picture(first), captionLine('fig', element, caption, around)];
}

function captionLine(
  kind: 'fig' | 'tbl',
  element: XmlElement,
  caption: string,
  { language, targets }: Around,
): string {
  const target = targets.get(attribute(element, 'id') ?? '')?.slice(kind.length + 1);
  const id = target === undefined ? '' : ` ${target}`;
  return `${NAMES[kind][language]}${id}${language === 'zh' ? '：' : ': '}${caption}`;
}

function captionOf(element: XmlElement, around: Around): string {
  const parts = childrenOf(childOf(element, 'caption'), 'title', 'p');
  const texts = parts.map((part) => writeInline(part, around)).filter(Boolean);
  return texts.reduce((all, text) => {
    const ends = /[.。!！?？:：]$/u.test(all);
    return all === '' ? text : `${all}${ends ? '' : around.language === 'zh' ? '。' : '.'} ${text}`;
  }, '');
}

function missing(element: XmlElement, href: string, around: Around): void {
  around.report.doubt(
    element,
    'This picture does not lie beside the file as PNG, JPEG, SVG, WebP, AVIF or GIF, so it is left out',
    'Put it there and import again, or add it to index.mdx',
    href,
  );
}

/** A table with its caption above and its notes below. */
export function writeTableWrap(element: XmlElement, around: Around): string[] {
  const tables = allWithin(element, 'table');
  if (tables.length === 0) return writeFigure(element, around);
  const caption = captionOf(element, around);
  const written = tables.map((table) =>
    writeTable(table, (cell) => cellText(cell, { ...around, inCell: true })),
  );
  if (written.some(({ isMerged }) => isMerged)) {
    around.report.doubt(
      element,
      'Cells of this table are merged; here what they say stands in the first of them',
      'Compare with the journal’s page',
      textIn(element, 'label'),
    );
  }
  const foot = childrenOf(element, 'table-wrap-foot').flatMap((each) => notesOf(each, around));
  const hasName = caption !== '' || attribute(element, 'id') !== undefined;
  return [
    ...(hasName ? [captionLine('tbl', element, caption, around)] : []),
    ...written.map(({ mdx }) => mdx).filter(Boolean),
    ...foot,
  ];
}

function notesOf(foot: XmlElement, around: Around): string[] {
  const notes = allWithin(foot, 'fn', 'p', 'attrib');
  return notes.map((note) => {
    const label = textIn(note, 'label');
    const paragraphs = childrenOf(note, 'p');
    const words = (paragraphs.length > 0 ? paragraphs : [note])
      .map((each) =>
        writeInline(each, around, label === undefined ? escapeParagraph : escapeInline),
      )
      .join(' ');
    return label === undefined ? words : `<sup>${escapeInline(label)}</sup> ${words}`;
  });
}

function cellText(cell: XmlElement, around: Around): string {
  const paragraphs = childrenOf(cell, 'p', 'list', 'disp-quote');
  if (paragraphs.length === 0) return writeInline(cell, around);
  return paragraphs.map((each) => writeInline(each, around)).join('<br />');
}

/** A formula on lines of its own; one with a label has a number and a key. */
export function writeFormula(element: XmlElement, around: Around): string[] {
  const tex = texOf(element);
  if (!tex) return writeFigure({ ...element, name: 'graphic' }, around);
  const target = around.targets.get(attribute(element, 'id') ?? '');
  return [`$$${target?.replace('eq:', '') ?? ''}\n${tex.replace(/\n\s*\n/gu, '\n')}\n$$`];
}
