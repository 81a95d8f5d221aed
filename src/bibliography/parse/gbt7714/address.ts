/** The address of an entry (GB/T 7714 8.6), and its scheme where recognition damaged it: `hps://`, `htp://`, `http//`. */
import { type Run, slice } from './run.ts';

/** What recognition makes of http and https; the colon may be lost before two strokes, or these before www. */
const SCHEME = String.raw`(?:(?:h?t{1,3}|h)ps?\s?:\s?(?:\/{1,3}|[∥‖])|(?<![a-z\d])h[a-z1]{0,3}ps?\s?(?:[:;]\s?\/{1,3}|\/{2})\s?(?=[\w-]+\.)|https?\s?[:;]\s?(?=www\.))`;
const LABEL = String.raw`(?:\bURL\s?[:：]|网[址页]\s?[:：]|\bAvailable\s(?:at|from)\s?:?|Retrieved\sfrom\s?(?:\p{Script=Han}{2,16}\s?)?:?)\s?`;
/** Where an address begins, the platforms' `URL:` before it included. */
const URL_START = new RegExp(
  String.raw`(?:${LABEL}(?=${SCHEME}|www\.))?(?:${SCHEME}|ftp:\/\/|www\.\s?(?=\p{L}))`,
  'iu',
);
/** Without one of these there is none. */
const PERHAPS = /\/|www\.|[∥‖]/iu;
/** Where a URL ends although no blank says so: another locator, a date, other script, a new sentence. */
const URL_END =
  /[[(【,，]\s?\d{4}\s?[-./年]|[\s.,;]\s?(?:[Dd][Oo0][Ii1l]|CSTR|ISBN|PMID)\s?:|[\s.,;]\s?[Ll]icen[cs]e\s?:|\s?[([]\s?[Aa]ccessed|[\p{Script=Han}，。；、（）“”《》]|\s\[\d+\]|\.\s?(?=\d{4}-\d{1,2}-\d{1,2}\.?\s*$)|(?:\s\.\s?|\.\s)(?=(?:19|20)\d\d\.?\s*$)|\.\s?[([](?=\p{L}{2})|\.\s+(?=\p{Lu}\p{Ll}+\s+\p{L})/u;

const MAX_LABEL = 10;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };
export const OPENS_BRACKET = /[([<]\s?$/u;

export interface Address {
  /** Without blanks, its scheme as printed. */
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

/** The first address of a run: it goes on over blanks that line breaks and recognition left in it. */
export function addressIn(run: Run): Address | undefined {
  const start = PERHAPS.test(run.shape) ? URL_START.exec(run.shape) : null;
  if (start === null || isDoi(run.shape, start.index)) return undefined;
  const body = run.text.slice(start.index + start[0].length);
  const [opening = ''] = OPENS_BRACKET.exec(run.shape.slice(0, start.index)) ?? [];
  const close = opening === '' ? -1 : body.indexOf(CLOSING[opening.trim()] ?? ')');
  const end = Math.min(URL_END.exec(body)?.index ?? body.length, close < 0 ? body.length : close);
  const to = start.index + start[0].length + end;
  const printed = slice(run, start.index, to).shape.replace(LABEL_FIRST, '');
  return { address: printed.replace(/\s+/gu, ''), from: start.index, to };
}

const LABEL_FIRST = new RegExp(`^${LABEL}`, 'iu');

/** DOI:https://doi.org/10.1000/182 */
function isDoi(shape: string, at: number): boolean {
  const isLabelled = /\bdoi\s?:{1,2}\s?$/iu.test(shape.slice(Math.max(0, at - MAX_LABEL), at));
  return isLabelled && /^https?:\/\/(?:dx\.)?doi\.org\/10/iu.test(shape.slice(at, at + 30));
}

/** http:/a.cn, http:///a.cn */
const STROKES = /^(https?:)\/(?:\/\/)?(?!\/)/iu;

/** The address with the two strokes after a scheme that is whole. */
export function withStrokes(address: string): string {
  return address.replace(/[∥‖]/gu, '//').replace(STROKES, '$1//');
}

const DAMAGED = /^(?:(?:h[a-z1]{0,3}|t{1,3})p(s?)[:;]?\/{0,3}|(?=www\.))/iu;

/** The address with the scheme that the damaged or lost one can only have been. */
export function withScheme(address: string): string {
  return address.replace(DAMAGED, (_, secure?: string) => (secure ? 'https://' : 'http://'));
}
