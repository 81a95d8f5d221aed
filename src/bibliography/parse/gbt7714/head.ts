/**
 * The head of an entry, before its mark: `responsibility. title` (GB/T 7714 8.1, 8.2), in the
 * author–date system `responsibility, year. title` (10.2).
 */
import { parseDate } from '../../dates.ts';
import { isGiven } from '../../given-names.ts';
import type { DateValue } from '../../reference.ts';
import { surnameOf } from '../../surnames.ts';
import { type HeadYear, takeYear } from './head-year.ts';
import { KIND, namesUnstopped, SECOND_INITIAL } from './names-unstopped.ts';
import { isPeople, type People, peopleIn, readPeople } from './people.ts';
import { withoutRole } from './roles.ts';
import { isBlank, type Run, slice, topLevel, trimmed } from './run.ts';
import { endsInitial, endsName } from './stops.ts';
import { bodyBeforeStandard, startsWithStandard } from './titles.ts';
import { readTwoRoles } from './two-roles.ts';

export interface Head {
  readonly people: People | undefined;
  /** Those of another role, before the title: 王先谦, 撰. 沈啸寰, 点校. 荀子集解. */
  readonly others?: People | undefined;
  /** Year after the authors. */
  readonly issued: DateValue | undefined;
  /** What was printed beside the year, or for it: see `HeadYear`. */
  readonly custom?: HeadYear['custom'];
  readonly title: Run;
}

const YEAR_AT_START =
  /^\(((?:1[4-9]|20)\d\d)[a-z]?(?:,[^()]{1,20})?\)[.,:]?\s|^((?:1[4-9]|20)\d\d(?:\/(?:0[1-9]|1[0-2]))?)[a-z]?[.,](?:\s|(?=\p{Script=Han}|\p{Lu}\p{Ll}))/u;
