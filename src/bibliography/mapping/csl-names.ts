/**
 * Names of CSL-JSON as Zotero has them: it drops particles and suffixes that stand apart (`itemFromCSLJSON` of its
 * utilities), and citeproc-js finds them within family and given names, as Zotero keeps them.
 */
import type { Name } from '../reference.ts';
import { isDeepEqual } from './equal.ts';
import { PARTICLES, SUFFIX } from './name-text.ts';

/** `van Gogh` and `Vincent, Jr` in two parts, where they are read as the same name again. */
export function wholeParts(name: Name): Name {
  const { 'non-dropping-particle': particle, suffix, ...parts } = name;
  const { family, given } = parts;
  const whole: Name = {
    ...parts,
    ...(particle !== undefined && { family: [particle, family].filter(Boolean).join(' ') }),
    ...(suffix !== undefined && { given: [given, suffix].filter(Boolean).join(', ') }),
  };
  return isDeepEqual(partsApart(whole), name) ? whole : name;
}

const WITH_SUFFIX = /^([^,]*\S), (\S+)$/u;

/** The particle and the suffix that stand within a name of two parts, apart. */
export function partsApart(name: Name): Name {
  const [{ family, given }, count] = [name, Object.keys(name).length];
  if (family === undefined || given === undefined || count !== 2) return name;
  const [, particle, rest] = PARTICLES.exec(family) ?? [];
  const [, own, suffix] = WITH_SUFFIX.exec(given) ?? [];
  const isSuffix = suffix !== undefined && SUFFIX.test(suffix);
  return {
    ...(particle !== undefined && { 'non-dropping-particle': particle.trim() }),
    family: rest ?? family,
    given: isSuffix ? (own ?? given) : given,
    ...(isSuffix && { suffix }),
  };
}
