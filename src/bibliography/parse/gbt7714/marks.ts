/** Document marks in an entry: `[J]`, `[EB/OL]`, ［Ｍ］, 〔J〕, `[J/0L]`, and which of several is the work's own. */
import { isCarrier, isDocumentMark, typeOfMark } from '../../document-types.ts';
import { type Run, slice, without } from './run.ts';

export interface Mark {
  /** `J`, `EB`; empty where only a carrier is printed. */
  readonly code: string;
  /** `OL`, `CD` …; undefined for print. */
  readonly carrier: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** An entry, the mark of the work, and all marks in it. */
export interface Marked {
  readonly run: Run;
  readonly mark: Mark;
  readonly marks: readonly Mark[];
}

const MARK =
  /\[{1,2}\s{0,3}([A-Za-z]{1,2})\s{0,3}(?:(?:\/{1,2}|[\\|\-∕])\s{0,3}([A-Za-z0]{2})\s{0,3})?[\])}](?:[)\]](?=\s?[.,/]))?/gu;
/** What may follow a mark: separators, a host, another bracket, or nothing. */
const AFTER_MARK = /^\s*(?:[.,;:/∥‖([]|$)/u;

const YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/u;

/** All marks of an entry in printed order. */
export function marksOf({ shape }: Run): Mark[] {
  const marks: Mark[] = [];
  const first = shape.indexOf('[');
  if (first < 0) return marks;
  MARK.lastIndex = first;
  for (let match = MARK.exec(shape); match !== null; match = MARK.exec(shape)) {
    const mark = markOf(match);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

function markOf(match: RegExpExecArray): Mark | undefined {
  const code = (match[1] ?? '').toUpperCase();
  const carrier = match[2]?.toUpperCase().replace('0', 'O');
  const [from, to] = [match.index, match.index + match[0].length];
  if (isDocumentMark(code)) return { code, carrier: knownCarrier(carrier), from, to };
  return carrier === undefined && isCarrier(code)
    ? { code: '', carrier: code, from, to }
    : undefined;
}

function knownCarrier(carrier: string | undefined): string | undefined {
  return carrier !== undefined && isCarrier(carrier) ? carrier : undefined;
}

/**
 * The first mark that stands where a mark stands: a separator follows, or a year before the next one.
 * A `[C]` inside a title is followed by more title.
 */
export function ownMark(run: Run, marks: readonly Mark[]): Mark | undefined {
  const stands = (mark: Mark, index: number) => {
    const after = slice(run, mark.to, marks[index + 1]?.from).shape;
    return AFTER_MARK.test(after.slice(0, 10)) || YEAR.test(after);
  };
  return marks.find(stands) ?? marks[0];
}

const INTERNET = /\[Internet\](?=\.\s\p{L})/iu;

/** `[Internet]` after a title, as Vancouver has it; after the name of a journal a year follows. */
export function internetMark({ shape }: Run): Mark | undefined {
  const match = shape.includes('[') ? INTERNET.exec(shape) : null;
  if (match === null) return undefined;
  return { code: 'EB', carrier: 'OL', from: match.index, to: match.index + match[0].length };
}

/** Whether the work is a part of another: `//` follows, or a host with a mark of its own. */
export function typeOf(mark: Mark, isPart: boolean): ReturnType<typeof typeOfMark> {
  return mark.code === '' ? 'webpage' : typeOfMark(mark.code, isPart);
}

/** The marks of quotation around a title and its mark: “潮汐的利用[J]”. */
const QUOTES: Readonly<Record<string, string>> = { '”': '“', '》': '《', '"': '"' };

/** The entry without quotation marks that hold title and mark alike. */
export function unquoted({ run, mark, marks }: Marked): Marked {
  const opening = QUOTES[run.shape.charAt(mark.to)];
  const at = opening === undefined ? -1 : run.shape.lastIndexOf(opening, mark.from);
  if (at < 0) return { run, mark, marks };
  const plain = without(without(run, mark.to, mark.to + 1), at, at + 1);
  const moved = (one: Mark) => {
    const by = one.from > mark.from ? 2 : 1;
    return { ...one, from: one.from - by, to: one.to - by };
  };
  return { run: plain, mark: moved(mark), marks: marks.filter(({ from }) => from > at).map(moved) };
}
