/** Two statements of responsibility run together, each ended by the role it is printed with (GB/T 7714—2015, 8.1.2). */
import { isPeople, type People, readPeople } from './people.ts';
import { MAX_ROLE, withoutRole } from './roles.ts';
import { type Run, slice, topLevel, trimmed } from './run.ts';

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** 吉登斯著，田禾译: two statements run together, each ended by its role; undefined where one role is printed, or none. */
export function readTwoRoles(run: Run): [People, People] | undefined {
  const at = [',', '、']
    .flatMap((mark) => topLevel(run.shape, mark))
    .find((comma) => endsWithRole(slice(run, Math.max(0, comma - MAX_END), comma)));
  if (at === undefined) return undefined;
  const [first, second] = [slice(run, 0, at), trimmed(slice(run, at + 1), ' ,;、')];
  const roles = [first, second].map((part) => withoutRole(trimmed(part, ' ,;')).role);
  const areTwo = roles[1] !== undefined && roles[0] !== roles[1];
  if (!areTwo || !isPeople(first) || !isPeople(second)) return undefined;
  return [readPeople(first), readPeople(second)];
}

/** What is looked at before a comma, so that a thousand commas do not each read all before them. */
const MAX_END = 60;

/** Of names or roles in Han alone, since the comma before Jr or ed. divides nothing. */
function endsWithRole(run: Run): boolean {
  const { role } = withoutRole(trimmed(run, ' ,;'));
  return role !== undefined && HAN.test(run.shape.slice(-MAX_ROLE));
}
