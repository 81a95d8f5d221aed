/** A reference or a number pasted as it is printed, as a query. Pure. */
import { plainAddress } from './addresses.ts';
import { askedIsbn } from './isbn.ts';
import { askedIssn } from './issn.ts';
import { hasOperator } from './operators.ts';

/** `[12] authors. title[J]`: what stands before the mark of its type (GB/T 7714—2015, appendix B). */
const PRINTED = /^\s*(?:\[\d+\]|\d+[.．、])?\s*(.+?)\s*[[［][A-Z]{1,2}(?:\/[A-Z]{2,3})?[\]］]/su;
/** Printed in any other style: a year, and marks between the parts of no short text. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;
const MARKS = /[.．。,，:：;；]/gu;
const HAN = /\p{sc=Han}/gu;
/** In letters; a character of Han is as long as two. */
const [FEWEST_MARKS, SHORTEST] = [3, 30];
/** Where a reference may be read: title and authors tell which it is. */
const ADDRESSES = /(?:https?:\/\/|doi[:：]\s*)\S+/giu;
/** Whoever else there was: Smith et al., 徐选国，等. */
const OTHERS =
  /(?<=[\p{L}.][,，]?\s*)(?<!\p{Script=Latin})et\.? al\b\.?|(?<=\p{sc=Han}[,，、\s]+)等人?(?=$|[\s,，.．。:：)）])/giu;
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}[.．]?(?![\p{L}\p{N}])/gu;

/** The address of a page that holds a DOI, as publishers make them. */
const DOI_ADDRESS = /^\s*https?:\/\/\S+?\/(10\.\d{4,9}\/[^\s?#]+)\S*\s*$/iu;
/** Around a DOI as it is passed on: `doi:10.…`, `https://doi.org/10.…`. */
const BEFORE_DOI = /^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi[:：]?\s*)(?=10\.\d{4})/iu;

/** The address of any other page. */
const ADDRESS = /^\s*((?:https?:\/\/|www\.)\S+)\s*$/iu;

/** What tells which work a reference is that was pasted as it is printed; undefined for any other query. */
function citedIn(query: string): string | undefined {
  const [, cited] = PRINTED.exec(query) ?? [];
  // `type:[J]` is asked, and not pasted.
  if (cited !== undefined) return /[:：]$/.test(cited) ? undefined : cited;
  const printed = query.replace(ADDRESSES, ' ').trim();
  return isPrintedOtherwise(printed) && !hasOperator(query) ? printed : undefined;
}

/** A DOI or a number alone has no spaces, and no characters. */
function isPrintedOtherwise(text: string): boolean {
  const length = text.length + (text.match(HAN)?.length ?? 0);
  const marks = text.match(MARKS) ?? [];
  const isLong = length >= SHORTEST && marks.length >= FEWEST_MARKS;
  return isLong && YEAR.test(text) && /\s|\p{sc=Han}/u.test(text);
}

/** Whether a query is a reference pasted as it is printed: with more in it, maybe, than a record holds. */
export function isPasted(query: string): boolean {
  return askedIsbn(query) === undefined && citedIn(query) !== undefined;
}

/**
 * Authors and title of a pasted reference, without initials and whoever else there was; a DOI without what stands
 * before it; an ISBN in its digits; an ISSN or the address of a page in quotation marks; any other query as it is.
 */
export function asAsked(query: string): string {
  const isbn = askedIsbn(query);
  if (isbn !== undefined) return isbn;
  const issn = askedIssn(query);
  if (issn !== undefined) return `"${issn}"`;
  const cited = citedIn(query);
  if (cited !== undefined) return cited.replace(OTHERS, ' ').replace(INITIAL, ' ');
  return (
    DOI_ADDRESS.exec(query)?.[1] ?? addressIn(query.replace(BEFORE_DOI, '').replace(OTHERS, ' '))
  );
}

function addressIn(query: string): string {
  const [, address] = ADDRESS.exec(query) ?? [];
  return address === undefined ? query : `"${plainAddress(address).replaceAll('"', ' ')}"`;
}
