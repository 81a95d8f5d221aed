import type { ReferenceView } from '../../site/reference-view.ts';
import { leaf, type XmlNode, xml } from '../xml.ts';
import { citedParts, publicationType } from './cited-work.ts';

/**
 * The reference list, each entry as the page prints it and as parts. JATS4R (“Citations”) would have contributors marked
 * “where possible”: they are in the parts; in the printed string nothing says where a name ends.
 */
export function referenceList(references: readonly ReferenceView[]): XmlNode {
  return xml('ref-list', {}, references.map(entry));
}

function entry({ anchor, number, text, lang, reference }: ReferenceView): XmlNode {
  const type = { 'publication-type': publicationType(reference), 'xml:lang': lang };
  return xml(
    'ref',
    { id: anchor },
    leaf('label', String(number)),
    xml(
      'citation-alternatives',
      {},
      xml('mixed-citation', type, text),
      xml('element-citation', type, citedParts(reference)),
    ),
  );
}
