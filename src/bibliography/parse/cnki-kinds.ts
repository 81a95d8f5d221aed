/**
 * What kind of work a record of CNKI's is, and what its tags hold in one of that kind. CNKI has one
 * type for standards and yearbooks (`Legal Rule or Regulation`, `Standard`) and names the database
 * they are in; a paper read at a meeting has the number of its pages where others have the pages,
 * and those, where CNKI knows them, in the same tag once more.
 */
import type { Field } from '../mapping/dialect.ts';
import { STANDARD_ALONE } from './gbt7714/titles.ts';

/** How a format calls what CNKI sets elsewhere in works of some kinds. */
export interface CnkiTags {
  readonly type: string;
  /** The tags that name the database a record is in. */
  readonly database: readonly string[];
  /** The tags of what a work stands in. */
  readonly host: readonly string[];
  readonly pages: string;
  /** The tag that is read as the number of pages. */
  readonly count: string;
  /** Where numbers of standards and patents stand, and ISBNs of yearbooks; and where they belong. */
  readonly code: readonly string[];
  readonly number: string;
  readonly isbn: string;
  readonly publisher: string;
  /** The tag of the degree a thesis was written for. */
  readonly degree: string;
}

const KINDS: readonly (readonly [database: RegExp, type: string])[] = [
  [/年鉴|年鑑/u, 'Book Section'],
  [/标准|標準/u, 'Standard'],
  [/专利|專利/u, 'Patent'],
  [/成果/u, 'Report'],
];
/** The types that CNKI gives works of several kinds. */
const SHARED = /^(?:Legal Rule or Regulation|Standard|Other Article|Generic)$/u;
const YEARBOOK = /年[鉴鑑]$/u;
/** As EndNote and as RIS name them. */
const COUNTED = /^(?:conf|cpaper|pat|stan|std$|rprt|report)/iu;
/** A number of pages. */
export const COUNT = /^0*([1-9]\d{0,3})$/u;
const ISBN = /^(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx]$/u;

/** The fields of a record of CNKI's, each under the tag of what it holds. */
export function inTheirKind(fields: readonly Field[], tags: CnkiTags): Field[] {
  const type = typeOf(fields, tags);
  const told = fields.filter(
    (field) => !tags.database.includes(field.tag) && !isOwnPublisher(field, fields, tags),
  );
  return told.map((field) => {
    if (field.tag === tags.type) return { ...field, value: type };
    if (tags.code.includes(field.tag)) return { ...field, tag: codeTag(field, type, tags) };
    if (field.tag === tags.degree) return { ...field, value: thesisFor(clean(field)) };
    const isCount = field.tag === tags.pages && COUNTED.test(type) && COUNT.test(clean(field));
    return isCount ? { ...field, tag: tags.count } : field;
  });
}

/** Newspapers are given as their own publishers. */
function isOwnPublisher(field: Field, fields: readonly Field[], tags: CnkiTags): boolean {
  if (field.tag !== tags.publisher) return false;
  return fields.some(({ tag, value }) => tags.host.includes(tag) && value.trim() === clean(field));
}

/** 硕士 names who wrote it. */
function thesisFor(degree: string): string {
  if (/^[博硕]士$/u.test(degree)) return `${degree}学位论文`;
  return degree === '碩士' ? `${degree}學位論文` : degree;
}

function clean({ value }: Field): string {
  return value.trim();
}

function typeOf(fields: readonly Field[], tags: CnkiTags): string {
  const [own] = fields.filter(({ tag }) => tag === tags.type).map(clean);
  if (own === undefined || !SHARED.test(own)) return own ?? '';
  const database = fields.find(({ tag }) => tags.database.includes(tag))?.value ?? '';
  const named = KINDS.find(([pattern]) => pattern.test(database))?.[1];
  if (named !== undefined) return named;
  const isIn = (host: string) => YEARBOOK.test(host);
  if (fields.some((field) => tags.host.includes(field.tag) && isIn(clean(field)))) {
    return 'Book Section';
  }
  return fields.some((field) => isStandard(field, tags)) ? 'Standard' : own;
}

function isStandard(field: Field, { code }: CnkiTags): boolean {
  return code.includes(field.tag) && STANDARD_ALONE.test(clean(field));
}

function codeTag(field: Field, type: string, { number, isbn }: CnkiTags): string {
  const isNumbered = type === 'Patent' || type === 'Standard';
  if (isNumbered && /\p{L}/u.test(clean(field))) return number;
  return ISBN.test(clean(field)) ? isbn : field.tag;
}
