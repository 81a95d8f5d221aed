/** Place and publisher that another sign than the colon divides: `New York. Free Press`, `论文集. 厦门；畜牧学会`. */
import { hasBodyWord, isHanBody } from '../../bodies.ts';
import { PUBLISHING_PLACE } from './place-names.ts';
import { isBlank, type Run, slice, trimmed } from './run.ts';

/** How far from the end they are looked for. */
const MAX_END = 90;
const MAX_WORD = 16;
const LATIN =
  /(?<=^|\.\s?)(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}(?:,\s?[A-Z]{2})?)\s?[,;.]\s?((?![A-Z]{2}\s)\p{Lu}[^.,;:]{3,50}\.?)$/u;
const LATIN_PUBLISHER = /(?:press|publish\w+|publications|verlag|books|inc\.?|& sons)$/iu;
const HAN =
  /(?<=[.,]\s?)(\p{Script=Han}{2,4})\s?[,;.\s]\s?(\p{Script=Han}[\p{Script=Han}\s]{2,30})$/u;

export interface Published {
  readonly left: Run;
  readonly place: Run;
  readonly publisher: Run;
}

/** The two and what stands before them; undefined where either is not known by its name. */
export function placeBySign(whole: Run, hasHost: boolean): Published | undefined {
  const run = trimmed(whole, ' ,;');
  const offset = Math.max(0, run.shape.length - MAX_END);
  const end = run.shape.slice(offset);
  const isLatin = LATIN_PUBLISHER.test(end.slice(-MAX_WORD));
  const match = isLatin ? LATIN.exec(end) : hasHost ? HAN.exec(end) : null;
  const [, place = '', publisher = ''] = match ?? [];
  if (match === null || !areKnown(place, publisher)) return undefined;
  const at = offset + match.index;
  const left = trimmed(slice(run, 0, at));
  if (isBlank(left) === hasHost) return undefined;
  return {
    left,
    place: slice(run, at, at + place.length),
    publisher: slice(run, run.shape.length - publisher.length),
  };
}

function areKnown(place: string, publisher: string): boolean {
  if (LATIN_PUBLISHER.test(publisher)) return !LATIN_PUBLISHER.test(place) && !hasBodyWord(place);
  return PUBLISHING_PLACE.test(place) && isHanBody(publisher.replace(/\s/gu, ''));
}
