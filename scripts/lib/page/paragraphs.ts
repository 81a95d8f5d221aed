/** The lines of an article's text as headings, paragraphs and notes, each with its lines. */
import { type Heading, headingReader } from './headings.ts';
import { joinLines, type Line, squeeze } from './lines.ts';

export interface Paragraph {
  readonly text: string;
  readonly heading?: Heading | undefined;
  /** The number of a note, as printed: ① is 1. */
  readonly note?: number | undefined;
  readonly lines: readonly Line[];
}

/** Reads a text. Broken lines are joined; where most lines end a sentence, each is a paragraph. */
export function readParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const readHeading = headingReader();
  const headings = new Map(lines.map((line) => [line, readHeading(line.text)]));
  const running = lines.filter((line) => line.text !== '' && !headings.get(line));
  const ends = endOfParagraph(running);
  const paragraphs: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.text === '';
    const isHeading = headings.get(line) !== undefined;
    const startsNote = NOTE.test(line.text) || NOTES_HEADING.test(line.text);
    if (isOpen && !isBlank && !isHeading && !startsNote) paragraphs.at(-1)?.push(line);
    else if (!isBlank) paragraphs.push([line]);
    isOpen = !isBlank && !isHeading && !ends(line.text);
  }
  return toNotes(paragraphs.map((group) => paragraph(group, headings.get(group[0] as Line))));
}

function paragraph(lines: readonly Line[], heading: Heading | undefined): Paragraph {
  return { text: squeeze(joinLines(lines)), heading, lines };
}

const SENTENCE_END =
  /[。！？.!?…][”’"'」』）)]*(?:[[［〔][\d\s,，、–—~～-]+[\]］〕][\d-]*|[⁰¹²³⁴-⁹①-⑳]+)*$/u;

/** Whether a line is the last of its paragraph: of lines broken by the page's width, a short one that ends a sentence. */
function endOfParagraph(lines: readonly Line[]): (text: string) => boolean {
  const ending = lines.filter(({ text }) => SENTENCE_END.test(text));
  if (ending.length * 3 >= lines.length * 2) return (text) => SENTENCE_END.test(text);
  const widths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  return (text) => SENTENCE_END.test(text) && text.length < usual * 0.85;
}

const NOTES_HEADING =
  /^[[【]?\s*(?:注\s*释|附\s*注|脚\s*注|尾\s*注|(?:foot|end)?notes?)\s*[\]】]?\s*[:：]?$/iu;
const NOTE = /^([①-⑳])\s*(.+)$/su;

/** Below the heading of the notes, each paragraph that begins with ① is one; elsewhere ① counts something in a sentence. */
function toNotes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({ text }) => NOTES_HEADING.test(text));
  if (at < 0) return paragraphs;
  const notes = paragraphs.slice(at + 1);
  const end = notes.findIndex(({ text }) => !NOTE.test(text));
  const last = end < 0 ? notes.length : end;
  if (last === 0) return paragraphs;
  return [...paragraphs.slice(0, at), ...notes.slice(0, last).map(toNote), ...notes.slice(last)];
}

function toNote(paragraph: Paragraph): Paragraph {
  const [, sign = '', text = ''] = NOTE.exec(paragraph.text) ?? [];
  return { ...paragraph, text, heading: undefined, note: (sign.codePointAt(0) ?? 0) - 0x2460 + 1 };
}
