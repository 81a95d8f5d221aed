/** The host itself: `responsibility. title. edition` (GB/T 7714 8.3, 8.6.2). */
import { displayName, isOthers } from '../../names.ts';
import type { Name, Reference } from '../../reference.ts';
import { readHead } from './head.ts';
import type { People } from './people.ts';
import { MEETING } from './publisher-names.ts';
import { withoutRole } from './roles.ts';
import { isBlank, type Run, slice, titleText, topLevel, trimmed, trimmedStart } from './run.ts';
import { takeStatements } from './statements.ts';

type Fields = Partial<Reference>;

/** // In Proceedings of … */
const IN = /^[\s.]*in\s(?=proc|the\s|\d)/iu;

/** Ocean Navigation, Human-Computer Interaction: how subjects end and families do not. */
const SUBJECT = /\p{Ll}(?:tion|sion|ology|omics|metrics|ities|ism)s?(?!\p{L})/u;

function isSubject(people: People | undefined): boolean {
  const [first, second] = people?.names ?? [];
  return first !== undefined && second === undefined && SUBJECT.test(displayName(first));
}

/** Handbook of Reefs. Grant S, Miles T, eds: people after the title, told by their role and by being persons. */
function editorsBehind(run: Run): { at: number; fields: Fields } | undefined {
  if (withoutRole(trimmed(run)).role === undefined) return undefined;
  for (const at of topLevel(run.shape, '.').slice(-MAX_STOPS)) {
    const fields: Fields = {};
    if (isBlank(slice(run, 0, at)) || !isBlank(takeStatements(slice(run, at + 1), fields)))
      continue;
    const people = fields.editor ?? fields.translator ?? [];
    if (people.length > 0 && people.every(isPerson)) return { at, fields };
  }
  return undefined;
}

const MAX_STOPS = 4;

function isPerson(name: Name): boolean {
  return name.family !== undefined || isOthers(name);
}

/** People and title of a host. Who stands before it is its editor: the standard names no role; a meeting is nobody. */
export function readHost(run: Run): Fields {
  const late = editorsBehind(run);
  return late === undefined
    ? withPeople(run)
    : { ...withPeople(slice(run, 0, late.at)), ...late.fields };
}

function withPeople(run: Run): Fields {
  const { people, title } = readHead(trimmedStart(slice(run, IN.exec(run.shape)?.[0].length ?? 0)));
  if (isSubject(people)) return hostTitle(trimmed(run));
  if (people !== undefined && MEETING.test(run.shape.slice(0, run.shape.lastIndexOf(title.shape))))
    return hostTitle(trimmed(run));
  return { ...(people && { editor: people.names }), ...hostTitle(title) };
}

/** Flora of Guangxi, Volume 3 */
const VOLUME_LAST = /(?<=\S),\s?[Vv]ol(?:ume)?\.?\s?(\d{1,4}|[IVXL]{1,6})$/u;

/** An edition may follow the title and precede the place. */
function hostTitle(run: Run): Fields {
  for (const at of topLevel(run.shape, '.').slice(-MAX_STOPS)) {
    const fields: Fields = {};
    const rest = takeStatements(slice(run, at + 1), fields);
    if (!isBlank(rest) || Object.keys(fields).length === 0) continue;
    return { 'container-title': titleText(trimmed(slice(run, 0, at))), ...fields };
  }
  const title = trimmed(run);
  const volume = VOLUME_LAST.exec(title.shape);
  if (volume?.[1] === undefined)
    return isBlank(title) ? {} : { 'container-title': titleText(title) };
  return { 'container-title': titleText(slice(title, 0, volume.index)), volume: volume[1] };
}
