/** Place and publisher (GB/T 7714 8.8.1), and what stands before them: `left. place: publisher`. */
import { isBlank, type Run, slice, topLevel, trimmed } from './run.ts';

export interface Publication {
  /** What stands before the place: a host's title, or text that no rule explains. */
  readonly left: Run;
  readonly place: Run | undefined;
  readonly publisher: Run | undefined;
}

/** Names that only publishers have, where no place and colon tell. */
const PUBLISHER =
  /(?:出版社|出版公司|书局|书店|印书馆|出版集团|出版部|出版中心|学会|协会|大学|研究院|press|publish\w+|publications|verlag|springer|elsevier|wiley|ieee|acm|books|inc\.?|\p{Lu}{3,6})$/iu;

/** Whether a host's title stands before the place: after `//` always, after [C] or [EB] often. */
export type HostTitle = 'always' | 'perhaps' | 'never';

/** Divides `left. place: publisher`. */
export function splitPublication(run: Run, host: HostTitle): Publication {
  const colon = topLevel(run.shape, ':').at(host === 'never' ? 0 : -1);
  if (colon !== undefined) {
    const from = placeStart(run, colon);
    const isPlace = host === 'never' || (host === 'perhaps' && isShortPlace(run, colon));
    if (from > 0 || isPlace) return publicationAt(run, from, colon);
  }
  return withoutPlace(run, host !== 'never');
}

function isShortPlace(run: Run, colon: number): boolean {
  return /^(?:[\p{Script=Han}\s]{2,6}|\[[^\]]{1,6}\]|\p{Lu}[\p{L}\s,.]{1,30})$/u.test(
    run.shape.slice(0, colon).trim(),
  );
}

function publicationAt(run: Run, from: number, colon: number): Publication {
  const place = trimmed(slice(run, from, colon), ' ,;:');
  const publisher = trimmed(slice(run, colon + 1), ' ,;:');
  return {
    left: trimmed(slice(run, 0, from)),
    place: isBlank(place) ? undefined : place,
    publisher: isBlank(publisher) ? undefined : publisher,
  };
}

function withoutPlace(run: Run, hasHost: boolean): Publication {
  const stop = topLevel(run.shape, '.')
    .filter((at) => endsSentence(run.shape, at))
    .at(-1);
  const last = stop === undefined ? undefined : trimmed(slice(run, stop + 1));
  if (hasHost && last !== undefined && PUBLISHER.test(last.shape) && !isBlank(last)) {
    return { left: trimmed(slice(run, 0, stop)), place: undefined, publisher: last };
  }
  const isPublisher = !hasHost || PUBLISHER.test(run.shape.slice(-40));
  if (isPublisher && !isBlank(run))
    return { left: slice(run, 0, 0), place: undefined, publisher: run };
  return { left: run, place: undefined, publisher: undefined };
}

/** After the last full stop before the colon, or a comma before a short Chinese place. */
function placeStart(run: Run, colon: number): number {
  const before = run.shape.slice(0, colon);
  const stop = topLevel(before, '.')
    .filter((at) => endsSentence(before, at))
    .at(-1);
  const place = /,\s?\p{Script=Han}{2,4}\s?$/u.exec(before.slice(-8));
  const comma = place === null ? -1 : Math.max(0, before.length - 8) + place.index;
  return Math.max(stop ?? -1, comma) + 1;
}

/** Not the stop of an abbreviation: D. C., St. Louis, Mass.: */
export function endsSentence(shape: string, at: number): boolean {
  const before = shape.slice(Math.max(0, at - 5), at);
  if (
    /(?:^|[^\p{L}])(?:\p{Lu}|St|Ft|Mt|vs|No|Vol|Univ|Proc|Int|Conf|Symp|Trans|Dept|Eds?)$/u.test(
      before,
    )
  )
    return false;
  return !/^\s?$/u.test(shape.slice(at + 1)) && !/^\p{Ll}/u.test(shape.slice(at + 1, at + 2));
}