/** S. Li, W. Wang: given names first. */
const INITIALS_FIRST = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+[\s,.]/u;
/** Michael E. Porter. and Michael E. Porter, Mark R. Kramer; `Porter M. Strategy, structure` is a name and a title. */
const GIVEN_FIRST =
  /^(\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]+(?:\.\s|\s?(?:and|&)\s|,\s?(?:and\s|&\s?)?\p{Lu}\p{L}*\.?\s(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}'’-]+[,.])/u;
/** Beyond these the first full stop is inside the title. */
const MAX_CANDIDATES = 6;
const MAX_PERSONS = 8;

export function readHead(printed: Run): Head {
  const run = withoutLoneOthers(printed);
  const whole = trimmed(run, ' .,;');
  if (startsWithStandard(whole)) return { people: undefined, issued: undefined, title: whole };
  const body = bodyBeforeStandard(whole);
  if (body > 0) {
    const people = readPeople(slice(whole, 0, body));
    return { people, issued: undefined, title: slice(whole, body) };
  }
  const early = yearForStop(run);
  if (early !== undefined) return early;
  for (const at of endsOfPeople(run)) {
    const { people: names, ...year } = takeYear(trimmed(slice(run, 0, at), ' ,;'));
    const listed = peopleIn(names);
    if (listed === undefined) continue;
    const after = trimmed(slice(run, at + 1), ' .,;');
    if (isBlank(after)) break;
    const dated = year.issued === undefined ? afterYear(after) : { ...year, title: after };
    const [people, others] = readTwoRoles(names) ?? [listed];
    return { people, others, ...dated, issued: dated.issued, ...withOthers(dated.title) };
  }
  const { people, title = whole } = namesUnstopped(whole) ?? {};
  return { people, issued: undefined, title };
}

/** 等, 潮汐的研究: the names are lost before it. */
function withoutLoneOthers(run: Run): Run {
  return slice(run, /^\s?(?:等|et al\.?)\s?[,.]\s?(?=\S)/u.exec(run.shape)?.[0].length ?? 0);
}

/** A second statement is one of people only where their role is printed with them. */
function withOthers(title: Run): Pick<Head, 'title' | 'others'> {
  const [stop] = topLevel(title.shape.slice(0, MAX_OTHERS), '.');
  if (stop === undefined || !HAN.test(title.shape.slice(0, stop))) return { title };
  const statement = trimmed(slice(title, 0, stop), ' ,;');
  const { run: names, role } = withoutRole(statement);
  const rest = trimmed(slice(title, stop + 1), ' .,;');
  if (role === undefined || role === 'author' || !isPeople(names) || isBlank(rest))
    return { title };
  return { title: rest, others: readPeople(statement) };
}

const HAN = /\p{Script=Han}/u;
const MAX_OTHERS = 60;

const YEAR = /(?:1[4-9]|20)\d\d/u;
/** `Li X, Wang Y (2018) Title`, `陈一, 2011, 题名`, `Li X., 2019: Title` of meteorologists: no full stop ends the names. */
const YEAR_ENDS_PEOPLE = [
  /^([^()]{3,240}?)\s?\(((?:1[4-9]|20)\d\d)[a-z]?\)\s(?=[\p{Lu}\d“"])/u,
  /^((?:[^().:]|\bal\.){2,120}?)\s?,\s?((?:1[4-9]|20)\d\d)[a-z]?\s?,\s?(?=\S)/u,
  /^([^():]{2,160}?)\s?,\s?((?:1[4-9]|20)\d\d)[a-z]?\s?:\s?(?=[\p{L}“"])/u,
];

function yearForStop(run: Run): Head | undefined {
  if (!YEAR.test(run.shape)) return undefined;
  for (const pattern of YEAR_ENDS_PEOPLE) {
    const match = pattern.exec(run.shape);
    const people = slice(run, 0, match?.[1]?.length ?? 0);
    if (match === null || !isPeople(people)) continue;
    const title = trimmed(slice(run, match[0].length), ' .,;');
    return { people: readPeople(people), issued: parseDate(match[2] ?? ''), title };
  }
  return undefined;
}

/** `Merton, R. K. (1957). Title` and `Evans, Peter. 1995. Title`, as styles from abroad have the year. */
function afterYear(run: Run): { title: Run; issued: DateValue | undefined } {
  const match = YEAR_AT_START.exec(run.shape);
  const title = trimmed(slice(run, match?.[0].length ?? 0), ' .,;');
  if (match === null || isBlank(title)) return { title: run, issued: undefined };
  return { title, issued: parseDate(match[1] ?? match[2] ?? '') };
}

/** The full stops that may end a statement of responsibility, the most likely first. */
function endsOfPeople(run: Run): number[] {
  const isGivenFirst = startsGivenFirst(run.shape);
  const stops = topLevel(run.shape, '.').filter(
    (at) => endsName(run.shape, at) && !(isGivenFirst && endsInitial(run.shape, at)),
  );
  let last = 0;
  while (last < MAX_PERSONS && isListed(run, stops[last], stops[last + 1])) last += 1;
  const listed = stops.slice(1, last + 1).reverse();
  return last > 0 ? [...listed, ...stops.slice(0, 1)] : stops.slice(0, MAX_CANDIDATES);
}

/** Hu, J., Y. Wang, Q. Ying: the first name turned round, the others as they are spoken. */
const FIRST_TURNED =
  /^\p{Lu}[\p{L}'’-]+,\s?(?:\p{Lu}\.[\s-]?){1,3},\s?(?:(?:and|&)\s)?(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]{2,}/u;

/** Jeffery A.Housman,Michael F.Barad: whoever they are. */
const TWO_GIVEN_FIRST =
  /^(?:\p{Lu}\p{Ll}+\s?(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}[\p{L}'’-]+(?:,\s?|$)){2}/u;

/** HELEN C. BECK, RICHARD HORN: whole names in capitals. */
const IN_CAPITALS = /^(\p{Lu}{3,})\s(?:\p{Lu}\.\s?){1,2}\p{Lu}{3,}(?:\.\s|,)/u;

function capitalised(word: string | undefined): string | undefined {
  return word && word.charAt(0) + word.slice(1).toLowerCase();
}

function startsGivenFirst(shape: string): boolean {
  if (FIRST_TURNED.test(shape) || TWO_GIVEN_FIRST.test(shape)) return true;
  const first = GIVEN_FIRST.exec(shape)?.[1] ?? capitalised(IN_CAPITALS.exec(shape)?.[1]);
  return INITIALS_FIRST.test(shape) || (first !== undefined && isGiven(first));
}

function isListed(run: Run, first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return isPerson(run, first, second) || goesOn(run, first, second);
}

const GIVEN_AND_INITIAL = /^(\p{Lu}\p{Ll}+)\s?\p{Lu}$/u;
const FAMILY_AND_MORE = /^\s?\p{Lu}\p{Ll}{2,15}\s?,\s?[^:“"?!]{2,80}$/u;

/** Stuart J.Russell,Peter N.: the stop of an initial between two words of a name, and more names after it. */
function goesOn(run: Run, first: number, second: number): boolean {
  const [, given] = GIVEN_AND_INITIAL.exec(run.shape.slice(0, first).trim()) ?? [];
  const isName = given !== undefined && isGiven(given);
  return (
    isName &&
    FAMILY_AND_MORE.test(run.shape.slice(first + 1, second)) &&
    isPeople(slice(run, 0, second))
  );
}

const FAMILY_AND_INITIALS = /^\p{Lu}{3,}(?:\s\p{Lu}){1,3}$|^\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}){2,3}$/u;

/** Chan C.Eckert E,Aki I F,et al.Title: more names after the stop. */
const FAMILIES =
  /^\p{Lu}[\p{L}'’-]+\s\p{Lu}(?:\s?\p{Lu}){0,2}(?:,\s?\p{Lu}[\p{L}'’-]+\s\p{Lu}(?:\s?\p{Lu}){0,2}){0,30}(?:,\s?(?:et\s?al|eds?))?$/u;
/** Vitamin D, and one name alone: what stands before tells. */
const FAMILY_LAST = /[\p{L}'’-]{2,}(?:\s\p{Lu}){1,3}$/u;

/** 李强，赵敏，等: the same in Han. */
const HAN_NAMES = /^(?:\p{Script=Han}{2,3},\s?){1,30}(?:\p{Script=Han}{2,3}|等)$/u;

function isAfterName(run: Run, at: number): boolean {
  return FAMILY_LAST.test(run.shape.slice(Math.max(0, at - 24), at));
}

/** 王芳.李强.题名, SMITH M C.DOE R H.Title: a full stop set for the comma between two persons. */
function isPerson(run: Run, from: number, to: number): boolean {
  const name = slice(run, from + 1, to).shape.trim();
  if (SECOND_INITIAL.test(name)) {
    if (FAMILY_AND_INITIALS.test(name)) return true;
    if (FAMILIES.test(name) && (name.includes(',') || isAfterName(run, from)))
      return !KIND.test(name);
  }
  if (name.includes(',') && HAN_NAMES.test(name))
    return name.split(/,\s?/u).every((one) => one === '等' || surnameOf(one));
  return /^\p{Script=Han}{2,3}$/u.test(name) && surnameOf(name) !== undefined;
}
