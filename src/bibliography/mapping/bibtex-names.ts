/**
 * Names in BibTeX: `Family, Given`, `von Family, Jr, Given`, `Given von Family`, `{Body}`, Chinese names
 * undivided, divided names in braces of their own, and BibLaTeX's extended form (`family=…, given=…`) for whatever these cannot say.
 */
import { isLatinBody } from '../bodies.ts';
import { escapeTex } from '../export/tex.ts';
import { isSomebody, OTHERS } from '../names.ts';
import { decodeTex } from '../parse/tex.ts';
import type { Name } from '../reference.ts';
import { isDeepEqual } from './equal.ts';
import { readNames } from './name-text.ts';
import { foldText } from './plain-text.ts';
import { isOneGroup, splitOutsideBraces } from './tex-groups.ts';

const HAN = /\p{Script=Han}/u;
const EXTENDED = /^(family|given|prefix|suffix|useprefix)\s*=\s*(.*)$/su;
const LOWER_CASE = /^\p{Ll}/u;
/** Between parts of a name; in `J.\,K. Rowling` it is a thin space. */
const COMMA = /(?<!\\),/gu;

/** Every name in a field's TeX source. */
export function readBibtexNames(source: string): Name[] {
  const folded = source.replace(/[ \t\r\n]+/gu, ' ');
  const names = splitOutsideBraces(folded, / and /giu).flatMap((piece) => readName(piece.trim()));
  // Braces, signs and TeX commands may leave no text at all.
  return names.filter(isSomebody);
}

function readName(source: string): Name[] {
  if (source === '') return [];
  if (/^others$/i.test(source)) return [OTHERS];
  if (isOneGroup(source)) return [named({ literal: source })];
  const parts = splitOutsideBraces(source, COMMA).map((part) => part.trim());
  if (EXTENDED.test(source)) return [readExtended(parts)];
  if (HAN.test(source) && !parts.every(isOneGroup)) return readNames(textOf(source));
  if (parts.length > 1) return [readInverted(parts)];
  return /[;；]/u.test(source) ? readNames(textOf(source)) : [readNatural(source)];
}

function textOf(source: string): string {
  return foldText(decodeTex(source));
}

function readExtended(parts: readonly string[]): Name {
  const pairs = parts
    .map((part) => EXTENDED.exec(part) ?? [])
    .map(([, key, value]) => [key, value]);
  const { family, given, prefix, suffix, useprefix } = Object.fromEntries(pairs);
  const particle = /true/i.test(useprefix ?? '') ? 'non-dropping-particle' : 'dropping-particle';
  return named({ [particle]: prefix, family, given, suffix });
}

function named(parts: Readonly<Record<string, string | undefined>>): Name {
  const texts = Object.entries(parts).map(([part, source]) => [part, textOf(source ?? '')]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function readInverted(parts: readonly string[]): Name {
  const [head = '', middle = '', ...rest] = parts;
  const family = splitFamily(splitOutsideBraces(head, /\s+/gu));
  return rest.length === 0
    ? named({ ...family, given: middle })
    : named({ ...family, given: rest.join(', '), suffix: middle });
}

/** Given von Family; words that a body alone has make it a body, though its own braces are missing. */
function readNatural(source: string): Name {
  const words = splitOutsideBraces(source, /\s+/gu);
  const text = textOf(source);
  if (words.length === 1 || isLatinBody(text)) return named({ literal: source });
  const particle = words.findIndex(
    (word, index) => index < words.length - 1 && LOWER_CASE.test(word),
  );
  const end = particle < 0 ? words.length - 1 : particle;
  return named({ ...splitFamily(words.slice(end)), given: words.slice(0, end).join(' ') });
}

/** Leading words in lower case are the particle. */
function splitFamily(words: readonly string[]) {
  const count = Math.max(
    0,
    words.findIndex((word) => !LOWER_CASE.test(word)),
  );
  return {
    'non-dropping-particle': words.slice(0, count).join(' '),
    family: words.slice(count).join(' '),
  };
}

/** The shortest TeX source that reads back as the same name. */
export function writeBibtexName(name: Name): string {
  if (isDeepEqual(name, OTHERS)) return 'others';
  if (name.literal !== undefined) return `{${escapeTex(name.literal)}}`;
  const writings = [plain(name), divided(name), extended(name)];
  return writings.find((source) => isDeepEqual(readBibtexNames(source), [name])) ?? extended(name);
}

function plain(name: Name): string {
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  if (HAN.test(family)) return escapeTex(family + (name.given ?? ''));
  const parts = [family, name.suffix, name.given].filter((part) => part !== undefined);
  return parts.map(namePart).join(', ');
}

/**
 * Family and given name in braces of their own: reference managers that know no extended names read these. A person
 * of one name has an empty given one, since BibTeX wants something after the comma.
 */
function divided({ family, given = '', ...more }: Name): string {
  const isPlain = family !== undefined && Object.keys(more).length === 0;
  return isPlain ? [family, given].map((part) => `{${escapeTex(part)}}`).join(', ') : '';
}

/** The word between names is not one of them in braces. */
function namePart(text: string): string {
  const source = escapeTex(text);
  return /(?:^|\s)and(?:\s|$)/iu.test(text) ? `{${source}}` : source;
}

function extended(name: Name): string {
  const parts = {
    family: name.family,
    given: name.given,
    prefix: name['non-dropping-particle'] ?? name['dropping-particle'],
    suffix: name.suffix,
  };
  const written = Object.entries(parts)
    .filter(([, text]) => text !== undefined)
    .map(([part, text]) => `${part}={${escapeTex(text ?? '')}}`);
  const isKept = name['non-dropping-particle'] !== undefined;
  return [...written, ...(isKept ? ['useprefix=true'] : [])].join(', ');
}
