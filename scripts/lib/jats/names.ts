/** Names of people and bodies in JATS: `name`, `string-name`, `collab`, `institution`, `anonymous`. */
import { inNormalCase, isParticle, type Name, parseName } from '../../../src/bibliography/index.ts';
import { attribute, childOf, textIn, wordsOf, type XmlElement } from './element.ts';

/** Elements that name one author. */
export const NAME_ELEMENTS = ['name', 'string-name', 'collab', 'institution', 'anonymous'];

/** One name; nothing where an element names nobody. */
export function nameOf(element: XmlElement): Name | undefined {
  if (element.name === 'anonymous') return undefined;
  const whole = childOf(element, 'surname', 'given-names') === undefined;
  const words = wordsOf(element, 'contrib-group', 'xref', 'fn', 'aff', 'email', 'address');
  if (!whole) return partedName(element);
  if (words === '') return undefined;
  return isDivisible(element) ? parseName(words) : { literal: words };
}

/** Whether a whole name may have a family name in it. */
export function isDivisible(element: XmlElement): boolean {
  return element.name === 'string-name' && attribute(element, 'name-style') !== 'given-only';
}

/** A person of one name; archives also put bodies, their acronyms and undivided Chinese names where a family name stands. */
const ONE_NAME = /^\p{Lu}\p{Ll}[\p{Ll}'’-]*$/u;

function partedName(element: XmlElement): Name | undefined {
  const surname = textIn(element, 'surname');
  const given = textIn(element, 'given-names');
  if (surname === undefined || given === undefined) {
    if (surname !== undefined && ONE_NAME.test(surname)) return { family: surname };
    const only = surname ?? given;
    return only === undefined ? undefined : { literal: only };
  }
  const words = surname.split(' ');
  const count = words.findIndex((word) => !isParticle(word) || word !== word.toLowerCase());
  const particle = words.slice(0, Math.max(count, 0)).join(' ');
  const suffix = textIn(element, 'suffix');
  return {
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    family: words.slice(Math.max(count, 0)).map(inNormalCase).join(' '),
    given,
    ...(suffix === undefined ? {} : { suffix }),
  };
}
