/** Names as machines read them: the family name can be told from the given one, or need not be. */
import type { Name } from '../bibliography/index.ts';

const HAN = /\p{Script=Han}/u;
const OTHERS = 'others';

/** Names of people and bodies, without the placeholder for a printed 等 / et al. */
export function realNames(names: readonly Name[] | undefined): readonly Name[] {
  return (names ?? []).filter(({ literal }) => literal !== OTHERS);
}

/**
 * 徐选国 as one word, `Xu, Xuanguo` with its comma, a body as it is: the forms of which Zotero and
 * Google Scholar make the right family name (`XU Xuanguo` and `徐 选国` are both read wrong).
 */
export function invertedName(name: Name): string {
  if (name.literal) return name.literal;
  const { family, given } = partsOf(name);
  if (HAN.test(family + given)) return family + given;
  return [family, given, name.suffix].filter(Boolean).join(', ');
}

/**
 * The same for Zotero, to which everything before the first comma is the family name, all up to the second one the
 * given name, and without a comma the last word the family name (`Utilities.cleanAuthor`): `King, Martin Luther Jr.`
 * keeps its suffix, and the comma after `Centre for Village Studies` keeps a body whole.
 */
export function wholeName(name: Name): string {
  const [family = '', ...given] = invertedName(name).split(', ');
  if (name.literal === undefined && given.length > 0) return `${family}, ${given.join(' ')}`;
  const isDivided = /\s/.test(name.literal ?? '') && !name.literal?.includes(',');
  return isDivided ? `${name.literal},` : invertedName(name);
}

/**
 * The same for an author who has no other beside: Zotero takes the only `citation_author` of a page for a list of
 * authors if a space stands on either side of its comma, as in `Le Guin, Ursula K.`; a no-break space is none to it.
 */
export function onlyName(name: Name): string {
  const [family, ...given] = wholeName(name).split(', ');
  return [family, ...given.map((part) => part.replaceAll(' ', '\u00a0'))].join(', ');
}

/**
 * Names of several authors for Zotero, which takes a name that is the same as the one before it for a mistake: the
 * second of two neighbours of one name gets a comma, which no reader takes for part of it.
 */
export function eachOnce(names: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (const name of names) told.push(told.at(-1) === name ? `${name},` : name);
  return told;
}

/** 徐选国, `Xuanguo Xu`: a name in the order it is said. */
export function spokenName(name: Name): string {
  if (name.literal) return name.literal;
  const { family, given } = partsOf(name);
  if (HAN.test(family + given)) return family + given;
  return [given, family, name.suffix].filter(Boolean).join(' ');
}

/** Family and given name with their particles; both empty for a body. */
export function partsOf(name: Name): { family: string; given: string } {
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
  return {
    family: join(name['non-dropping-particle'], name.family),
    given: join(name.given, name['dropping-particle']),
  };
}

/** Whether a name is written family name first, as in Han characters. */
export function isEastern(name: Name): boolean {
  return HAN.test(`${name.family ?? ''}${name.given ?? ''}${name.literal ?? ''}`);
}

/**
 * Whether names of one author are a person's or a body's: a person has a family name in one of them, a body
 * a name in Latin script that has none. An undivided name in Han characters alone (布仁巴音, 国家统计局) may be either.
 */
export function bearerOf(...names: readonly (Name | undefined)[]): 'person' | 'body' | undefined {
  const known = names.filter((name) => name !== undefined);
  if (known.some(({ literal }) => literal === undefined)) return 'person';
  return known.some((name) => !isEastern(name)) ? 'body' : undefined;
}
