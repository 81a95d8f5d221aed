/** What programs leave in text that they turn into plain text or Markdown, and nobody printed. */

/** Where a word may be divided, which says nothing: soft hyphens, and spaces and joints without width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
/** \[J\], 45\~52, t2021\_18.html: brackets and signs that Markdown escapes. */
const ESCAPE = /\\(?=[[\]~]|(?<=\w\\)_\w)/gu;
/** Raised or lowered by mistake: ［<sup>D</sup>］, 学<sub>报</sub>, <sup>2011</sup>; CO<sub>2</sub> is meant so. */
const RAISED =
  /<(su[bp])>([^<>\p{L}\d]{1,8}|[^<>\p{L}\d]*\p{Script=Han}[^<>]{0,60}|\d{4}|(?<=[[［〔]\s?<su[bp]>)[^<>]{1,6}(?=<\/su[bp]>\s?[\]］〕]))<\/\1>/gu;

/** [张三. 题名[J]. 刊名, 2020.](https://doi.org/…): an entry that Markdown makes a link of. */
const LINKED =
  /\[((?:[^[\]\n]|\[[^[\]\n]{1,12}\]){20,600})\]\((https?:[^\s()]{1,500}(?:\([^\s()]{0,60}\)[^\s()]{0,200})?)\)/gu;
/** **[2]** and \emph{题名}: bold and slanted print. */
const STRESSED = /\*\*|\\(?:emph|textit|textbf|textsl)\{([^{}\n]{0,400})\}/gu;

/** The text as it was printed. */
export function asPrinted(text: string): string {
  const plain = text.replace(UNSEEN, '').replace(ESCAPE, '');
  const raised = plain.includes('<su') ? plain.replace(RAISED, '$2') : plain;
  const linked = raised.includes('](http') ? raised.replace(LINKED, '$1 $2') : raised;
  return /\*\*|\\(?:emph|text)/u.test(linked) ? linked.replace(STRESSED, '$1') : linked;
}
