/** What programs leave in text that they turn into plain text or Markdown, and nobody printed. */

/** Where a word may be divided, which says nothing: soft hyphens, and spaces and joints without width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
/** \[J\], 45\~52, t2021\_18.html: brackets and signs that Markdown escapes. */
const ESCAPE = /\\(?=[[\]~]|(?<=\w\\)_\w)/gu;
/** Raised or lowered by mistake: ［<sup>D</sup>］, 学<sub>报</sub>, <sup>2011</sup>; CO<sub>2</sub> is meant so. */
const RAISED =
  /<(su[bp])>([^<>\p{L}\d]{1,8}|[^<>\p{L}\d]*\p{Script=Han}[^<>]{0,60}|\d{4}|(?<=[[［〔]\s?<su[bp]>)[^<>]{1,6}(?=<\/su[bp]>\s?[\]］〕]))<\/\1>/gu;

/** The text as it was printed. */
export function asPrinted(text: string): string {
  const plain = text.replace(UNSEEN, '').replace(ESCAPE, '');
  return plain.includes('<su') ? plain.replace(RAISED, '$2') : plain;
}
