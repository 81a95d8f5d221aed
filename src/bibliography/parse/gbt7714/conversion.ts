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

/** 张三ꎬ李四ꎮ: full-width signs by the numbers they have in GBK, which fonts of Founder leave in PDF; Yi has words of them. */
const BY_GBK = /(?<![\ua000-\ua4cf])[\ua3a1-\ua3fe](?![\ua000-\ua4cf])/gu;
const GBK_TO_WIDE = 0xff01 - 0xa3a1;
const GBK_SIGN = /[\ua3a1-\ua3fe]/u;

/** <br>, <a name="…"></a>, <p>: elements of HTML about an entry; <i> and <sub> belong to its title. */
const ELEMENT = /<\/?(?:br|a|p|li|div|span|font|small|u)(?:\s[^<>]{0,300})?\/?>/giu;
/** #### 8. and | [1] | … |: a heading, and a row of a table. */
const HEADING = /^#{1,6}\s+/gmu;
/** % 张三. …, > [1] …, # Citation: …: a comment or a quotation, and what announces that a work is cited. */
const COMMENT =
  /^[ \t]{0,40}(?:[%!>]|#{1,6})[ \t]{1,40}(?=["'“[［【\p{Lu}\p{Script=Han}])|^>[ \t]{0,40}$/gmu;
const ANNOUNCED =
  /^[ \t]{0,40}(?:本文引用格式|引用(?:格式|本文)?|引文格式|citation|cite (?:this \p{L}{4,7} )?as)\s?[:：][ \t]{0,20}(?=[[［\p{Lu}\p{Script=Han}])/gimu;
/** '[8]张三. …', between commas: an element of a list in a program. */
const QUOTED = /^[ \t]{0,40}(["'`])(\[\d{1,4}\][^\n]{10,3000})\1,?[ \t]{0,4}$/gmu;
const ROW = /^\|\s{0,8}(\[\d{1,4}\])\s{0,8}\|([^|\n]{4,2000})\|\s{0,8}$/gmu;

/** The text as it was printed. */
export function asPrinted(text: string): string {
  let plain = text.replace(UNSEEN, '').replace(ESCAPE, '');
  if (GBK_SIGN.test(plain)) plain = plain.replace(BY_GBK, wide);
  if (plain.includes('<')) plain = plain.replace(ELEMENT, '').replace(RAISED, '$2');
  if (plain.includes('](http')) plain = plain.replace(LINKED, '$1 $2');
  if (plain.includes('|')) plain = plain.replace(ROW, '$1 $2');
  if (plain.includes('#')) plain = plain.replace(HEADING, '');
  if (SET_OFF.test(plain)) plain = plain.replace(COMMENT, '').replace(QUOTED, '$2');
  if (ANNOUNCEMENT.test(plain)) plain = plain.replace(ANNOUNCED, '');
  return STRESS.test(plain) ? plain.replace(STRESSED, '$1') : plain;
}

const SET_OFF = /[%!>#]\s|["'`]\[\d/u;
const ANNOUNCEMENT = /(?:引用|本文|格式|citation|as)\s?[:：]/iu;
const STRESS = /\*\*|\\(?:emph|text)/u;

function wide(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + GBK_TO_WIDE);
}
