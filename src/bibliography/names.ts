/**
 * Names of persons and bodies as GB/T 7714 lists print them (7.1: family name first), in and out of CSL names.
 */
import { isHanBody, isLatinBody } from './bodies.ts';
import { familyStart, isGiven } from './given-names.ts';
import type { Name } from './reference.ts';
import { surnameOf } from './surnames.ts';
import { isTranscribed } from './transcribed.ts';

/** Stands in last place for a printed 等 or "et al.". */
export const OTHERS: Name = { literal: 'others' };

const HAN = /\p{Script=Han}/u;
/** Tibetans, Mongols and Uyghurs have no family name. */
const UNDIVIDED = /[\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Arabic}]/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
const HAN_GAPS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|2nd|3rd)\.?$/iu;
const PARTICLE =
  /^(?:van|von|der|den|de|di|da|del|della|dos|du|la|le|ter|ten|bin|ibn|al|el|zu|zur|af|av)$/iu;
/** G, G., R.G., J-R, C.-H. and two or three capitals written as one: WY. */
const INITIALS = /^\p{Lu}\.?(?:-?\p{Lu}\.?){0,3}$|^\p{Lu}\.?-\p{Ll}\.?$/u;
/** A family name set in capitals, as 2015 asks for: more than initials. */
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;
/** LIUZechang, HuFL: two words that print or recognition ran together. */
const GLUED =
  /^(\p{Lu}{2,})(\p{Lu}\p{Ll}+)$|^(\p{Lu}\p{Ll}+)(?!AI$|IT$|TV$|UK$|US$)(\p{Lu}{1,3})$/u;

/**
 * One printed name as a CSL name: 徐选国 and 欧阳修 as family and given, `ZHAO Wenyao G`, `Allen R G`,
 * `VAN DER BERG F`, `FREEMAN J R, Jr` likewise (capital family names in normal case);
 * bodies, single words and names that cannot be divided by rule (爱姆·路斯, 布仁巴音) as `literal`.
 */
export function parseName(text: string): Name {
  const printed = text.trim().replace(/\s+/gu, ' ').replace(HAN_GAPS, '');
  if (HAN.test(printed)) return splitHanName(printed);
  if (UNDIVIDED.test(printed)) return { literal: printed };
  const comma = printed.indexOf(',');
  if (isLatinBody(printed)) return { literal: printed };
  if (comma > 0) return invertedName(printed);
  const spaced = printed.includes('.') ? printed.replace(GLUED_INITIAL, '$& ') : printed;
  return romanName(spaced.split(' '));
}

/** Donald A.Norman: no blank after the stop of an initial inside a name. */
const GLUED_INITIAL = /(?<=\s(?:\p{Lu}\.){0,3})\p{Lu}\.(?=\p{Lu}\p{Ll}{2})/gu;

/** 孔子, 庄子: masters, whose 子 is no given name. */
const MASTER = /^[孔孟荀庄墨管晏列]子$/u;

/** A name in Han characters: known surnames divide two or three characters, compound ones up to four. */
export function splitHanName(text: string): Name {
  const isWhole = isHanBody(text) || isTranscribed(text) || MASTER.test(text);
  const isDivided = HAN_ONLY.test(text) && !isWhole;
  const family = isDivided ? surnameOf(text) : undefined;
  const given = family === undefined ? '' : text.slice(family.length);
  const divides = given.length === 1 || given.length === 2;
  return family !== undefined && divides ? { family, given } : { literal: text };
}

/** `Van Trees, Harry L`, `Freeman, J. R., Jr`, and `Freeman J R, Jr` whose comma sets off only the suffix. */
function invertedName(text: string): Name {
  const [head = '', ...rest] = text.split(',').map((part) => part.trim());
  const suffix = rest.find((part) => SUFFIX.test(part));
  const given = rest.find((part) => part !== '' && part !== suffix);
  const words = head.split(' ').filter(Boolean);
  const name =
    given === undefined ? romanName(words) : { ...familyName(words), given: closed(given) };
  return suffix === undefined ? name : { ...name, suffix };
}

/** Family name first; initials, or else the first word, tell where it ends. */
function romanName(words: readonly string[]): Name {
  if (words[0] === 'The') return { literal: words.join(' ') };
  if (isAcronym(words[0] ?? '') && !isInitials(words[1] ?? '')) return { literal: words.join(' ') };
  if (words.some((word) => /^\d/u.test(word) && !SUFFIX.test(word)))
    return { literal: words.join(' ') };
  const start = familyStart(words, isParticle);
  if (start !== undefined) {
    return { ...familyName(words.slice(start)), given: words.slice(0, start).join(' ') };
  }
  const parts = words.length === 1 ? unglued(words[0] ?? '') : withFirstUnglued(words);
  const suffix = parts.length > 2 && SUFFIX.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const end = familyEnd(parts);
  if (end === 0 || end >= parts.length) return { literal: words.join(' ') };
  const name = { ...familyName(parts.slice(0, end)), given: closed(parts.slice(end).join(' ')) };
  return suffix === undefined ? name : { ...name, suffix };
}

