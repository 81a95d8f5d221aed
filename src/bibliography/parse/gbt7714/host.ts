/** Where the host of a part begins: `//`, and the older `In:`, 见 and `[A]. … [C]`. */
import { type Mark, marksOf } from './marks.ts';
import { type Run, slice, without } from './run.ts';

export interface HostParts {
  /** Statements about the part itself: 姜海伦，译 */
  readonly own: Run;
  /** The host and its imprint; undefined for a work of its own. */
  readonly host: Run | undefined;
  /** The mark printed with the host, where there is one. */
  readonly hostMark: Mark | undefined;
}

const HOST_SIGN =
  /\/\s?\/(?<!\d\s?\/\s?\/(?=\s?\d))|[∥‖]|^[\s.]*\/(?=\s?[\p{L}\d“"《])|^[\s.,]*(?:In\s?:|见:|载:|出自:|载于:?|见于:?)/iu;

/** IEEE//ACM Trans. on Networking: a stroke printed twice inside the title of a journal. */
function isInAcronym(run: Run, at: number): boolean {
  return /(?:^|[\s.])[A-Z]{2,6}$/u.test(run.shape.slice(Math.max(0, at - 8), at));
}

/** Divides what follows a mark at its host. */
export function splitHost(run: Run, mark: Mark): HostParts {
  const hostMark = marksOf(run)[0];
  const body = hostMark === undefined ? run : without(run, hostMark.from, hostMark.to);
  const sign = HOST_SIGN.exec(body.shape);
  if (sign !== null && !isInAcronym(body, sign.index)) {
    const own = slice(body, 0, sign.index);
    return { own, host: slice(body, sign.index + sign[0].length), hostMark };
  }
  const isOldStyle = hostMark !== undefined && mark.code === 'A';
  return isOldStyle
    ? { own: slice(body, 0, 0), host: body, hostMark }
    : { own: body, host: undefined, hostMark };
}
