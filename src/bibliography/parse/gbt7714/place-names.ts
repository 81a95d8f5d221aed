/** How the names of places look, and those that stand alone where a publisher would. */

/** Cities that stand alone where a publisher would: [R]. 北京, 2010. */
export const PUBLISHING_PLACE =
  /^(?:北京|上海|天津|重庆|南京|杭州|广州|深圳|武汉|长沙|成都|西安|兰州|郑州|济南|青岛|合肥|福州|厦门|南昌|昆明|贵阳|南宁|海口|沈阳|大连|长春|哈尔滨|石家庄|太原|呼和浩特|银川|西宁|乌鲁木齐|拉萨|香港|澳门|台北|台湾|延安|苏州|桂林|東京|東亰|大阪|京都)市?$/u;
/** After the title of a meeting: Santa Clara, CA, USA. */
export const CITY = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?:,\s?\p{Lu}[\p{L} ]{1,20}){0,2}$/u;
export const SHORT_PLACE = /^\p{Script=Han}{2,4}$/u;
export const HAN_PLACE = /^[\p{Script=Han}\s、,·/-]{1,14}$/u;
export const LATIN_PLACE =
  /^\[[^\]]{1,12}\]$|^[[(]?\p{Lu}[\p{L}.'’-]*(?:[\s,;&/]+(?:\p{Lu}[\p{L}.'’-]*|of|de|la|am|an|der|upon|and|d[oe]s?))*[\])]?$/u;
/** Cities that publish, where a comma alone divides place and publisher, or these turned round. */
const CITY_OF_PRINT =
  '(?:New York|London|Cambridge|Oxford|Boston|Chicago|Berkeley|Los Angeles|San Francisco|Princeton|New Haven|Ithaca|Stanford|Philadelphia|Baltimore|Washington|Durham|Thousand Oaks|Newbury Park|Beverly Hills|Englewood Cliffs|Upper Saddle River|Hoboken|Reading|Minneapolis|Toronto|Montreal|Vancouver|Edinburgh|Manchester|Glasgow|Dublin|Paris|Berlin|Heidelberg|Cham|München|Munich|Frankfurt|Leipzig|Stuttgart|Hamburg|Köln|Wien|Vienna|Zürich|Zurich|Basel|Bern|Geneva|Amsterdam|Rotterdam|Leiden|Dordrecht|The Hague|Brussels|Copenhagen|Stockholm|Oslo|Helsinki|Rome|Milan|Madrid|Barcelona|Lisbon|Moscow|Tokyo|Kyoto|Seoul|Beijing|Shanghai|Hong Kong|Singapore|New Delhi|Sydney|Melbourne|Canberra)';
export const CITY_FIRST = new RegExp(
  `^${CITY_OF_PRINT}(?:\\s?(?:/|&|and)\\s?${CITY_OF_PRINT})?(?:,\\s?(?:[A-Z]{2}|[A-Z]\\.[A-Z]\\.|Mass\\.|Calif\\.|Conn\\.))?\\s?[,;.]\\s?(?=\\p{Lu})`,
  'u',
);
export const CITY_ONLY = new RegExp(`^${CITY_OF_PRINT}(?:,\\s?[A-Z]{2})?$`, 'u');
export const CITY_AT_END = new RegExp(`,\\s?(${CITY_OF_PRINT}(?:,\\s?[A-Z]{2})?)$`, 'u');
