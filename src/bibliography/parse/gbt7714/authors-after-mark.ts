/** Authors printed after the title and its mark, as CNKI lists what an article cites: `题名[J]. 张三,李四.刊名. 2014(04)`. */
import { surnameOf } from '../../surnames.ts';
import { type People, readPeople } from './people.ts';
import { type Run, slice, topLevel, trimmedStart } from './run.ts';

const MAX_AUTHORS = 120;

/** The authors and what follows them; undefined where the imprint begins with anything but names of persons. */
export function authorsAfterMark(run: Run): { people: People; rest: Run } | undefined {
  const start = trimmedStart(run, ' .,');
  const [stop] = topLevel(start.shape.slice(0, MAX_AUTHORS), '.');
  if (stop === undefined || !/^\s?\p{L}/u.test(start.shape.slice(stop + 1))) return undefined;
  const names = start.shape.slice(0, stop).split(/[,;]/u);
  if (!names.every((name) => isPerson(name.trim()))) return undefined;
  return { people: readPeople(slice(start, 0, stop)), rest: slice(start, stop + 1) };
}

function isPerson(name: string): boolean {
  return name === '等' || (/^\p{Script=Han}{2,4}$/u.test(name) && surnameOf(name) !== undefined);
}
