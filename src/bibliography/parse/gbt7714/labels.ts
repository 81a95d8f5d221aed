/**
 * The numbers entries of a list begin with (GB/T 7714 9.2): `[1]`, `（1）`, `1.`, `①`, and what recognition
 * makes of them: `26[]`, `5]`, `[15l`, `[]`.
 */

export interface Label {
  readonly number: number;
  readonly length: number;
}

/** Before it the number of a line, as manuscripts have them for their reviewers: 324 [38]. [^1]: is Markdown's note,
 * and - its list. */
const BRACKETED =
  /^(?:[-*+•]\s{1,3}(?=[[［]))?(?:\d{1,4}\s{1,3}(?=[[［]))?[[［〔【]\^?\s{0,3}(\d{1,6})\s{0,3}[\]］〕】][.．、:：]?\s*/u;
const ROUND = /^[(（]\s{0,3}(\d{1,3})\s{0,3}[)）]\s*/u;
const DOTTED = /^(\d{1,3})\s{0,3}[.．、](?!\d)\s*/u;
const CIRCLED = /^([①-⑳㉑-㉟])\s*/u;
const BEGINS_ENTRY = String.raw`[.．、]?\s*(?=[\p{L}“"《[［(（])`;
/** A bracket misread, moved behind the number, or lost; a colon set for the stop. */
const DAMAGED = [
  String.raw`[[［〔【]\s?(\d{1,3})\s?(?:[」』}|)）]|l(?=[\s\p{Lu}]))`,
  String.raw`(\d{1,3})\s?[[［]\s?[\]］]`,
  String.raw`「?(\d{1,3})[\]］」]`,
  String.raw`[[［〔【](\d{1,3})(?=\p{Lu}\p{Ll}|\p{Script=Han}{2})`,
  String.raw`(\d{1,3})\s?[:：]`,
].map((label) => new RegExp(`^${label}${BEGINS_ENTRY}`, 'u'));
const EMPTY = new RegExp(String.raw`^[[［]\s?[\]］]${BEGINS_ENTRY}`, 'u');

/**
 * The label a line begins with, if it can be the next one: `2020.` at the head of a broken line
 * is a year. A list may begin with any number and begin again with 1.
 */
export function labelOf(line: string, previous: number | undefined): Label | undefined {
  for (const pattern of [BRACKETED, ROUND, DOTTED]) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = Number(match[1]);
    const isNear = previous !== undefined && number > previous && number <= previous + 20;
    if (follows(number, previous) || (pattern === BRACKETED && isNear))
      return { number, length: match[0].length };
  }
  const circled = CIRCLED.exec(line);
  return circled === null
    ? undefined
    : { number: circledNumber(circled[1] ?? ''), length: circled[0].length };
}

/** The same for a label that was damaged: such a one does not tell that a list is numbered. */
export function damagedLabelOf(line: string, previous: number | undefined): Label | undefined {
  for (const pattern of DAMAGED) {
    const [label, printed] = pattern.exec(line) ?? [];
    if (label !== undefined && follows(Number(printed), previous))
      return { number: Number(printed), length: label.length };
  }
  const [empty] = EMPTY.exec(line) ?? [];
  return empty === undefined ? undefined : { number: (previous ?? 0) + 1, length: empty.length };
}

/** A number in brackets wherever in the list it stands. */
export function bracketedLabelOf(line: string): Label | undefined {
  const [label, printed] = BRACKETED.exec(line) ?? [];
  return label === undefined ? undefined : { number: Number(printed), length: label.length };
}

function follows(number: number, previous: number | undefined): boolean {
  return previous === undefined || number === 1 || number === previous + 1;
}

function circledNumber(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x3251 ? code - 0x3251 + 21 : code - 0x2460 + 1;
}
