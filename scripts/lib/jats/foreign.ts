/** What a file says in a language that this site has no pages in: nothing of it is filed as another language in silence. */
import type { Finding } from '../../../src/bibliography/index.ts';
import { attribute, childOf, childrenOf, wordsOf, type XmlElement } from './element.ts';
import type { Fronts } from './fronts.ts';
import { languageOfTag } from './languages.ts';

/** One for the article itself, one for each other thing; `filed` is the abstract that stands with the article's text. */
export function foreignFindings(fronts: Fronts, filed: XmlElement | undefined): Finding[] {
  const { article, meta, translations } = fronts;
  const told = [meta, ...translations].flatMap(localizedIn).filter((each) => each !== filed);
  return [
    ...(isForeign(article) ? [filedAsEnglish(article)] : []),
    ...told.filter(isForeign).map(leftOut),
  ];
}

function localizedIn(meta: XmlElement | undefined): XmlElement[] {
  return [
    ...childrenOf(childOf(meta, 'article-categories'), 'subj-group'),
    ...childrenOf(childOf(meta, 'title-group'), 'trans-title-group', 'trans-title'),
    ...childrenOf(meta, 'abstract', 'trans-abstract', 'kwd-group'),
  ];
}

function isForeign(element: XmlElement): boolean {
  const tag = attribute(element, 'xml:lang');
  return tag !== undefined && languageOfTag(tag) === undefined;
}

function filedAsEnglish(article: XmlElement): Finding {
  return {
    kind: 'unsure-language',
    message: 'The article is in a language that this site has no pages in',
    repair: 'Read index.mdx: it is filed as English',
    text: attribute(article, 'xml:lang') ?? '',
    line: article.line,
  };
}

const SHOWN = 60;

function leftOut(element: XmlElement): Finding {
  const tag = attribute(element, 'xml:lang');
  const words = wordsOf(element);
  return {
    kind: 'unsure-language',
    message: `This ${element.name} is in a language (${tag}) that this site has no pages in, and was left out`,
    repair:
      'Keep the file it stands in, or write what readers need of it into index.mdx in English or Chinese',
    text: words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words,
    line: element.line,
  };
}
