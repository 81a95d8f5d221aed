/** An article as simple Dublin Core, in the XML that library catalogues harvest (OAI-PMH 2.0, `oai_dc`). */
import type { ArticleMeta } from '../site/article-meta.ts';
import type { Run } from '../site/localized.ts';
import { copyrightNotices } from './copyright.ts';
import { invertedName } from './names.ts';
import { leaf, printXml, type XmlChild, xml } from './xml.ts';

/** The whole file; `article` in its own language. */
export function dublinCore(article: ArticleMeta): string {
  const { facts, lang, publisher } = article;
  return printXml(
    xml(
      'oai_dc:dc',
      {
        'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      runs('dc:title', [article.title, ...article.otherTitles]),
      article.authors.map(({ name }) => leaf('dc:creator', invertedName(name))),
      runs('dc:description', [
        { text: article.abstract.join('\n'), lang },
        ...article.otherAbstracts.map(({ texts, lang: each }) => ({
          text: texts.join('\n'),
          lang: each,
        })),
      ]),
      subjects(article),
      publisher && runs('dc:publisher', [publisher]),
      leaf('dc:date', facts.published ?? facts.online),
      leaf('dc:type', 'Text'),
      leaf('dc:language', lang),
      leaf('dc:identifier', article.url),
      leaf('dc:identifier', article.doiUrl),
      leaf('dc:source', sourceOf(article)),
      runs('dc:rights', copyrightNotices(article.copyright)),
      leaf('dc:rights', article.license?.url),
    ),
  );
}

function runs(name: string, texts: readonly Run[]): XmlChild {
  return texts.map(({ text, lang }) => leaf(name, text, { 'xml:lang': lang }));
}

function subjects({ keywords, otherKeywords, lang, facts }: ArticleMeta): XmlChild {
  return [
    { lang, texts: keywords },
    ...otherKeywords,
    { lang: undefined, texts: facts.clc },
  ].flatMap(({ texts, lang: each }) =>
    texts.map((text) => leaf('dc:subject', text, { 'xml:lang': each })),
  );
}

/** `Journal, 22(6): 23-40`, leaving out what is not known. */
function sourceOf({ journal, facts: { volume = '', issue, page } }: ArticleMeta): string {
  const number = `${volume}${issue ? `(${issue})` : ''}`;
  const place = [number, page].filter(Boolean).join(': ');
  return [journal.text, place].filter(Boolean).join(', ');
}
