/** Place and publisher (GB/T 7714 8.8.1), and what stands before them: `left. place: publisher`. */
import { isBlank, type Run, slice, topLevel, trimmed, trimmedEnd, trimmedStart } from './run.ts';
import { endsSentence } from './stops.ts';

export interface Publication {
  /** What stands before the place: a host's title, or text that no rule explains. */
  readonly left: Run;
  readonly place: Run | undefined;
  readonly publisher: Run | undefined;
}

/** Whether a host's title stands before the place: after `//` always, after [C] or [EB] often. */
export type HostTitle = 'always' | 'perhaps' | 'never';

/** Names that only publishers have, where no place and colon tell. */
const PUBLISHER =
  /(?:出版社|出版公司|书局|书店|印书馆|出版集团|出版部|出版中心|学会|协会|大学|研究院|press|publish\w+|publications|verlag|springer|elsevier|wiley|ieee|acm|books|inc\.?)$/iu;
const CAPITALS_AT_END = /(?:^|[\s.,])\p{Lu}{3,6}$/u;
const HAN_PLACE = /^[\p{Script=Han}\s、,·/-]{1,14}$/u;
const LATIN_PLACE =
  /^\[[^\]]{1,12}\]$|^[[(]?\p{Lu}[\p{L}.'’-]*(?:[\s,;&/]+(?:\p{Lu}[\p{L}.'’-]*|of|de|la|am|an|der|upon|and|d[oe]s?))*[\])]?$/u;
const MAX_PLACE = 60;

/** Divides `left. place: publisher`. */
export function splitPublication(run: Run, host: HostTitle): Publication {
  const colons = topLevel(run.shape, ':');
  const last = host === 'never' ? colons[0] : colons.at(-1);
  if (last !== undefined) {
    const from = placeStart(run, last);
    const colon = colons.find((at) => at >= from) ?? last;
    const isPlace = host === 'never' || isPlaceLike(run, from, colon);
    if (isPlace && (from > 0 || host !== 'always')) return publicationAt(run, from, colon);
  }
  return withoutPlace(run, host !== 'never');
}

/** Short, and every word of it a name; a subtitle before a colon is neither. */
function isPlaceLike(run: Run, from: number, colon: number): boolean {
  if (colon - from > MAX_PLACE) return false;
  const place = run.shape.slice(from, colon).trim();
  const isNamed = /^\s?(?:[\p{Lu}\p{Script=Han}\p{N}«"“《[]|$)/u.test(
    run.shape.slice(colon + 1, colon + 3),
  );
  return isNamed && (HAN_PLACE.test(place) || LATIN_PLACE.test(place));
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
  const nothing = slice(run, 0, 0);
  if (!hasHost && !isBlank(run)) return { left: nothing, place: undefined, publisher: run };
  const stop = lastStop(run.shape);
  const last = trimmedStart(slice(run, (stop ?? -1) + 1));
  if (isBlank(last) || !namesPublisher(last)) {
    return { left: run, place: undefined, publisher: undefined };
  }
  const left = stop === undefined ? nothing : trimmedEnd(slice(run, 0, stop));
  return { left, place: undefined, publisher: last };
}

/** After the last full stop before the colon, or a comma before a short Chinese place. */
function placeStart(run: Run, colon: number): number {
  const before = run.shape.slice(0, colon);
  const place = /,\s?\p{Script=Han}{2,4}\s?$/u.exec(before.slice(-8));
  const comma = place === null ? -1 : Math.max(0, before.length - 8) + place.index;
  return Math.max(lastStop(before) ?? -1, comma) + 1;
}

function lastStop(shape: string): number | undefined {
  return topLevel(shape, '.')
    .filter((at) => endsSentence(shape, at))
    .at(-1);
}

function namesPublisher({ shape }: Run): boolean {
  const end = shape.slice(-MAX_PLACE);
  return PUBLISHER.test(end) || CAPITALS_AT_END.test(end);
}
