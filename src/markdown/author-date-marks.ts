/**
 * Author–date marks as journals print them (GB/T 7714—2015, 10.2; APA 7, 8.11–8.20) to the site's own syntax:
 * `（俞可平，2019）` → `[@yu-2019]`, `(Rogers, 1995: 23; 张三等，2020a)` → `[@rogers-1995, 23; @zhang-2020]`, and in
 * the run of a sentence `俞可平（2019）` → `@yu-2019`. A mark is read only where exactly one reference fits.
 */
import { type CitableWork, HAN, isBy, isOf, nameAtEnd } from './citable-works.ts';
import type { MarkDoubt, ReadMarks } from './printed-marks.ts';

const BRACKETED = /[(（](?<inner>[^()（）]{4,300})[)）]/gu;
const YEAR = String.raw`(?<!\d)(?:1[5-9]|20)\d\d(?!\d)[a-z]?(?![a-z])`;
const PAGES = String.raw`\d+(?:[-–—~～]\d+)?(?:[,，]\s?\d+(?:[-–—~～]\d+)?)*`;
const PLACE = String.raw`(?:\s*[:：]\s*(?:[Pp]{1,2}\.?\s?)?|\s*[,，]\s*(?:[Pp]{1,2}\.\s?|第\s?))(?<place>${PAGES})\s*页?`;
const WORK = new RegExp(
  String.raw`^(?<words>(?:see(?: also)?|cf\.|e\.g\.,?|参见|另见|又见|详见|见|转引自)[\s:：]*)?(?<names>\D*?[\p{L}.’'”》]\)?)\s*[,，]?\s*(?<years>${YEAR}(?:\s*[,，、]\s*${YEAR})*)(?:${PLACE})?$`,
  'iu',
);
const NARRATIVE = new RegExp(String.raw`\s?[(（](?<years>${YEAR})(?:${PLACE})?[)）]`, 'gu');
const LONGEST_NAMES = 80;

/** A text with its author–date marks as citations, written by `write`; what fits no work, or several, stays and is told. */
export function readAuthorDateMarks(
  text: string,
  works: readonly CitableWork[],
  write: (cluster: string) => string = (cluster) => cluster,
): ReadMarks {
  const doubts: MarkDoubt[] = [];
  if (works.length === 0) return { text, doubts, count: 0 };
  let count = 0;
  const bracketed = text.replaceAll(BRACKETED, (mark, inner: string) => {
    const parts = inner.split(/[;；]/u).map((part) => WORK.exec(part.trim())?.groups);
    if (!parts.every((part) => part !== undefined && areNames(part['names'] ?? ''))) return mark;
    const read = parts.map((part) => readPart(part ?? {}, works));
    const failed = read.find((each) => typeof each !== 'string');
    if (failed !== undefined) {
      doubts.push({ mark, reason: reasonOf(failed as readonly CitableWork[], works) });
      return mark;
    }
    count += 1;
    return write(`[${read.join('; ')}]`);
  });
  const read = readNarrative(bracketed, works, {
    doubt: (doubt) => doubts.push(doubt),
    write: (cluster) => {
      count += 1;
      return write(cluster);
    },
  });
  return { text: read, doubts, count };
}

/** A part of a cluster as citations, or the works that fit where that is not exactly one. */
function readPart(
  { words = '', names = '', years = '', place }: Readonly<Record<string, string | undefined>>,
  works: readonly CitableWork[],
): string | readonly CitableWork[] {
  const keys: string[] = [];
  for (const year of years.split(/\s*[,，、]\s*/u)) {
    const fitting = works.filter((work) => isBy(work, names) && isOf(work, year, works, names));
    const [only, ...more] = fitting;
    if (only === undefined || more.length > 0) return fitting;
    keys.push(`@${only.id}`);
  }
  const prefix = words.trim().replace(/[:：]$/u, '');
  return `${prefix && `${prefix} `}${keys.join('; ')}${place ? `, ${plainPages(place)}` : ''}`;
}

interface Reader {
  readonly doubt: (doubt: MarkDoubt) => void;
  readonly write: (cluster: string) => string;
}

/** `俞可平（2019）`: the longest name before the parenthesis that some work has. */
function readNarrative(
  text: string,
  works: readonly CitableWork[],
  { doubt, write }: Reader,
): string {
  let done = '';
  let from = 0;
  for (const match of text.matchAll(NARRATIVE)) {
    const { years: year = '', place } = match.groups ?? {};
    const before = text.slice(Math.max(from, match.index - LONGEST_NAMES), match.index);
    const ended = works
      .map((work) => ({ work, name: nameAtEnd(before, work) }))
      .filter(({ name }) => name !== '');
    const longest = Math.max(0, ...ended.map(({ name }) => name.length));
    const named = ended.filter(({ name }) => name.length === longest).map(({ work }) => work);
    if (named.length === 0) continue;
    const name = before.slice(before.length - longest);
    const fitting = named.filter((work) => isOf(work, year, named, name));
    const [only, ...more] = fitting;
    const start = match.index - longest;
    // A key is read only where no letter, digit, stop or slash touches its sign.
    if (only === undefined || more.length > 0 || /[\w.@/]$/u.test(text.slice(0, start))) {
      doubt({ mark: name + match[0], reason: reasonOf(fitting, works) });
      continue;
    }
    done += text.slice(from, start) + write(`@${only.id}${place ? ` [${plainPages(place)}]` : ''}`);
    from = match.index + match[0].length;
  }
  return done + text.slice(from);
}

function plainPages(place: string): string {
  return place.replace(/[–—~～]/gu, '-');
}

/** Names as a mark prints them: a few capitalised words, or a few Han characters. */
function areNames(text: string): boolean {
  const names = text.trim();
  if (HAN.test(names)) return [...names].length <= 30 && !/[。：:]/u.test(names);
  return (
    /^(?:\p{Lu}|(?:van|von|de|der|den|la|le|da|di)\s)/u.test(names) &&
    names.split(/\s+/u).length <= 12
  );
}

function reasonOf(fitting: readonly CitableWork[], works: readonly CitableWork[]): string {
  if (fitting.length === 0)
    return 'Left as printed, since no reference is by these authors and of this year';
  const ids = works.filter((work) => fitting.includes(work)).map(({ id }) => `@${id}`);
  return `Left as printed, since several references fit: ${ids.slice(0, 4).join(', ')}`;
}
