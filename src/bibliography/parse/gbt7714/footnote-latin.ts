/**
 * Footnotes in Latin script beside Chinese ones, given names first and commas throughout:
 * `Mancur Olson, The Logic of Collective Action, Cambridge: Harvard University Press, 1965, p. 51.`
 * `Mark Granovetter, “Economic Action,” American Journal of Sociology, vol. 91, no. 3, 1985, pp. 481-510.`
 */
import { parseDate } from '../../dates.ts';
import { isParticle, parseName } from '../../names.ts';
import type { Name, Reference } from '../../reference.ts';
import { titleAndOthers, withoutChapter } from './footnote-latin-parts.ts';
import type { Guess } from './guess.ts';
import { meetingOf } from './meeting.ts';
import { splitPublication } from './publication.ts';
import { MEETING } from './publisher-names.ts';
import { compactText, isBlank, type Run, slice, topLevel, trimmed, without } from './run.ts';
import { takeNumbers } from './serial.ts';
import { takeDate } from './tail-date.ts';
import { takeBookPages } from './tail-pages.ts';
import type { Tail } from './tail-step.ts';

type Fields = Partial<Reference>;

/** One to four capitalised words, particles between them, no family name first: Mary Jo Hatch. */
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de[rlns]?|d[aiou]|la|le|bin)){1,4}$/u;
const AND = /\s(?:and|&)\s/u;
const QUOTED = /^\s?[“"]([^“”"]{4,300}?)[,.]?[”"][,.]?\s/u;
const EDITED = /^\s?(?:in\s)?/iu;
/** pp. 436–444, May 2015: as engineers have it. */
const YEAR_AFTER_PAGES =
  /\bpp?\.?\s?[\d–-]+,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:1[4-9]|20)\d\d[\s.,]*$/u;
/** See also, Cf.: how the note speaks of the work, not a part of it. */
const CITES = /^\s*(?:[Ss]ee(?:,\s?e\.g\.,)?\s(?:also\s)?|[Cc]f\.\s?|[Vv]gl\.\s?)(?=\p{Lu})/u;
/** G. William Skinner, ed., */
const EDITORS = /^\s?\(?eds?\.\)?,\s/u;
const MAX_PEOPLE = 120;

/** The note without the words it calls its work with. */
export function withoutCall(run: Run): Run {
  return slice(run, CITES.exec(run.shape)?.[0].length ?? 0);
}

/** The persons a stretch names, given names first; undefined where it names none. */
export function namesOfNote(text: string): Name[] | undefined {
  const people = text.split('/').join(', ');
  return piecesOf(people).every((name) => PERSON.test(name)) ? namesOf(people) : undefined;
}

/** Reads a footnote in Latin script; undefined where the entry is none. */
export function guessLatinFootnote(whole: Run): Guess | undefined {
  const run = withoutCall(whole);
  const commas = topLevel(run.shape.slice(0, MAX_PEOPLE), ',');
  const comma =
    commas.find((at) => startsQuoted(run, at) && areNames(run, at)) ??
    commas.find((at) => endsPeople(run, at));
  if (comma === undefined) return undefined;
  const names = namesOf(run.text.slice(0, comma));
  const after = slice(run, comma + 1);
  const edited = EDITORS.exec(after.shape)?.[0].length ?? 0;
  const rest = slice(after, edited);
  const read = asChapter(rest) ?? asArticle(rest) ?? asBook(rest);
  const people = edited > 0 ? { editor: names } : { author: names };
  return read && { ...read, head: slice(run, 0, 0), fields: { ...people, ...read.fields } };
}

/** The stretch before is names, and what follows is not another one. */
function endsPeople(run: Run, comma: number): boolean {
  const next = run.text.slice(comma + 1, comma + 1 + MAX_PEOPLE).split(/[,:]/u)[0] ?? '';
  const isLast = !AND.test(` ${next} `) || next.split(' ').length > MOST_WORDS || !areTwo(next);
  return isLast && areNames(run, comma);
}

/** Discipline and Punish is no pair of persons. */
function areTwo(text: string): boolean {
  return piecesOf(text.trim()).every((name) => PERSON.test(name));
}

function areNames(run: Run, comma: number): boolean {
  return piecesOf(run.text.slice(0, comma)).every((name) => PERSON.test(name));
}

function piecesOf(text: string): string[] {
  const pieces = text.split(/,\s/u).flatMap((piece) => piece.split(AND));
  return pieces.map((piece) => piece.replace(/^and\s/u, '').trim());
}

