/**
 * Names in tagged formats: `Family, Given, Suffix` for persons, a closing comma for bodies (EndNote's
 * convention), Chinese names undivided as the Chinese databases write them.
 */
import { isHanBody, isLatinBody } from '../bodies.ts';
import { OTHERS, parseName, splitHanName } from '../names.ts';
import type { Name } from '../reference.ts';
import { surnameOf } from '../surnames.ts';
import { isDeepEqual } from './equal.ts';

const OTHERS_PRINTED = /^(?:等人?|et\.? ?al\.?|(?:and )?others)[,.。]*$/iu;
const HAN = /\p{Script=Han}/u;
export const PARTICLES =
  /^((?:(?:van|von|der|den|de|di|da|del|della|dos|du|la|le|ter|ten|zu|zur|af|av) )+)(\S.*)$/u;
export const SUFFIX = /^(?:Jr|Sr|II|III|IV|2nd|3rd)\.?$/iu;
/** A family name in capitals, or initials at the end: family first, as bibliographies print it. */
export const FAMILY_FIRST = /^\p{Lu}[\p{Lu}'’-]+ |^\S+(?: \p{Lu}{1,2}\.?)+$/u;
const PERSONAL = /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u;

export interface NameWriting {
  /** Whether bodies need their closing comma even where nothing forces it. */
  readonly closeBodies: boolean;
  /** What stands for 等 / et al. */
  readonly others: string;
}

/** Every name in one value of a tag: usually one, several where a database joined them by `;`. */
export function readNames(text: string): Name[] {
  const pieces = text
    .split(/[;；]/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  return pieces.flatMap(readPiece);
}

function readPiece(text: string): Name[] {
  if (OTHERS_PRINTED.test(text)) return [OTHERS];
  if (/[,，]$/u.test(text)) return literal(text.slice(0, -1).replaceAll(',,', ','));
  return HAN.test(text) ? readHan(text) : [readRoman(text)];
}

function literal(text: string): Name[] {
  return text === '' ? [] : [{ literal: text }];
}

/** 徐, 选国 is one name; 徐选国，赵阳 and 教育部，财政部 are two. */
function readHan(text: string): Name[] {
  const parts = text.split(/(?<!\s)\s*[,，、]\s*/u).filter(Boolean);
  const whole = parts.map((part) =>
    HAN.test(part) ? splitHanName(unspaced(part)) : readRoman(part),
  );
  const [family = '', given = ''] = parts;
  const arePersons = whole.every((name) => name.family !== undefined);
  const isDivided = parts.length === 2 && family.length <= 4 && given.length <= 3;
  if (!isDivided || arePersons || parts.some(isHanBody)) return whole;
  return [{ family, given }];
}

/** 陈 红: a blank that fills out a short name. */
function unspaced(name: string): string {
  const joined = name.replace(/\s/gu, '');
  return /^\p{Script=Han}{1,2}\s\p{Script=Han}{1,2}$/u.test(name) && surnameOf(joined)
    ? joined
    : name;
}

function readRoman(text: string): Name {
  if (text.includes(',')) return readInverted(text.split(',').map((part) => part.trim()));
  if (!text.includes(' ') || isLatinBody(text)) return { literal: text };
  if (FAMILY_FIRST.test(text)) return parseName(text);
  const space = text.lastIndexOf(' ');
  if (!PERSONAL.test(text)) return { literal: text };
  return { family: text.slice(space + 1), given: text.slice(0, space) };
}

function readInverted([head = '', ...rest]: string[]): Name {
  const suffix = rest.length > 1 && SUFFIX.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const [, particle, family = head] = PARTICLES.exec(head) ?? [];
  const given = rest.filter(Boolean).join(', ');
  if (head === '') return { literal: given || (suffix ?? ',') };
  return {
    ...(particle && { 'non-dropping-particle': particle.trim() }),
    family,
    ...(given !== '' && { given }),
    ...(suffix && { suffix }),
  };
}

/** The shortest writing that reads back as the same name; the nearest one where none does. */
export function writeName(name: Name, { closeBodies, others }: NameWriting): string {
  if (isDeepEqual(name, OTHERS)) return others;
  const writings = name.literal === undefined ? personWritings(name) : bodyWritings(name.literal);
  const allowed = name.literal !== undefined && closeBodies ? writings.slice(1) : writings;
  return allowed.find((text) => isDeepEqual(readNames(text), [name])) ?? allowed[0] ?? '';
}

function bodyWritings(body: string): string[] {
  const closed = `${body.replaceAll(',', ',,')},`;
  return HAN.test(body) ? [body, body, closed] : [body, closed];
}

function personWritings(name: Name): string[] {
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ');
  const inverted = [family, given, name.suffix].filter(Boolean).join(', ');
  return HAN.test(family) ? [family + given, inverted] : [inverted];
}
