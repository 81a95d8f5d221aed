/** References as citeproc-js must be given them to print what is meant. */
import type { CslItem } from '../engine.ts';
import type { Name, Reference } from '../reference.ts';

/** Stands for a printed 等 or "et al." while an entry is made: a private-use character no text contains. */
export const OTHERS_MARK = '\uE000';
/** Stands before 和 in `csl/locales-zh-CN.xml`, where a name list has its "and". */
export const HAN_AND = '\uE001';

const CASED = /\p{Lu}|\p{Ll}/u;

/**
 * A reference as an item for the engine.
 * What a style prints from no standard variable goes into one that styles leave alone: the CSTR
 * identifier into `annote`.
 */
export function toItem(reference: Reference): CslItem {
  const { custom, annote, ...variables } = reference;
  const item: Record<string, unknown> = { ...variables };
  for (const [variable, value] of Object.entries(variables)) {
    if (isNames(value)) item[variable] = value.map(toItemName);
  }
  if (reference.page !== undefined) item['page'] = reference.page.replace(TIGHT_COMMA, ', ');
  if (reference.version !== undefined)
    item['version'] = reference.version.replace(VERSION_SIGN, '');
  const cstr = custom?.CSTR ?? CSTR_IN_NOTE.exec(reference.note ?? '')?.[1];
  return cstr === undefined ? item : { ...item, annote: cstr };
}

/** citeproc-js reads `1-15,169` as one word and would leave its hyphen; with a space it reads numbers. */
const TIGHT_COMMA = /,(?=\S)/gu;

/** Styles print their own sign or word before a version. */
const VERSION_SIGN = /^v(?:ersion\s*|\.?\s*)(?=\d)/iu;

/** Zotero keeps identifiers it has no field for as lines of the note. */
const CSTR_IN_NOTE = /^(?:tex\.)?CSTR:\s*(\S+)/imu;

function isNames(value: unknown): value is Name[] {
  return Array.isArray(value);
}

/**
 * Names that are not divided in print go in one piece: Chinese, Japanese and Korean ones, which short
 * forms would cut to the family name, and bodies, whose capitals a style may not change.
 */
function toItemName(name: Name): Record<string, unknown> {
  const { family = '', given = '', literal } = name;
  if (literal === 'others') return { family: OTHERS_MARK };
  if (literal === undefined) return EAST_ASIAN.test(family) ? { family: family + given } : name;
  return { family: CASED.test(literal) ? `<span class="nocase">${literal}</span>` : literal };
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
