import type { Name } from '../../bibliography/index.ts';
import { isEastern, partsOf } from '../names.ts';
import { leaf, type XmlNode, xml } from '../xml.ts';

/** A person as `name` with its parts, in the order its script is written in; a body as `collab`. */
export function jatsName(name: Name, lang?: string): XmlNode {
  const eastern = isEastern(name);
  if (name.literal) {
    return eastern ? xml('string-name', {}, name.literal) : xml('collab', {}, name.literal);
  }
  const { family, given } = partsOf(name);
  return xml(
    'name',
    { 'name-style': eastern ? 'eastern' : 'western', 'xml:lang': lang },
    leaf('surname', family),
    leaf('given-names', given),
    leaf('suffix', name.suffix),
  );
}