/** R. K: a list's separators took the last stop of the initials. */
function closed(given: string): string {
  return /\p{Lu}\.[\s-]?\p{Lu}$/u.test(given) ? `${given}.` : given;
}

/** BMC Central, NHS Digital: capitals that nobody can pronounce are no family name. */
function isAcronym(word: string): boolean {
  return /^[^AEIOUYÀ-Ö\P{Script=Latin}]{3,}$/u.test(word) && word === word.toUpperCase();
}

/** S.Karellas, A.D.Leontaritis: initials first, and no blank after them. */
const INITIALS_GLUED = /^((?:\p{Lu}\.-?){1,3})(\p{Lu}\p{L}*\p{Ll}[\p{L}'’-]*)$/u;

function unglued(word: string): string[] {
  const [, before, last] = INITIALS_GLUED.exec(word) ?? [];
  if (before !== undefined && last !== undefined) return [last, before];
  const [, family, given, mixed, initials] = GLUED.exec(word) ?? [];
  return [family ?? mixed ?? word, given ?? initials].filter((part) => part !== undefined);
}

/** GillA E: the blank before the first initial is lost. */
function withFirstUnglued(words: readonly string[]): string[] {
  const [first = '', ...others] = words;
  const [, family, initial] = /^(\p{Lu}\p{Ll}{2,})(\p{Lu})$/u.exec(first) ?? [];
  const isGlued = family !== undefined && others.every((word) => /^\p{Lu}$/u.test(word));
  return isGlued ? [family, initial ?? '', ...others] : [...words];
}

/** How many words the family name has: before initials alone, Du and Le are one. */
function familyEnd(words: readonly string[]): number {
  const particles = words.findIndex((word) => !PARTICLE.test(word));
  if (particles > 0 && words.slice(particles).every((word) => SHORT.test(word))) return particles;
  const first = Math.max(particles, 0) + 1;
  const capitals = words.findIndex((word, index) => index >= first && !CAPITALS.test(word));
  if (capitals > 0 && CAPITALS.test(words[first - 1] ?? '')) return capitals;
  const initials = words.findIndex((word, index) => index >= first && INITIALS.test(word));
  const onlyInitialsFollow = initials > 0 && words.slice(initials).every(isInitials);
  if (onlyInitialsFollow) return initials === 2 && isGiven(words[1] ?? '') ? 1 : initials;
  return words.length > MAX_WORDS ? 0 : first;
}

/** More words without initials are a body, a title or a sentence. */
const MAX_WORDS = 4;

/** Y, Y.Y., YY: too short for a family name in capitals, which BERG after VAN DER is. */
const SHORT = /^\p{Lu}\.?-?(?:\p{Lu}\.?)?$/u;

function isInitials(word: string): boolean {
  return INITIALS.test(word);
}

/** Whether a word is one of van, der, de … before a family name. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** Leading van, der, de … are a particle wherever a name follows them. */
function familyName(words: readonly string[]): Name {
  const count = words.findIndex((word) => !PARTICLE.test(word));
  const family = words.slice(Math.max(count, 0)).map(inNormalCase).join(' ');
  if (count < 1) return { family };
  const particle = words.slice(0, count).map(inParticleCase).join(' ');
  return { 'non-dropping-particle': particle, family };
}

function inParticleCase(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word;
}

/** A family name set in capitals in normal case: XU → Xu, TAYLOR-PICKARD → Taylor-Pickard, McDONALD → McDonald; mixed case stays. */
export function inNormalCase(word: string): string {
  return word.replace(/(?<![\p{L}'’])(Mc|Mac|[OD]['’])?(\p{Lu})(\p{Lu}+)/gu, lowered);
}

function lowered(_: string, prefix: string | undefined, first: string, rest: string): string {
  return (prefix ?? '') + first + rest.toLowerCase();
}

/**
 * A name as a list prints it, family name first: 徐选国, Xu Xuanguo, van der Berg F, Freeman J R, Jr.
 * Never inverted, never shortened: `others` is the caller's to translate.
 */
export function displayName(name: Name): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  const separator = HAN.test(family + given) ? '' : ' ';
  const whole = [family, given].filter(Boolean).join(separator);
  return name.suffix === undefined ? whole : `${whole}, ${name.suffix}`;
}

/** Whether a name stands for a printed 等 or "et al.". */
export function isOthers(name: Name): boolean {
  return name.literal === OTHERS.literal;
}

/** Whether there is a name beside particles and suffixes, of which no style prints anything. */
export function isSomebody(
  name: Readonly<Partial<Record<'family' | 'given' | 'literal', string | undefined>>>,
): boolean {
  return (name.family ?? name.given ?? name.literal) !== undefined;
}
