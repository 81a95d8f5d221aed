/** Names in Latin letters that something other than a comma sets apart, or that a blank divides. */
import { isLatinBody, isLink } from '../../bodies.ts';
import { isParticle } from '../../names.ts';

const AND = /(?:^|\s)(?:[Aa]nd|AND|&|und|et(?!\.?\s?al\b)|и)\s/u;
/** SMITH M C.DOE R H: a full stop set for the comma. */
const STOP_FOR_COMMA =
  /(?<=\p{L}{2}(?:\s\p{Lu}){1,3})\.\s?(?=\p{Lu}\p{L}+(?:\s\p{Lu}){1,3}(?:\.|$))/u;

/** Levy F Murnane R J, Levy F van der Berg A: a blank set for the comma. */
const BLANK_FOR_COMMA =
  /(?<=\p{L}{2}(?:\s\p{Lu}){1,3})\s(?=(?:(?:van|von|de[rln]?|d[iu]|la|te[rn])\s){0,3}\p{Lu}\p{L}+(?:\s\p{Lu}){1,3}(?:\s|$))/u;
/** FAN Xinkai WANG Yanting, FANXinkai WANGYanting: families in capitals tell where names begin. */
const IN_CAPITALS = /^\p{Lu}{2,}(?:\s\p{Lu})?\p{Ll}+\s\p{Lu}{2}/u;
const CAPITALS_FOR_COMMA =
  /(?<=\p{Lu}{2}(?:\s\p{Lu})?\p{Ll}+)\s(?=\p{Lu}{2,}(?:\s\p{Lu})?\p{Ll}+(?:\s|$))/u;
/** Kirsch baum M U: recognition set a family name apart. */
const FAMILY_APART = /^(\p{Lu}\p{Ll}+)\s(\p{Ll}{2,})(?=\s\p{Lu}(?:\s?\p{Lu}){0,2}$)/u;

/** As two names with their initials are. */
function isOfFourWords(name: string): boolean {
  const second = name.indexOf(' ', name.indexOf(' ') + 1);
  return second > 0 && name.indexOf(' ', second + 1) > 0;
}

/** Deste- fano T, LIN Xiaof- eng: the hyphen of a broken line. */
const HYPHEN_OF_LINE = /(?<=\p{L}\p{Ll})-\s(?=\p{Ll}{2})/gu;

function familyJoined(name: string): string {
  if (name.includes('- ')) return name.replace(HYPHEN_OF_LINE, '');
  const first = name.charAt(name.indexOf(' ') + 1);
  if (first < 'a' || first === name.charAt(0)) return name;
  return name.replace(FAMILY_APART, (whole: string, start: string, rest: string) =>
    isParticle(start) || isParticle(rest) || isLink(rest) ? whole : start + rest,
  );
}

/** `Smith J and Doe A` are two persons, `Department of Economic and Social Affairs` is one body. */
export function joinedNames(text: string): string[] {
  const names = AND.test(text) ? text.split(AND) : [text];
  if (names.length > 1 && names.some(isLatinBody)) return [text];
  return names
    .flatMap((name) => (IN_CAPITALS.test(name) ? name.split(CAPITALS_FOR_COMMA) : [name]))
    .flatMap((name) => (isOfFourWords(name) ? name.split(BLANK_FOR_COMMA) : [name]))
    .flatMap((name) => (name.includes('.') ? name.split(STOP_FOR_COMMA) : [name]))
    .map(familyJoined);
}
