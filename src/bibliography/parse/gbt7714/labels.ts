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
  /^(?:[-*+•]\s{1,3}(?=[[［]))?(?:\d{1,4}\s{1,3}(?=[[［]))?[[［〔【﹝]\^?\s{0,3}(\d{1,6})\s{0,3}[\]］〕】﹞][.．、:：]?\s*/u;
const ROUND = /^[(（]\s{0,3}(\d{1,3})\s{0,3}[)）](?!\s?[:：])\s*/u;
/** 1) and 1）, {1}, <1>, 注1：, before what begins an entry: a broken line may begin with the end of an issue, 2):30. */
const OTHERWISE =
  /^(?:[{<〈]\s?(\d{1,3})\s?[}>〉]|(\d{1,3})\s?[)）]|注\s?(\d{1,3})\s?[:：.．])\s*(?=[\p{L}“"《[［(（])/u;
const DOTTED = /^(\d{1,3})\s{0,3}[.．、](?!\d)\s*/u;
/** ①, ⑴, ⒈, ¹ */
const IN_SIGN = /^([①-⒛㉑-㉟]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]?)\s*/u;
/** 1 张三, 1	Smith J, 1张三，李四: nothing but a blank after the number, or not even that. */
const BARE =
  /^(\d{1,3})(?:\s+(?=\p{Lu}|\p{Script=Han}|[“"《[［(（])|(?=\p{Script=Han}{2,3}\s?[,，.．、]))/u;
const BEGINS_ENTRY = String.raw`\s?[.．、。]?\s*(?=[\p{L}“"《[［(（])`;
/** A bracket misread, moved behind the number, or lost; a colon set for the stop. */
const DAMAGED = [
  String.raw`[[［〔【]\s?(\d{1,3})\s?(?:[」』}|)）]|[lJ](?=\s|\p{Lu}|\p{Script=Han}))`,
  String.raw`[「『]\s?(\d{1,3})\s?[\]］」』]`,
  String.raw`(\d{1,3})\s?[[［]\s?[\]］]`,
  String.raw`(\d{1,3})[\]］」]`,
  String.raw`[[［〔【](\d{1,3})\s?(?=\p{Lu}\p{L}|\p{Script=Han}\s?\p{Script=Han})`,
  String.raw`[{｛(（](\d{1,3})\s?[\]］]`,
  String.raw`(\d{1,3})\s?[:：]`,
  String.raw`[[［〔【「『]\s?([lIOo\d]{1,3})\s?[\]］〕】」』]`,
].map((label) => new RegExp(`^${label}${BEGINS_ENTRY}`, 'u'));
const EMPTY = new RegExp(String.raw`^[[［]\s{0,3}[\]］]${BEGINS_ENTRY}`, 'u');

/** What no line begins with that has a label: most letters. */
const PERHAPS = /^[-*+•\d０-９[［〔【﹝(（{<〈「『注①-⒛㉑-㉟¹²³⁴-⁹]/u;

/**
 * The label a line begins with, if it can be the next one: `2020.` at the head of a broken line
 * is a year. A list may begin with any number and begin again with 1.
 */
export function labelOf(printed: string, previous: number | undefined): Label | undefined {
  if (!PERHAPS.test(printed)) return undefined;
  const line = inAscii(printed);
  for (const pattern of [BRACKETED, ROUND, DOTTED, OTHERWISE]) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = Number(match.slice(1).find(Boolean));
    const isNear = previous !== undefined && number > previous && number <= previous + 20;
    if (follows(number, previous) || (pattern === BRACKETED && isNear))
      return { number, length: match[0].length };
  }
  const [whole, sign] = IN_SIGN.exec(line) ?? [];
  if (whole === undefined || sign === undefined) return undefined;
  return { number: Number(sign.normalize('NFKC').replace(/\D/gu, '')), length: whole.length };
}

/** ［１］, １．: a label in full width. */
function inAscii(line: string): string {
  return FULL_WIDTH.test(line)
    ? line.replace(FULL_WIDTH, (label) => label.normalize('NFKC'))
    : line;
}

const FULL_WIDTH = /^[[［〔【(（]?[０-９]{1,3}/u;

/** The number a line begins with, where nothing sets it off: told only in lists whose entries all have such. */
export function bareLabelOf(printed: string, previous: number | undefined): Label | undefined {
  const [label, number] = BARE.exec(inAscii(printed)) ?? [];
  if (label === undefined || Number(number) !== (previous ?? 0) + 1) return undefined;
  return { number: Number(number), length: label.length };
}

/** The same for a label that was damaged: such a one does not tell that a list is numbered. */
export function damagedLabelOf(line: string, previous: number | undefined): Label | undefined {
  if (!PERHAPS.test(line) || BRACKETED.test(line)) return undefined;
  for (const pattern of DAMAGED) {
    const [label, printed = ''] = pattern.exec(line) ?? [];
    const number = readNumber(printed);
    if (label !== undefined && follows(number, previous)) return { number, length: label.length };
  }
  const [empty] = EMPTY.exec(line) ?? [];
  return empty === undefined ? undefined : { number: (previous ?? 0) + 1, length: empty.length };
}

/** The number of a label, letters that recognition took for figures read as these. */
export function readNumber(printed: string): number {
  return Number(printed.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0'));
}

/** [ ]: the number is lost. */
export function isEmptyLabel(line: string): boolean {
  return EMPTY.test(line);
}

/** A number in brackets wherever in the list it stands. */
export function bracketedLabelOf(line: string): Label | undefined {
  const [label, printed] = BRACKETED.exec(line) ?? [];
  return label === undefined ? undefined : { number: Number(printed), length: label.length };
}

function follows(number: number, previous: number | undefined): boolean {
  return previous === undefined || number === 1 || number === previous + 1;
}
