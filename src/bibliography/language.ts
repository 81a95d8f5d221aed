/**
 * The language of a printed text, read from its script.
 *
 * Styles choose 等 or "et al.", 译 or "trans." by it, so every reference carries one.
 */

/** Forms of characters that only Japan writes (shinjitai), for Japanese printed without kana. */
const JAPANESE_ONLY =
  /[図駅発経済転続総関権実対広県読売検験労働営変単戦歴帰団圏児雑沢竜価仏黒歩毎渋焼畳窓縄聴脳薬覚訳軽郷釈鉱銭隠霊顕駆騒髪鶏辺桜栄渓滝満]/u;
const JAPANESE_PLACE =
  /(?:東京|大阪|名古屋|横浜|神戸)(?:都|府|市)?\s*[:：]|株式[會会]社|出版会|(?:岩波|名著|汲古|刀水)書[店院房]|(?:筑摩|勁草|塙)書房|中央公論|吉川弘文館|有斐閣|創文社|弘文堂|講談社|平凡社/u;

/** Letters that no other language in Latin script has: with a horn, or with a mark of tone upon another mark. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỵỷỹ]/iu;

/** Written by Japanese and Koreans; kana, where there are any, tell the former. */
const SYLLABLES = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'ru-RU'],
  [/\p{Script=Tibetan}/u, 'bo'],
  [/\p{Script=Mongolian}/u, 'mn-Mong'],
  [/[ۇۆۈۋېەڭ]/u, 'ug'],
  [/\p{Script=Arabic}/u, 'ar'],
  [VIETNAMESE, 'vi'],
];
/** No letter of these is in most Latin text, which is told by one look. */
const LATIN = /^[\0-\u019f\u2000-\u2bff]*$/u;

/**
 * The BCP 47 tag of a text: `zh-CN`, `ja-JP`, `ko-KR`, `ru-RU`, `bo`, `mn-Mong`, `ug` by letters that Arabic has not,
 * `ar`, `vi` by letters of its own, else `en-US`.
 * One Chinese character makes a text Chinese: Latin words stand in Chinese titles, not the reverse.
 * Latin script alone says nothing finer, so French or German text also answers `en-US`, as CSL
 * styles need it to print "et al.".
 */
export function detectLanguage(text: string): string {
  if (LATIN.test(text)) return 'en-US';
  if (SYLLABLES.test(text)) return KANA.test(text) ? 'ja-JP' : 'ko-KR';
  if (HAN.test(text)) return isJapaneseHan(text) ? 'ja-JP' : 'zh-CN';
  return scripts.find(([script]) => script.test(text))?.[1] ?? 'en-US';
}

/** A place of Japan tells it; 単 or 県 beside Chinese simplified forms is a quotation, without any it is Japanese. */
function isJapaneseHan(text: string): boolean {
  if (JAPANESE_PLACE.test(text)) return true;
  return !SIMPLIFIED_ONLY.test(text) && JAPANESE_ONLY.test(text);
}

/** Frequent simplified forms that Japan does not write. */
const SIMPLIFIED_ONLY = /[这们为义图书业东对发经济产动务过进还说时际华]/u;
