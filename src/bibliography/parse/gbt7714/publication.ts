/** Place and publisher (GB/T 7714 8.8.1), and what stands before them: `left. place: publisher`. */
import { hasBodyWord, isHanBody } from '../../bodies.ts';
import { placeBySign } from './place-by-sign.ts';
import {
  CITY,
  CITY_AT_END,
  CITY_FIRST,
  CITY_ONLY,
  HAN_PLACE,
  LATIN_PLACE,
  PUBLISHING_PLACE,
  SHORT_PLACE,
} from './place-names.ts';
import { MEETING, namesPublisher, ONLY_CAPITALS, PUBLISHER } from './publisher-names.ts';
import { isBlank, type Run, slice, topLevel, trimmed, trimmedEnd, trimmedStart } from './run.ts';
import { endsSentence } from './stops.ts';

export interface Publication {
  /** What stands before the place: a host's title, or text that no rule explains. */
  readonly left: Run;
  readonly place: Run | undefined;
  readonly publisher: Run | undefined;
  /** 2019年年会, 重庆, 2019: the place is where they met, not where something was published. */
  readonly isOfMeeting?: boolean;
}

/** Whether a host's title stands before the place: after `//` always, after [C] or [EB] often. */
export type HostTitle = 'always' | 'perhaps' | 'never';