function startsQuoted(run: Run, comma: number): boolean {
  return /^\s?[“"]/u.test(run.text.slice(comma + 1, comma + 3));
}

const MOST_WORDS = 5;

function namesOf(text: string): Name[] {
  return piecesOf(text).map((piece) => parseName(inverted(piece)));
}

/** Mary Jo Hatch → Hatch, Mary Jo; Ludwig van Beethoven → van Beethoven, Ludwig. */
function inverted(name: string): string {
  const words = name.split(' ');
  // Putnam R. D.: initials at the end, the family name first.
  if (/^\p{Lu}\.?$/u.test(words.at(-1) ?? '')) return `${words[0]}, ${words.slice(1).join(' ')}`;
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  const from = particle > 0 ? particle : words.length - 1;
  return `${words.slice(from).join(' ')}, ${words.slice(0, from).join(' ')}`;
}

function asArticle(run: Run): Omit<Guess, 'head'> | undefined {
  const match = QUOTED.exec(run.text);
  if (match?.[1] === undefined) return undefined;
  const after = slice(run, match[0].length);
  const tail: Tail = {};
  const plain = takeYearInBrackets(after, tail);
  const paged = YEAR_AFTER_PAGES.test(plain.shape) ? takeDate(trimmed(plain), tail) : plain;
  const { rest, fields } = takeNumbers(paged);
  const opening = EDITED.exec(rest.shape)?.[0] ?? '';
  const container = compactText(trimmed(slice(rest, opening.length)));
  if (container === '') return undefined;
  const isPaper = opening.trim() !== '' && MEETING.test(container);
  const issued = tail.issued && { issued: tail.issued };
  const read: Fields = {
    title: match[1].trim(),
    'container-title': container,
    ...fields,
    ...issued,
    ...(isPaper && meetingOf(container)),
  };
  return { type: isPaper ? 'paper-conference' : 'article-journal', fields: read };
}

const YEAR_IN_BRACKETS =
  /\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s)?((?:1[4-9]|20)\d\d)\)(?=,?\spp?\.|\s?:\s?\d|[.,\s]*$)/u;

/** vol. 78, no. 6 (1973), pp. 1360-1380 */
function takeYearInBrackets(run: Run, tail: Tail): Run {
  const match = YEAR_IN_BRACKETS.exec(run.shape);
  const issued = parseDate(match?.[1] ?? '');
  if (match === null || issued === undefined) return run;
  tail.issued = issued;
  return without(run, match.index, match.index + match[0].length);
}

const HOSTED = /^\s?in\s(?:([^,]{3,60}(?:,[^,]{3,60}){0,3}?),\s\(?eds?\.?\)?,?\s)?/u;

/** “Title,” in Peter Evans, ed., Host, Cambridge: Cambridge University Press, 1985, pp. 3-37. */
function asChapter(run: Run): Omit<Guess, 'head'> | undefined {
  const quoted = QUOTED.exec(run.text);
  const after = slice(run, quoted?.[0].length ?? 0);
  const hosted = HOSTED.exec(after.shape);
  if (quoted?.[1] === undefined || hosted === null) return undefined;
  const host = asBook(slice(after, hosted[0].length));
  if (host === undefined) return undefined;
  const { title, ...others } = host.fields;
  const editor = hosted[1] === undefined ? {} : { editor: namesOf(hosted[1]) };
  const own = { title: quoted[1].trim(), 'container-title': title, ...editor };
  return { type: 'chapter', fields: { ...others, ...own } };
}

function asBook(run: Run): Omit<Guess, 'head'> | undefined {
  const tail: Tail = {};
  const dated = takeDate(takeBookPages(withoutChapter(run, tail), tail), tail);
  const colon = topLevel(dated.shape, ':').at(-1);
  if (tail.issued === undefined || colon === undefined) return undefined;
  const comma = topLevel(dated.shape.slice(0, colon), ',')
    .filter((at) => !/^\s?[A-Z]{2}\s?$/u.test(dated.shape.slice(at + 1, colon)))
    .at(-1);
  if (comma === undefined) return undefined;
  const { place, publisher } = splitPublication(slice(dated, comma + 1), 'never');
  const title = trimmed(slice(dated, 0, comma));
  if (isBlank(title) || place === undefined || publisher === undefined) return undefined;
  const { issued, page } = tail;
  const published = {
    'publisher-place': compactText(place),
    publisher: compactText(publisher),
    issued,
    ...(page && { page }),
  };
  return { type: 'book', fields: { ...titleAndOthers(title, namesOf), ...published } };
}
