/**
 * Statements of secondary responsibility after the mark (GB/T 7714—2015, 8.1.2; 2025, 7.1): translators and
 * editors, and roles that CSL has no variable for, which are kept as printed:
 * `张磊译` `蔡辉益, 文杰, 译` `Smith J, trans` `黎思复, 黎廷弼, 译; 杨昌裕, 校` `刘立千, 译注`.
 */
import type { Name, Reference } from '../../reference.ts';
import { isPeople, readPeople } from './people.ts';
import { withoutRole } from './roles.ts';
import { compactText, isBlank, type Run, slice, topLevel, trimmed } from './run.ts';
import { endsName } from './stops.ts';

type Fields = Partial<Reference>;
type Role = 'translator' | 'editor';

const MAX_STATEMENT = 300;

const ROLE_FIRST: readonly (readonly [RegExp, Role])[] = [
  [/^(?:translated by|trans\.? by|tr\. by|译者:|翻译:)\s?/iu, 'translator'],
  [/^(?:edited by|ed\.? by|主编:|编者:)\s?/iu, 'editor'],
];

/** 邓一鸣, 译, 北京: 东海出版社: a comma set for the stop. */
const ROLE_BEFORE_PLACE = /^[^:.]{2,60}?(?:译|編|编|校|注|著)(?=\s?,\s?\p{Script=Han}{2,8}\s?:)/u;

const MAX_ROLE_BEFORE = 80;

/** The length of the statement at the front, 0 where there is none; who it names goes into the fields. */
export function takePeople(run: Run, fields: Fields, separator: '.' | ','): number {
  const named = takeNamedPeople(run, fields) || takeSupervisor(run, fields);
  if (named > 0) return named;
  const comma = ROLE_BEFORE_PLACE.exec(run.shape.slice(0, MAX_ROLE_BEFORE))?.[0].length;
  const stops = topLevel(run.shape.slice(0, MAX_STATEMENT), separator);
  for (const to of [...(comma ? [comma] : []), ...stops.slice(0, 4), run.shape.length]) {
    if (to > MAX_STATEMENT) break;
    const statement = trimmed(slice(run, 0, to), ' ,;');
    if (keepRoles(statement, fields) || keepLatin(statement, fields)) return to;
  }
  return 0;
}

/** translated by Sheridan A. / 译者：张三. */
function takeNamedPeople(run: Run, fields: Fields): number {
  for (const [pattern, role] of ROLE_FIRST) {
    const match = pattern.exec(run.shape);
    if (match === null) continue;
    const stop = topLevel(run.shape.slice(0, MAX_STATEMENT), '.')
      .filter((at) => endsName(run.shape, at))
      .at(0);
    const to = stop ?? Math.min(run.shape.length, MAX_STATEMENT);
    fields[role] = readPeople(slice(run, match[0].length, to)).names;
    return to;
  }
  return 0;
}

const SUPERVISOR = /^(?:指导教师|指导老师|导师)\s?[:：]\s?[\p{Script=Han}·,、\s]{2,24}(?=[.;]|$)/u;

/** 导师：张三: who guided a thesis, whom CSL has no variable for. */
function takeSupervisor(run: Run, fields: Fields): number {
  const length = SUPERVISOR.exec(run.shape)?.[0].length ?? 0;
  if (length > 0) keepPrinted(slice(run, 0, length), fields);
  return length;
}

/** SMITH J, trans. / Doe A, ed. */
function keepLatin(statement: Run, fields: Fields): boolean {
  const { run: names, role } = withoutRole(statement);
  if (role === undefined || role === 'author' || !isPeople(names)) return false;
  fields[role] = readPeople(statement).names;
  return true;
}

const PLAIN = /^(?:译者?|合译|翻译|訳)$/u;
const TRANSLATES = /译|訳/u;
const EDITS = /编|編|校|注|疏|辑|集解|集释|整理|释|纂/u;
/** Words of responsibility, alone or at the end of a name; longer ones first. */
const ROLE =
  /(?:等?\s?)(总主编|副主编|选译|编译|译注|注译|译著|校译|译校|主译|合译|审译|翻译|译者|主编|主編|编选|选编|编撰|编纂|编注|编校|编著|选注|点校|校点|校注|校证|校释|校订|校定|校补|审校|审订|增订|修订|增补|补注|笺注|笺证|笺校|评注|评点|导读|集解|集注|集释|集校|整理|辑校|辑注|辑录|辑佚|标点|断句|句读|注释|注疏|疏证|直解|译|校|注|疏|绘|摄|编|編|辑|纂|訳)$/u;
const MAX_ROLE = 8;

interface Group {
  readonly names: Run;
  readonly role: string;
}

/** Keeps people under their roles; in its own words, too, where it says more than 译 (2015, 8.1.2). */
function keepRoles(statement: Run, fields: Fields): boolean {
  const groups = groupsOf(statement);
  if (groups === undefined) return false;
  for (const { names, role } of groups) {
    const variable = variableOf(role);
    if (variable === undefined) continue;
    fields[variable] = [...(fields[variable] ?? []), ...readPeople(names).names] as Name[];
  }
  const isPlain = groups.every(({ role }) => PLAIN.test(role));
  return isPlain || keepPrinted(statement, fields);
}

function variableOf(role: string): Role | undefined {
  if (TRANSLATES.test(role)) return 'translator';
  return EDITS.test(role) && !/^校$|审|[订定]$/u.test(role) ? 'editor' : undefined;
}

function keepPrinted(statement: Run, fields: Fields): boolean {
  const before = String(fields.custom?.['responsibility'] ?? '');
  if (before.length > MAX_STATEMENT) return false;
  const responsibility = [before, compactText(statement)].filter(Boolean).join('. ');
  fields.custom = { ...fields.custom, responsibility };
  return true;
}

/** Divides a statement into people and their role; undefined where a part of it has none. */
function groupsOf(statement: Run): Group[] | undefined {
  const places = [',', ';', '、'].flatMap((mark) => topLevel(statement.shape, mark));
  const ends = [...places.sort((a, b) => a - b), statement.shape.length];
  const groups: Group[] = [];
  let from = 0;
  for (const [index, end] of ends.entries()) {
    const start = (ends[index - 1] ?? -1) + 1;
    const role = roleAt(slice(statement, start, end), start > from);
    if (role === undefined) continue;
    const names = trimmed(slice(statement, from, end - role.length), ' ,;');
    if (!isPeople(names)) return undefined;
    groups.push({ names, role: role.trim() });
    from = end + 1;
  }
  return isBlank(slice(statement, Math.min(from, statement.shape.length))) && groups.length > 0
    ? groups
    : undefined;
}

/** The role that ends a piece: after a name of two characters or more, or alone where names stand before it. */
function roleAt(piece: Run, hasNames: boolean): string | undefined {
  const match = ROLE.exec(piece.shape.slice(-MAX_ROLE));
  const [role] = match === null ? [] : [match[1] ?? ''];
  if (role === undefined) return undefined;
  const before = piece.shape.slice(0, piece.shape.trimEnd().length - role.length).trim();
  const isName = before.length > 1 && /\p{L}$/u.test(before);
  return isName || (hasNames && (before === '' || before === '等'))
    ? piece.shape.slice(piece.shape.trimEnd().length - role.length)
    : undefined;
}