/** What follows the colon of a host in several volumes. */
const VOLUME = /^\s?(?:第|[上中下][册冊卷部编]|卷|[一二三四五六七八九十]+[部辑])/u;
/** After the title of a meeting: World Scientific and Engineering Academy and Society. */
const ALONE =
  /^(?!.*(?:proceedings|workshop|symposium))(?:\p{Lu}[\p{L}.'’-]*|and|of|for|the|&)(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|of|for|the|&)){0,9}$/u;
/** 年会论文集.海洋大学,2024: the title of a meeting is whole, and CNKI names the school of the authors after it. */
const PROCEEDINGS_LAST =
  /(?:论文|摘要|文)(?:选|汇)?[集编](?:\([^()]{1,12}\))?$|(?:会刊|会议论文|大会|年会|研讨会)$/u;
const MAX_PLACE = 60;

/** Denver: 34th International Conference on Tides: the place stands before the meeting. */
const NUMBERED = new RegExp(
  String.raw`^\s?(?:\d{1,3}(?:st|nd|rd|th)\s|第\S{1,4}[届次]).{0,60}?(?:${MEETING.source})`,
  'iu',
);

function beforeMeeting(run: Run, colon: number | undefined): Publication | undefined {
  if (colon === undefined || !NUMBERED.test(run.shape.slice(colon + 1))) return undefined;
  const place = trimmed(slice(run, 0, colon));
  if (!LATIN_PLACE.test(place.shape) && !HAN_PLACE.test(place.shape)) return undefined;
  return { left: trimmed(slice(run, colon + 1)), place, publisher: undefined };
}

/** Divides `left. place: publisher`. */
export function splitPublication(run: Run, host: HostTitle): Publication {
  const colons = topLevel(run.shape, ':').filter(
    (at) => !/arxiv$/iu.test(run.shape.slice(Math.max(0, at - 5), at)),
  );
  const last = host === 'never' ? colons[0] : colons.at(-1);
  const isAlone = host === 'always' && colons.length === 1;
  const held = isAlone ? beforeMeeting(run, colons[0]) : undefined;
  if (held !== undefined) return held;
  const first = last === undefined ? 0 : placeStart(run, last, host);
  if (last !== undefined) {
    const from = first > 0 || host !== 'always' ? first : afterComma(run, last);
    const colon = colons.find((at) => at >= from) ?? last;
    const isPlace = host === 'never' || isPlaceLike(run, from, colon);
    if (isPlace && (from > 0 || host !== 'always' || isImprintAlone(run, colon)))
      return publicationAt(run, from, colon);
  }
  return withoutPlace(run, host !== 'never');
}

/** [C]// Cambridge: MIT Press: the title of the host is not printed. */
function isImprintAlone(run: Run, colon: number): boolean {
  const place = run.shape.slice(0, colon).trim();
  return CITY_ONLY.test(place) && namesPublisher(trimmed(slice(run, colon + 1)));
}

const PLACE_AFTER_COMMA = /,\s?\p{Lu}\p{Ll}[\p{L} ]{1,24}(?:,\s?[A-Z]{2})?$/u;

/** Conference on Tides, Stockholm: ACM Press: a comma before the place. */
function afterComma(run: Run, colon: number): number {
  const match = PLACE_AFTER_COMMA.exec(run.shape.slice(0, colon));
  const isPublished = match !== null && namesPublisher(trimmed(slice(run, colon + 1)));
  return isPublished && MEETING.test(run.shape.slice(0, match.index)) ? match.index + 1 : 0;
}

/** Short, and every word of it a name; a subtitle before a colon is neither. */
function isPlaceLike(run: Run, from: number, colon: number): boolean {
  if (colon - from > MAX_PLACE) return false;
  const place = run.shape.slice(from, colon).trim();
  const isNamed = /^\s?(?:[\p{Lu}\p{Script=Han}«"“《[]|$)/u.test(
    run.shape.slice(colon + 1, colon + 3),
  );
  if (MEETING.test(place) || VOLUME.test(run.shape.slice(colon + 1, colon + 8))) return false;
  return isNamed && (HAN_PLACE.test(place) || LATIN_PLACE.test(place));
}

function publicationAt(run: Run, from: number, colon: number): Publication {
  const place = trimmed(slice(run, from, colon), ' ,;:');
  const publisher = trimmed(slice(run, colon + 1), ' ,;:');
  const left = trimmed(slice(run, 0, from));
  const isTurned = PUBLISHING_PLACE.test(publisher.shape) || CITY_ONLY.test(publisher.shape);
  if (isTurned && PUBLISHER.test(place.shape)) return { left, place: publisher, publisher: place };
  return {
    left,
    place: isBlank(place) ? undefined : place,
    publisher: isBlank(publisher) ? undefined : publisher,
  };
}

function withoutPlace(run: Run, hasHost: boolean): Publication {
  const nothing = slice(run, 0, 0);
  const bySign = placeBySign(run, hasHost);
  if (bySign !== undefined) return bySign;
  if (!hasHost && PUBLISHING_PLACE.test(run.shape.trim())) {
    return { left: nothing, place: run, publisher: undefined };
  }
  if (!hasHost && !isBlank(run)) return { left: nothing, ...byComma(run) };
  const stop = Math.max(lastStop(run.shape) ?? -1, commaBeforePlace(run.shape));
  const left = trimmedEnd(slice(run, 0, Math.max(stop, 0)));
  const last = trimmedStart(slice(run, stop + 1));
  if (SHORT_PLACE.test(last.shape) && !isBlank(left)) {
    const isHeldThere =
      run.shape.charAt(stop) === ',' && MEETING.test(left.shape.slice(-MAX_PLACE));
    return { left, place: last, publisher: undefined, isOfMeeting: isHeldThere };
  }
  const body = trimmed(last);
  if (!isBlank(left) && CITY_FIRST.test(body.shape)) return { left, ...byComma(body) };
  if (PROCEEDINGS_LAST.test(left.shape.slice(-MAX_PLACE)) && isHanBody(body.text))
    return { left, place: undefined, publisher: body };
  const comma = last.shape.indexOf(',');
  const first = slice(last, 0, Math.max(comma, 0));
  if (comma > 0 && namesPublisher(first) && CITY.test(last.shape.slice(comma + 1).trim())) {
    return { left, place: trimmed(slice(last, comma + 1)), publisher: first };
  }
  const isOther = hasBodyWord(last.shape) || namesPublisher(last);
  if (MEETING.test(left.shape) && !isBlank(last) && !isOther && CITY.test(last.shape)) {
    return { left, place: last, publisher: undefined };
  }
  if (hasHost && isBlank(left) && ONLY_CAPITALS.test(body.shape))
    return { left: body, place: undefined, publisher: undefined };
  if (namesPublisher(last) || (MEETING.test(left.shape) && ALONE.test(last.shape)))
    return { left, place: undefined, publisher: last };
  return { left: run, place: undefined, publisher: undefined };
}

/** 北京,中华书局; New York, ACM Press; Springer, Berlin: a comma or a blank set for the colon. */
function byComma(run: Run): Omit<Publication, 'left'> {
  const city = CITY_FIRST.exec(run.shape)?.[0].length ?? 0;
  if (city > 0) {
    return { place: trimmedEnd(slice(run, 0, city), ' ,'), publisher: slice(run, city) };
  }
  const last = CITY_AT_END.exec(run.shape.slice(-MAX_PLACE));
  if (last?.[1] !== undefined && run.shape.length > last[0].length + 1) {
    const to = run.shape.length - last[0].length;
    return { place: slice(run, run.shape.length - last[1].length), publisher: slice(run, 0, to) };
  }
  const match = /^\p{Script=Han}{2,4}(?:\s?[,;.]|\s)\s?(?=\p{Script=Han})/u.exec(run.shape);
  const publisher = slice(run, match?.[0].length ?? 0);
  const isCity = PUBLISHING_PLACE.test(match?.[0].replace(/[,;.\s]/gu, '') ?? '');
  if (match === null || !(isCity || namesPublisher(publisher)))
    return { place: undefined, publisher: run };
  return { place: trimmedEnd(slice(run, 0, match[0].length)), publisher };
}

/** Security Symp. Berkeley, CA: the stop of an abbreviation ends a meeting's title as well. */
const CITY_LAST =
  /(?<=(?:Symp|Conf|Proc|Mtg|Wkshp|Congr)\.)\s\p{Lu}\p{Ll}[\p{L} ]{1,24}(?:,\s?\p{Lu}[\p{L}. ]{1,16}){0,2}$/u;

/** After the last full stop before the colon, or a comma before a short Chinese place. */
function placeStart(run: Run, colon: number, host: HostTitle): number {
  const before = run.shape.slice(0, colon);
  const city = host === 'never' ? null : CITY_LAST.exec(before.slice(-MAX_PLACE));
  if (city !== null) return colon - city[0].length;
  return Math.max(lastStop(before) ?? -1, commaBeforePlace(before)) + 1;
}

function commaBeforePlace(shape: string): number {
  const place = /,\s?\p{Script=Han}{2,4}\s?$/u.exec(shape.slice(-8));
  return place === null ? -1 : Math.max(0, shape.length - 8) + place.index;
}

function lastStop(shape: string): number | undefined {
  return topLevel(shape, '.')
    .filter((at) => endsSentence(shape, at))
    .at(-1);
}
