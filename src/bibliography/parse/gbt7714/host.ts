/** Where the host of a part begins: `//`, and the older `In:`, 见 and `[A]. … [C]`. */
import type { Reference } from '../../reference.ts';
import { type Mark, marksOf } from './marks.ts';
import { isPeople, readPeople } from './people.ts';
import { endsSentence } from './publication.ts';
import { isBlank, type Run, slice, titleText, topLevel, trimmed, without } from './run.ts';
import { takeStatements } from './statements.ts';

type Fields = Partial<Reference>;

export interface HostParts {
  /** Statements about the part itself: 姜海伦，译 */
  readonly own: Run;
  /** The host and its imprint; undefined for a work of its own. */
  readonly host: Run | undefined;
  /** The mark printed with the host, where there is one. */
  readonly hostMark: Mark | undefined;
}

const HOST_SIGN = /\/\/|^[\s.]*\/(?=\s?\p{L})|^[\s.,]*(?:In\s?:|见:|载:|出自:|载于:?|见于:?)/iu;

/** Divides what follows a mark at its host. */
export function splitHost(run: Run, mark: Mark): HostParts {
  const hostMark = marksOf(run)[0];
  const body = hostMark === undefined ? run : without(run, hostMark.from, hostMark.to);
  const sign = HOST_SIGN.exec(body.shape);
  if (sign !== null) {
    const own = slice(body, 0, sign.index);
    return { own, host: slice(body, sign.index + sign[0].length), hostMark };
  }
  const isOldStyle = hostMark !== undefined && mark.code === 'A';
  return isOldStyle
    ? { own: slice(body, 0, 0), host: body, hostMark }
    : { own: body, host: undefined, hostMark };
}

/** Divides `people. title` of a host. */
export function readHost(run: Run): Fields {
  const fields: Fields = {};
  const stops = topLevel(run.shape, '.').filter((at) => endsSentence(run.shape, at));
  for (const at of stops.slice(0, 4)) {
    const people = slice(run, 0, at);
    if (!isPeople(people)) continue;
    const { names } = readPeople(people);
    return { editor: names, ...hostTitle(slice(run, at + 1), fields) };
  }
  return hostTitle(run, fields);
}

/** An edition may follow the title and precede the place. */
function hostTitle(run: Run, fields: Fields): Fields {
  const stops = topLevel(run.shape, '.');
  for (const at of stops.slice(-4)) {
    const rest = takeStatements(slice(run, at + 1), fields);
    if (isBlank(rest))
      return { 'container-title': titleText(trimmed(slice(run, 0, at))), ...fields };
  }
  const title = trimmed(run);
  return isBlank(title) ? fields : { 'container-title': titleText(title), ...fields };
}
