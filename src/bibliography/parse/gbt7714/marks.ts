/** Document marks in an entry: `[J]`, `[EB/OL]`, ［Ｍ］, 〔J〕, `[J/0L]`, and which of several is the work's own. */
import { isCarrier, isDocumentMark, typeOfMark } from '../../document-types.ts';
import { type Run, slice } from './run.ts';

export interface Mark {
  /** `J`, `EB`; empty where only a carrier is printed. */
  readonly code: string;
  /** `OL`, `CD` …; undefined for print. */
  readonly carrier: string | undefined;
  readonly from: number;
  readonly to: number;
}

const MARK =
  /\[\s{0,3}([A-Za-z]{1,2})\s{0,3}(?:(?:\/{1,2}|[\\|\-∕])\s{0,3}([A-Za-z0]{2})\s{0,3})?[\])}](?:\)(?=[.,]))?/gu;
/** What may follow a mark: separators, a host, another bracket, or nothing. */
const AFTER_MARK = /^\s*(?:[.,;:/∥‖([]|$)/u;

const YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/u;

/** All marks of an entry in printed order. */
export function marksOf(run: Run): Mark[] {
  if (!run.shape.includes('[')) return [];
  return [...run.shape.matchAll(MARK)].flatMap((match): Mark[] => {
    const code = (match[1] ?? '').toUpperCase();
    const carrier = match[2]?.toUpperCase().replace('0', 'O');
    const place = { from: match.index, to: match.index + match[0].length };
    if (isDocumentMark(code)) return [{ code, carrier: knownCarrier(carrier), ...place }];
    return carrier === undefined && isCarrier(code) ? [{ code: '', carrier: code, ...place }] : [];
  });
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
