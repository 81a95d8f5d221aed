/** The text of an article → MDX: headings, paragraphs, notes, and printed marks as citations of its references. */
import type { Finding, Reference } from '../../src/bibliography/index.ts';
import type { NumberedIds } from '../../src/markdown/printed-marks.ts';
import { Held, withoutHeld } from './held.ts';
import { markReader, type ReadMarksOf } from './marks.ts';
import { escapeInline, escapeParagraph } from './mdx-text.ts';
import type { Language, Line } from './page/lines.ts';
import { type Paragraph, readParagraphs } from './page/paragraphs.ts';

export interface BodyText {
  /** Empty where there is no text. */
  readonly mdx: string;
  readonly sections: number;
  readonly characters: number;
  readonly citations: number;
  /** Most marks name authors and years, and not numbers of the list. */
  readonly isByAuthor: boolean;
  readonly notes: number;
  readonly findings: readonly Finding[];
}

interface Surroundings {
  /** Ids of the references by their printed numbers. */
  readonly ids: NumberedIds;
  readonly references: readonly Reference[];
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
    isByAuthor: writer.named > writer.citations / 2,
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

class Writer {
  readonly findings: Finding[] = [];
  citations = 0;
  named = 0;
  #notes = 0;
  readonly #readMarks: ReadMarksOf;
  readonly #hasNotes: boolean;

  constructor({ ids, references, file }: Surroundings, hasNotes: boolean) {
    this.#hasNotes = hasNotes;
    this.#readMarks = markReader(references, {
      numbers: ids,
      file,
      found: (findings) => this.findings.push(...findings),
      counted: (numbered, named) => {
        this.citations += numbered + named;
        this.named += named;
      },
    });
  }

  write(paragraph: Paragraph): string {
    const { heading } = paragraph;
    const held = new Held();
    const text = this.#marked(paragraph, held);
    const escaped = heading ? escapeInline(text) : escapeParagraph(text);
    return `${heading ? `${'#'.repeat(heading.depth)} ` : ''}${held.release(escaped)}`;
  }

  writeNote(note: Paragraph, number: number): string {
    const held = new Held();
    const text = held.release(escapeParagraph(this.#marked(note, held)));
    const sign = String.fromCodePoint(0x245f + (note.note ?? 1));
    return this.#hasNotes ? `[^${number}]: ${text}` : `${sign} ${text}`;
  }

  #marked(paragraph: Paragraph, held: Held): string {
    const text = this.#readMarks(withoutHeld(paragraph.text), held.hold, (mark) =>
      lineOf(mark, paragraph),
    );
    if (!this.#hasNotes || paragraph.note !== undefined) return text;
    return text.replaceAll(CIRCLED, () => held.hold(`[^${++this.#notes}]`));
  }
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
