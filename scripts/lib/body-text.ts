/** The text of an article → MDX: headings, paragraphs, notes, and printed marks as citations of its references. */
import type { Finding } from '../../src/bibliography/index.ts';
import { type NumberedIds, readPrintedMarks } from '../../src/markdown/printed-marks.ts';
import { escapeInline, escapeParagraph } from './mdx-text.ts';
import type { Language, Line } from './page/lines.ts';
import { type Paragraph, readParagraphs } from './page/paragraphs.ts';

export interface BodyText {
  /** Empty where there is no text. */
  readonly mdx: string;
  readonly sections: number;
  readonly characters: number;
  readonly citations: number;
  readonly notes: number;
  readonly findings: readonly Finding[];
}

interface Surroundings {
  readonly ids: NumberedIds;
  readonly language: Language;
  /** The name findings carry. */
  readonly file: string;
}

/** Makes the text; marks that name no reference, and notes that no mark names, stay as printed and are told. */
export function toBodyText(lines: readonly Line[], around: Surroundings): BodyText {
  const paragraphs = readParagraphs(lines);
  const texts = paragraphs.filter(({ note }) => note === undefined);
  const notes = paragraphs.filter(({ note }) => note !== undefined);
  const isMatched = areMatched(texts, notes);
  const writer = new Writer(around, isMatched && notes.length > 0);
  const opening = texts[0]?.heading || texts.length === 0 ? [] : [openingHeading(around.language)];
  const written = texts.map((paragraph) => writer.write(paragraph));
  const defined = notes.map((note, index) => writer.writeNote(note, index + 1));
  return {
    mdx: [...opening, ...written, ...defined].join('\n\n'),
    sections: texts.filter(({ heading }) => heading?.depth === 2).length + opening.length,
    characters: texts.reduce((sum, { text }) => sum + [...text].length, 0),
    citations: writer.citations,
    notes: isMatched ? notes.length : 0,
    findings: [...writer.findings, ...(isMatched ? [] : [unmatchedNotes(texts, notes, around)])],
  };
}

/** What stands before the first heading of `index.mdx` is the abstract. */
function openingHeading(language: Language): string {
  return language === 'zh' ? '## 正文' : '## Text';
}

const CIRCLED = /[①-⑳]/gu;

/** ① to ⑳ in a text are marks of its notes where both run alike, also where each page began again at ①. */
function areMatched(texts: readonly Paragraph[], notes: readonly Paragraph[]): boolean {
  const marks = circledIn(texts).map(noteNumber);
  return notes.length === 0 || marks.join() === notes.map(({ note }) => note).join();
}

function circledIn(texts: readonly Paragraph[]): string[] {
  return texts.flatMap(({ text }) => text.match(CIRCLED) ?? []);
}

function noteNumber(circled: string): number {
  return (circled.codePointAt(0) ?? 0) - 0x2460 + 1;
}

/** The first character of a private plane: it stands for what is written once the words around it are escaped. */
const HELD = 0xf0000;

class Writer {
  readonly findings: Finding[] = [];
  citations = 0;
  #notes = 0;
  readonly #around: Surroundings;
  readonly #hasNotes: boolean;

  constructor(around: Surroundings, hasNotes: boolean) {
    this.#around = around;
    this.#hasNotes = hasNotes;
  }

  write(paragraph: Paragraph): string {
    const { heading } = paragraph;
    const held: string[] = [];
    const text = this.#marked(paragraph, held);
    const escaped = heading ? escapeInline(text) : escapeParagraph(text);
    return `${heading ? `${'#'.repeat(heading.depth)} ` : ''}${released(escaped, held)}`;
  }

  writeNote(note: Paragraph, number: number): string {
    const held: string[] = [];
    const text = released(escapeParagraph(this.#marked(note, held)), held);
    const sign = String.fromCodePoint(0x245f + (note.note ?? 1));
    return this.#hasNotes ? `[^${number}]: ${text}` : `${sign} ${text}`;
  }

  #marked(paragraph: Paragraph, held: string[]): string {
    const { text, doubts, count } = readPrintedMarks(paragraph.text, this.#around.ids, hold(held));
    this.citations += count;
    for (const { mark, reason } of doubts) {
      this.findings.push({
        kind: 'unsure-field',
        message: reason,
        repair: 'Compare with the journal’s page and correct it in index.mdx if it is a citation',
        text: mark,
        file: this.#around.file,
        line: lineOf(mark, paragraph),
      });
    }
    if (!this.#hasNotes || paragraph.note !== undefined) return text;
    return text.replaceAll(CIRCLED, () => hold(held)(`[^${++this.#notes}]`));
  }
}

function hold(held: string[]): (text: string) => string {
  return (text) => String.fromCodePoint(HELD + held.push(text) - 1);
}

function released(text: string, held: readonly string[]): string {
  return held.reduce(
    (rest, written, index) => rest.replace(String.fromCodePoint(HELD + index), () => written),
    text,
  );
}

function lineOf(mark: string, { lines }: Paragraph): number | undefined {
  return (lines.find(({ text }) => text.includes(mark)) ?? lines[0])?.number;
}

function unmatchedNotes(
  texts: readonly Paragraph[],
  notes: readonly Paragraph[],
  { file }: Surroundings,
): Finding {
  return {
    kind: 'unsure-field',
    message: `There are ${notes.length} notes, but the signs ① to ⑳ in the text do not run like theirs (${circledIn(texts).length} of them), so notes stay paragraphs`,
    repair: 'Write [^1] where a note belongs, and [^1]: before its words',
    text: notes[0]?.text ?? '',
    file,
    line: notes[0]?.lines[0]?.number,
  };
}
