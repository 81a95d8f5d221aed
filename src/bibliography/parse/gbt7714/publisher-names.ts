/** How the names of publishers look, and of meetings, which are none. */
import type { Run } from './run.ts';

/** Names that only publishers have, where no place and colon tell. */
export const PUBLISHER =
  /(?:出版社|出版公司|书局|书店|书社|印书馆|出版集团|出版部|出版中心|学会|协会|大学|研究院|press|publish\w+|publications|verlag|springer|elsevier|wiley|ieee|acm|books|inc\.?)$/iu;
/** Springer Berlin Heidelberg, Elsevier Science: houses that print their seats with their names. */
const HOUSE =
  /^(?:springer|elsevier|wiley|birkh[äa]user|crc press)(?:[\s-]\p{Lu}[\p{L}&.]*){1,4}$/iu;
export const ONLY_CAPITALS = /^\p{Lu}{2,8}$/u;
/** Words of a host's title that no publisher has. */
export const MEETING =
  /会议|论文集|研讨会|年会|大会|论坛|汇编|proceedings?|proc\b|conference|symposium|workshop|congress|meeting|exhibition|\bexpo\b/iu;
const MAX_NAME = 60;

/** Proceedings of the 12th Conference on Tides: what stands before the place, where no sign tells a host. */
export function namesHost({ shape }: Run): boolean {
  return shape.length > 8 && MEETING.test(shape);
}

/** Whether a stretch ends as only publishers do. */
export function namesPublisher({ shape }: Run): boolean {
  if (MEETING.test(shape)) return false;
  const isKnown = PUBLISHER.test(shape.slice(-MAX_NAME)) || HOUSE.test(shape);
  return isKnown || ONLY_CAPITALS.test(shape);
}
