import type { ArticleMeta } from '../../site/article-meta.ts';
import { leaf, type XmlNode, xml } from '../xml.ts';
import { address } from './addresses.ts';

/** `journal-meta`: the journal's names, numbers and publisher. */
export function journalFront(article: ArticleMeta): XmlNode {
  const { journal, otherJournals, abbreviations, journalFacts, publisher, facts } = article;
  return xml(
    'journal-meta',
    {},
    leaf('journal-id', facts.journal, { 'journal-id-type': 'local' }),
    xml(
      'journal-title-group',
      {},
      leaf('journal-title', journal.text, { 'xml:lang': journal.lang }),
      otherJournals.map(({ text, lang }) =>
        xml('trans-title-group', { 'xml:lang': lang }, xml('trans-title', {}, text)),
      ),
      abbreviations.map(({ text, lang }) =>
        leaf('abbrev-journal-title', text, { 'xml:lang': lang }),
      ),
    ),
    leaf('issn', journalFacts.issn, { 'publication-format': 'print' }),
    leaf('issn', journalFacts.eissn, { 'publication-format': 'electronic' }),
    publisher && xml('publisher', {}, leaf('publisher-name', publisher.text)),
    address(journalFacts.home, journal.text),
  );
}
