/**
 * The language of a printed text, read from its script.
 *
 * Styles choose 等 or "et al.", 译 or "trans." by it, so every reference carries one.
 */

/** Forms of characters that only Japan writes (shinjitai), for Japanese printed without kana. */
const JAPANESE_ONLY = /[図駅発経済転続総関権実対広県読売検験労働営変単戦歴帰団圏児]/u;
const JAPANESE_PLACE = /(?:東京|大阪|名古屋|横浜|神戸)(?:都|府|市)?\s*[:：]|株式[会會]社/u;

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
  [/\p{Script=Hangul}/u, 'ko-KR'],
  [JAPANESE_PLACE, 'ja-JP'],
  [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Cyrillic}/u, 'ru-RU'],
  [/\p{Script=Tibetan}/u, 'bo'],
  [/\p{Script=Mongolian}/u, 'mn-Mong'],
  [/[ۇۆۈۋېەڭ]/u, 'ug'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/**
 * The BCP 47 tag of a text: `zh-CN`, `ja-JP`, `ko-KR`, `ru-RU`, `bo`, `mn-Mong`, `ug` by letters that Arabic has not,
 * `ar`, else `en-US`.
 * One Chinese character makes a text Chinese: Latin words stand in Chinese titles, not the reverse.
 * Latin script alone says nothing finer, so French or German text also answers `en-US`, as CSL
 * styles need it to print "et al.".
 */
export function detectLanguage(text: string): string {
  const found = scripts.find(([script]) => script.test(text))?.[1] ?? 'en-US';
  return found === 'zh-CN' && isJapaneseHan(text) ? 'ja-JP' : found;
}

/** 単 or 県 beside Chinese simplified forms is a quotation; without any it is Japanese. */
function isJapaneseHan(text: string): boolean {
  return JAPANESE_ONLY.test(text) && !SIMPLIFIED_ONLY.test(text);
}

/** Frequent simplified forms that Japan does not write. */
const SIMPLIFIED_ONLY = /[这们为义图书业东对发经济产动务过进还说时际华]/u;
