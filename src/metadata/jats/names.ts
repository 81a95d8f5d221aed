import type { Name } from '../../bibliography/index.ts';
import { bearerOf, isEastern, partsOf } from '../names.ts';
import { leaf, type XmlNode, xml } from '../xml.ts';

/** A person as `name` with its parts, in the order its script is written in; a body as `collab`, a name that nothing divides as it is. */
export function jatsName(name: Name, lang?: string, bearer = bearerOf(name)): XmlNode {
  if (name.literal) {
    if (bearer === 'body') return xml('collab', { 'xml:lang': lang }, name.literal);
    return xml('string-name', { 'name-style': 'given-only', 'xml:lang': lang }, name.literal);
  }
  const { family, given } = partsOf(name);
  return xml(
    'name',
    { 'name-style': isEastern(name) ? 'eastern' : 'western', 'xml:lang': lang },
    leaf('surname', family),
    leaf('given-names', given),
    leaf('suffix', name.suffix),
  );
}
