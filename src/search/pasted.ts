/** A reference pasted as it is printed, as a query. Pure. */

/** `[12] authors. title[J]`: what stands before the mark of its type (GB/T 7714—2015, appendix B). */
const PRINTED = /^\s*(?:\[\d+\]|\d+[.．、])?\s*(.+?)\s*[[［][A-Z]{1,2}(?:\/[A-Z]{2,3})?[\]］]/su;
const OTHERS = /[,，]\s*(?:等|et al\.?)(?=\s*[,，.．:：])/giu;
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}[.．]?(?![\p{L}\p{N}])/gu;

/** Authors and title of a pasted reference, without initials and whoever else there was; any other query as it is. */
export function asAsked(query: string): string {
  const [, cited] = PRINTED.exec(query) ?? [];
  return cited === undefined ? query : cited.replace(OTHERS, '').replace(INITIAL, ' ');
}
