/**
 * The head of an entry, before its mark: `responsibility. title` (GB/T 7714 8.1, 8.2), in the
 * author–date system `responsibility, year. title` (10.2).
 */
import { parseDate } from '../../dates.ts';
import type { DateValue } from '../../reference.ts';
import { surnameOf } from '../../surnames.ts';
import { isPeople, type People, readPeople } from './people.ts';
import { isBlank, type Run, slice, topLevel, trimmed } from './run.ts';
import { endsInitial, endsName } from './stops.ts';
import { startsWithStandard } from './titles.ts';

export interface Head {
  readonly people: People | undefined;
  /** Year after the authors. */
  readonly issued: DateValue | undefined;
  readonly title: Run;
}

const YEAR_AT_END = /[(\s,]((?:1[4-9]|20)\d\d[a-z]?)\)?$/u;
const YEAR_AT_START =
  /^\(((?:1[4-9]|20)\d\d)[a-z]?(?:,[^()]{1,20})?\)[.,:]?\s|^((?:1[4-9]|20)\d\d)[a-z]?[.,]\s/u;
/** S. Li, W. Wang: given names first. */
const GIVEN_FIRST = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+[\s,.]/u;
/** Beyond these the first full stop is inside the title. */
const MAX_CANDIDATES = 6;

export function readHead(run: Run): Head {
  const whole = trimmed(run, ' .,;');
  if (startsWithStandard(whole)) return { people: undefined, issued: undefined, title: whole };
  for (const at of endsOfPeople(run)) {
    const dated = withYear(trimmed(slice(run, 0, at), ' ,;'));
    if (!isPeople(dated.people)) continue;
    const after = trimmed(slice(run, at + 1), ' .,;');
    if (isBlank(after)) break;
    const { title, issued } =
      dated.issued === undefined ? afterYear(after) : { ...dated, title: after };
    return { people: readPeople(dated.people), issued, title };
  }
  return { people: undefined, issued: undefined, title: whole };
}

function withYear(run: Run): { people: Run; issued: DateValue | undefined } {
  const match = YEAR_AT_END.exec(run.shape);
  if (match === null || match.index === 0) return { people: run, issued: undefined };
  return { people: trimmed(slice(run, 0, match.index), ' ,;'), issued: parseDate(match[1] ?? '') };
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
  const isGivenFirst = GIVEN_FIRST.test(run.shape);
  const stops = topLevel(run.shape, '.').filter(
    (at) => endsName(run.shape, at) && !(isGivenFirst && endsInitial(run.shape, at)),
  );
  const [first, second] = stops;
  if (first !== undefined && second !== undefined && isPerson(run, first, second)) {
    return [second, first];
  }
  return stops.slice(0, MAX_CANDIDATES);
}

/** 王芳.李强.题名: a full stop set for the comma between two persons. */
function isPerson(run: Run, from: number, to: number): boolean {
  const name = slice(run, from + 1, to).shape.trim();
  return /^\p{Script=Han}{2,3}$/u.test(name) && surnameOf(name) !== undefined;
}
