/**
 * The brackets about an issue (GB/T 7714 8.8.3): print and recognition set others for them, `20[2]: 3-9`, or lose one,
 * `20165): 18-22`, `1184): 3-9`, `2005, 10(Suppl 7: 3`.
 */
import { inserted, type Run } from './run.ts';

const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const DAY = String.raw`${YEAR}-\d\d-\d\d`;
const ISSUE = String.raw`\d{1,3}(?:\s?[-/]\s?\d{1,3})?|[SsZz]\d{1,2}|[Ss]uppl\.?\s?\d{0,2}|[增特专][刊辑]\s?\d{0,2}`;
/** 2010[3], 2014, [1], 33{4}, 2014-10-27[6] */
const OTHERWISE = new RegExp(
  String.raw`(?<=(?:${YEAR}|${DAY}|[,;.]\s?(?:\d{1,4}|PP)|日)\s?[,;.]?\s?)[[{](\s?(?:${ISSUE})\s?)[\]}](?=\s?(?:[:,.;[(]|$))`,
  'u',
);
const BRACKETED = /[[{]\s?(?:\d{1,3}(?!\d)|[SsZz增特专])/u;
/** 20165): 18, 2014-10-276), 2012, 5): 3 */
const UNOPENED = new RegExp(
  String.raw`((?:^|[^\d])(?:${DAY}|${YEAR}(?:\s?[,.;]\s?(?:\d{1,3}\s)?)?))(?:${ISSUE})\s?\)\s?(?:[:,.]|$)`,
  'u',
);
/** 2012, 1184): 3 and 2018, 2708): 3: the volume as well, of which issues of a fortnightly are told by two figures. */
const UNOPENED_GLUED = new RegExp(
  String.raw`((?:^|[^\d])${YEAR}\s?[,.]\s?)(\d{2}(?=(?:0[1-9]|1\d|2[0-4])\))|\d{1,3}(?=[1-9][A-Z]?\)))\d{1,2}[A-Z]?\)\s?:`,
  'u',
);
/** 20(2:3-9, 10(Suppl 7: S867 */
const UNCLOSED = new RegExp(String.raw`\d\s?,?\s?\(\s?(?:${ISSUE})(?=\s?:\s?[A-Za-z]?\d)`, 'u');

/** 57(278-286: pages, before which the colon was taken for a bracket. */
const OPEN_PAGES = /(?<=\d\s?)\((?=\d{1,6}\s?[-–—~]\s?\d{1,6}[\s.]*$)/u;

/** The imprint with its issue in round brackets, in its shape alone where another bracket is printed. */
export function withIssueBrackets(run: Run): Run {
  const isBracketed = run.shape.includes('[') || run.shape.includes('{');
  const whole =
    isBracketed && BRACKETED.test(run.shape)
      ? { text: run.text, shape: run.shape.replace(OTHERWISE, '($1)') }
      : run;
  const depth = depthOf(whole.shape);
  if (depth === 0) return whole;
  const unopened =
    depth < 0 ? (UNOPENED_GLUED.exec(whole.shape) ?? UNOPENED.exec(whole.shape)) : null;
  if (unopened !== null && !isOpen(whole.shape, unopened.index)) {
    const before = (unopened[1]?.length ?? 0) + (unopened[2]?.length ?? 0);
    return inserted(whole, unopened.index + before, '(');
  }
  if (depth < 0) return whole;
  const open = UNCLOSED.exec(whole.shape);
  if (open !== null) return inserted(whole, open.index + open[0].length, ')');
  return { text: whole.text, shape: whole.shape.replace(OPEN_PAGES, ':') };
}

/** How many more round brackets open than close. */
function depthOf(shape: string): number {
  let depth = 0;
  for (let at = 0; at < shape.length; at += 1) {
    const code = shape.charCodeAt(at);
    if (code === OPENING) depth += 1;
    else if (code === CLOSING) depth -= 1;
  }
  return depth;
}

const OPENING = 0x28;
const CLOSING = 0x29;

/** A bracket before is still open, which the one after closes. */
function isOpen(shape: string, at: number): boolean {
  return shape.lastIndexOf('(', at) > shape.lastIndexOf(')', at);
}
