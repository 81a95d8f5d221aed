/**
 * The head of an entry, before its mark: `responsibility. title` (GB/T 7714 8.1, 8.2), in the
 * author–date system `responsibility, year. title` (10.2).
 */
import { parseDate } from '../../dates.ts';
import { isGiven } from '../../given-names.ts';
import type { DateValue } from '../../reference.ts';
import { surnameOf } from '../../surnames.ts';
import { type HeadYear, takeYear } from './head-year.ts';
import { isPeople, type People, peopleIn, readPeople } from './people.ts';
import { withoutRole } from './roles.ts';
import { isBlank, type Run, slice, topLevel, trimmed } from './run.ts';
import { endsInitial, endsName } from './stops.ts';
import { startsWithStandard } from './titles.ts';
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
  /^\(((?:1[4-9]|20)\d\d)[a-z]?(?:,[^()]{1,20})?\)[.,:]?\s|^((?:1[4-9]|20)\d\d)[a-z]?[.,](?:\s|(?=\p{Script=Han}))/u;
/** S. Li, W. Wang: given names first. */
const INITIALS_FIRST = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+[\s,.]/u;
/** Michael E. Porter. and Michael E. Porter, Mark R. Kramer; `Porter M. Strategy, structure` is a name and a title. */
const GIVEN_FIRST =
  /^(\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]+(?:\.\s|\s?(?:and|&)\s|,\s?(?:and\s|&\s?)?\p{Lu}\p{L}*\.?\s(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}'’-]+[,.])/u;
/** Beyond these the first full stop is inside the title. */
const MAX_CANDIDATES = 6;

export function readHead(printed: Run): Head {
  const run = withoutLoneOthers(printed);
  const whole = trimmed(run, ' .,;');
  if (startsWithStandard(whole)) return { people: undefined, issued: undefined, title: whole };
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
  return (
    namedBeforeMarks(whole) ??
    namedBeforeColon(whole) ?? { people: undefined, issued: undefined, title: whole }
  );
}

const NAMES_AND_COLON =
  /^((?:\p{Script=Han}{2,3}\s?,\s?){1,8}(?:\p{Script=Han}{2,3}|等))\s?:\s?(?=\S)/u;

/** 王芳,李强:题名: two names or more, set off by commas; one alone may be what the work is of. */
function namedBeforeColon(whole: Run): Head | undefined {
  const match = NAMES_AND_COLON.exec(whole.shape);
  const names = (match?.[1] ?? '').split(',').map((name) => name.trim());
  const areNamed = names.every((name) => name === '等' || surnameOf(name) !== undefined);
  if (match?.[1] === undefined || !areNamed) return undefined;
  const people = readPeople(slice(whole, 0, match[1].length));
  return { people, issued: undefined, title: slice(whole, match[0].length) };
}

/** 等, 潮汐的研究: the names are lost before it. */
function withoutLoneOthers(run: Run): Run {
  return slice(run, /^\s?(?:等|et al\.?)\s?[,.]\s?(?=\S)/u.exec(run.shape)?.[0].length ?? 0);
}

/** 国家统计局编:《中国统计年鉴》, 林语堂《苏东坡传》: the marks of the title tell where the names end. */
function namedBeforeMarks(whole: Run): Head | undefined {
  const [, before = ''] = /^([^《》]{2,60})《[^《》]+》$/u.exec(whole.text) ?? [];
  const names = trimmed(slice(whole, 0, before.length), ' ,;:');
  const isSetOff =
    names.text.length < before.trimEnd().length || withoutRole(names).role !== undefined;
  const isName = /^\p{Script=Han}{3}$/u.test(names.text) && surnameOf(names.text) !== undefined;
  if (before === '' || !(isSetOff || isName) || !isPeople(names)) return undefined;
  const title = slice(whole, before.length + 1, whole.text.length - 1);
  return { people: readPeople(names), issued: undefined, title };
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
  /^([^().:]{2,120}?)\s?,\s?((?:1[4-9]|20)\d\d)[a-z]?\s?,\s?(?=\S)/u,
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
  const [first, second] = stops;
  if (first !== undefined && second !== undefined && isPerson(run, first, second)) {
    return [second, first];
  }
  return stops.slice(0, MAX_CANDIDATES);
}

function startsGivenFirst(shape: string): boolean {
  const first = GIVEN_FIRST.exec(shape)?.[1];
  return INITIALS_FIRST.test(shape) || (first !== undefined && isGiven(first));
}

/** 王芳.李强.题名: a full stop set for the comma between two persons. */
function isPerson(run: Run, from: number, to: number): boolean {
  const name = slice(run, from + 1, to).shape.trim();
  return /^\p{Script=Han}{2,3}$/u.test(name) && surnameOf(name) !== undefined;
}
