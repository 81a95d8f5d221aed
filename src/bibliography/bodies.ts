/** Words that only the name of a body has: how 教育部 or Academy of Fine Arts is told from a person. */

const HAN_ENDINGS =
  /(?:部|院|局|厅|廳|社|委|署|馆|館|网|網|报社|处|组|组织|公司|集团|大学|學|大學|学院|学校|协会|學會|学会|委员会|研究会|联合会|基金会|理事会|大会|中心|政府|银行|法院|医院|编委|出版社|实验室|办公室|工作站|课题组|小组|联盟|机构|本刊|编辑部|編集委員会)$/u;
const HAN_INSIDE =
  /(?:委员会|委員会|研究|中华人民共和国|国务院|大学|协会|学会|公司|中国|全国|国家)/u;

const LATIN_WORDS =
  /(?:^|[\s(])(?:of|for|and|the|on|in|&|universit\w+|universidad|institut\w*|association|organi[sz]ations?|committee|commission|department|ministry|council|society|cent(?:er|re)|agency|bank|groups?|inc|ltd|llc|gmbh|corp\w*|company|compan(?:y|ies)|press|library|nations|bureau|office|academy|college|school|foundation|federation|laborator(?:y|ies)|union|administration|services?|network|team|consortium|publishing|journal|news|times|университет|институт|академия|комитет|общество|министерство|центр)(?:$|[\s.,)])/iu;

/** Whether Han text names a body. Two characters never do: 院 and 社 end given names too. */
export function isHanBody(text: string): boolean {
  return text.length >= 3 && (HAN_ENDINGS.test(text) || HAN_INSIDE.test(text));
}

/** Whether Latin or Cyrillic text names a body. */
export function isLatinBody(text: string): boolean {
  return LATIN_WORDS.test(text);
}
