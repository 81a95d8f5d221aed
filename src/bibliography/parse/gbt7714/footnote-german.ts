/**
 * Footnotes as German law has them, beside Chinese ones:
 * `Larenz, Methodenlehre der Rechtswissenschaft, 6. Aufl., Berlin/Heidelberg 1991, S. 320 ff.`
 * `Canaris, Claus-Wilhelm: Die Feststellung von Lücken im Gesetz, 2. Aufl., Berlin 1983, S. 39.`
 * `Roxin, Zur Kritik der finalen Handlungslehre, ZStW 74 (1962), S. 515 ff.`
 */
import { parseDate } from '../../dates.ts';
import { parseName } from '../../names.ts';
import type { Name, Reference } from '../../reference.ts';
import { namesOfNote, withoutCall } from './footnote-latin.ts';
import type { Guess } from './guess.ts';
import { type Run, slice, titleText, trimmed } from './run.ts';

type Fields = Partial<Reference>;

const YEAR = String.raw`((?:1[4-9]|20)\d\d)`;
/** S. 12 ff., S. 30-45, Rn. 7: following pages are none of the work's. */
const PAGES =
  /,\s?(?:S\.|Rn\.?|Rdnr?\.)\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)(?:\s?ff?\.?)?(?:,\s?\d{1,5}(?:\s?ff?\.?)?)?[\s.]*$/u;
const PLACE = String.raw`(\p{Lu}[\p{L}. ]{2,24}(?:\/\p{Lu}[\p{L}. ]{2,24}){0,3})`;
const EDITION = String.raw`(?:,\s(?:Bd\.\s?(\d{1,2}|[IVX]{1,5}),\s)?(\d{1,2})\.,?\s?(?:\p{L}+\.?\s){0,2}Aufl(?:age|\.)?)`;
const BOOK = new RegExp(String.raw`^(.{3,300}?)${EDITION}?,?\s(?:${PLACE},?\s)?${YEAR}$`, 'u');
const HAS_EDITION = /\d\.,?\s?(?:\p{L}+\.?\s){0,2}Aufl/u;
/** ZStW 74 (1962), NJW 2005, JZ 1998 */
const ARTICLE = new RegExp(
  String.raw`^(.{3,300}?),\s(?:in:\s?)?(\p{Lu}[\p{L}&. -]{1,50}?)\s(?:(?:Bd\.\s?)?(\d{1,4})\s\(${YEAR}\)|${YEAR})$`,
  'u',
);
/** Capitals within a word: NJW, ZStW, JuS are journals, no places. */
const ABBREVIATED = /\p{Lu}\p{L}*\p{Lu}/u;
const MAX_NOTE = 600;

/** Reads a German footnote; undefined where the entry is none. */
export function guessGermanFootnote(whole: Run): Guess | undefined {
  if (whole.shape.length > MAX_NOTE || !/\b(?:S\.|Rn|Rdn|Aufl)/u.test(whole.shape))
    return undefined;
  const run = trimmed(withoutCall(whole), ' ');
  const pages = PAGES.exec(run.shape);
  const body = trimmed(slice(run, 0, pages?.index), ' .,');
  if (pages === null && !HAS_EDITION.test(body.shape)) return undefined;
  const read = asBook(body) ?? (pages === null ? undefined : asArticle(body));
  const named = read && peopleOf(read.before);
  if (read === undefined || named === undefined) return undefined;
  const page = pages?.[1]?.replace(/\s?[-–]\s?/u, '-');
  const fields: Fields = {
    author: named.names,
    title: titleText(named.title),
    ...read.fields,
    ...(page && { page }),
  };
  return { type: read.type, head: slice(run, 0, 0), fields };
}

interface Parts {
  readonly type: Reference['type'];
  /** People and title. */
  readonly before: Run;
  readonly fields: Fields;
}

function asBook(run: Run): Parts | undefined {
  const [, before, volume, edition, place, year] = BOOK.exec(run.shape) ?? [];
  if (before === undefined || (edition ?? place) === undefined) return undefined;
  if (edition === undefined && ABBREVIATED.test(place ?? '')) return undefined;
  const issued = parseDate(year ?? '');
  const fields: Fields = {
    ...(volume && { volume }),
    ...(edition && { edition }),
    ...(place && { 'publisher-place': place.trim() }),
    ...(issued && { issued }),
  };
  return { type: 'book', before: slice(run, 0, before.length), fields };
}

function asArticle(run: Run): Parts | undefined {
  const [, before, journal, volume, ofVolume, alone] = ARTICLE.exec(run.shape) ?? [];
  if (before === undefined || journal === undefined) return undefined;
  const issued = parseDate(ofVolume ?? alone ?? '');
  const fields: Fields = {
    'container-title': journal,
    ...(volume && { volume }),
    ...(issued && { issued }),
  };
  return { type: 'article-journal', before: slice(run, 0, before.length), fields };
}

const FAMILY = String.raw`(?:(?:von|v\.|van|zu)\s)?\p{Lu}\p{Ll}[\p{L}’'-]*`;
/** Larenz, Larenz/Canaris */
const FAMILIES = new RegExp(String.raw`^${FAMILY}(?:\/${FAMILY}){0,4}$`, 'u');
const INVERTED = new RegExp(String.raw`^${FAMILY},\s\p{Lu}[\p{L}. -]{1,40}$`, 'u');

/** Names before the first colon or comma; undefined where nothing is named there. */
function peopleOf(run: Run): { names: Name[]; title: Run } | undefined {
  for (const mark of [':', ',']) {
    const at = run.shape.indexOf(mark);
    if (at < 0) continue;
    const printed = run.text.slice(0, at).trim();
    const title = trimmed(slice(run, at + 1), ' ,');
    const names = namesOf(printed);
    if (names !== undefined && title.text.length > 2) return { names, title };
  }
  return undefined;
}

function namesOf(printed: string): Name[] | undefined {
  if (FAMILIES.test(printed)) return printed.split('/').map((family) => ({ family }));
  if (INVERTED.test(printed)) return [parseName(printed)];
  return namesOfNote(printed);
}
