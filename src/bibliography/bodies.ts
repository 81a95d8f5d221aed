/** Words that only the name of a body has: how 教育部 or Academy of Fine Arts is told from a person. */

const HAN_ENDINGS =
  /(?:部|院|局|厅|廳|社|委|署|馆|館|网|網|报|報|处|组|所|队|台|站|公司|集团|大学|大學|学院|學院|学校|协会|協會|学会|學會|委员会|委員会|委員會|研究会|联合会|基金会|理事会|大会|商会|工会|中心|政府|银行|法院|医院|编委|编委会|编写组|课题组|实验室|研究室|教研室|编辑室|办公室|工作室|联盟|机构|本刊|频道|团队|中央)$/u;
const HAN_INSIDE = /(?:委员会|委員会|中华人民共和国|国务院|大学|协会|学会|公司|中国|全国|国家)/u;

/** Words between the others of a body's name. */
const LATIN_LINKS = /^(?:of|for|and|the|&|de|des|du|la|le|für|und|der)$/u;
const LATIN_WORDS =
  /(?:^|[\s(])(?:universit\w+|universidad|institut\w*|collaborators|collaboration|investigators|association|organi[sz]ations?|board|survey|authority|committee|commission|department|ministry|council|society|cent(?:er|re)|agency|bank|groups?|inc|ltd|llc|gmbh|corp\w*|company|compan(?:y|ies)|press|library|treasury|nations|bureau|office|academy|college|school|foundation|federation|laborator(?:y|ies)|union|administration|services?|network|team|international|consortium|publishing|journal|news|times|университет|институт|академия|комитет|общество|министерство|центр)(?:$|[\s.,)])/iu;

/** Whether Han text ends in a word for a body, as a title hardly does. */
export function endsAsHanBody(text: string): boolean {
  return text.length >= 3 && HAN_ENDINGS.test(text);
}

/** Whether Han text names a body. Two characters never do: 院 and 社 end given names too. */
export function isHanBody(text: string): boolean {
  return endsAsHanBody(text) || (text.length >= 3 && HAN_INSIDE.test(text));
}

/** Whether Latin or Cyrillic text names a body. */
export function isLatinBody(text: string): boolean {
  return hasBodyWord(text) || /\s(?:of|for|and|the|&)\s/u.test(text);
}

/** Whether a word is in it that only the name of a body has. */
export function hasBodyWord(text: string): boolean {
  return LATIN_WORDS.test(text);
}

/** Whether a word may be without a capital inside a name. */
export function isLink(word: string): boolean {
  return LATIN_LINKS.test(word);
}
