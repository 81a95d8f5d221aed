/** A reference or a number pasted as it is printed, as a query. Pure. */
import { askedIsbn } from './isbn.ts';

/** `[12] authors. title[J]`: what stands before the mark of its type (GB/T 7714—2015, appendix B). */
const PRINTED = /^\s*(?:\[\d+\]|\d+[.．、])?\s*(.+?)\s*[[［][A-Z]{1,2}(?:\/[A-Z]{2,3})?[\]］]/su;
const OTHERS = /[,，]\s*(?:等|et al\.?)(?=\s*[,，.．:：])/giu;
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}[.．]?(?![\p{L}\p{N}])/gu;

/** The address of a page that holds a DOI, as publishers make them. */
const ADDRESS = /^\s*https?:\/\/\S+?\/(10\.\d{4,9}\/[^\s?#]+)\S*\s*$/iu;
/** Around a DOI as it is passed on: `doi:10.…`, `https://doi.org/10.…`. */
const BEFORE_DOI = /^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi[:：]?\s*)(?=10\.\d{4})/iu;

/** Authors and title of a reference pasted as it is printed; undefined for any other query. */
function citedIn(query: string): string | undefined {
  const [, cited] = PRINTED.exec(query) ?? [];
  // `type:[J]` is asked, and not pasted.
  return cited === undefined || /[:：]$/.test(cited) ? undefined : cited;
}

/** Whether a query is a reference pasted as it is printed: with more in it, maybe, than a record holds. */
export function isPasted(query: string): boolean {
  return askedIsbn(query) === undefined && citedIn(query) !== undefined;
}

/**
 * Authors and title of a pasted reference, without initials and whoever else there was; a DOI without what stands
 * before it; an ISBN in its digits; any other query as it is.
 */
export function asAsked(query: string): string {
  const isbn = askedIsbn(query);
  if (isbn !== undefined) return isbn;
  const cited = citedIn(query);
  if (cited === undefined) return ADDRESS.exec(query)?.[1] ?? query.replace(BEFORE_DOI, '');
  return cited.replace(OTHERS, '').replace(INITIAL, ' ');
}
