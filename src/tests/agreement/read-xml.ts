import { bareKeywords, bareName, bareText, type Facts, primary } from './facts.ts';
import { all, parseXml, textOf, type XmlElement } from './xml-tree.ts';

const inLanguage = (elements: readonly XmlElement[], language: string): XmlElement | undefined =>
  elements.find(({ attributes }) => primary(attributes['xml:lang']) === language);

function jatsAuthor(contributor: XmlElement, language: string): string {
  const names = all(contributor, 'name');
  const name = inLanguage(names, language) ?? names[0];
  if (!name) {
    const whole = [...all(contributor, 'collab'), ...all(contributor, 'string-name')];
    return bareName((inLanguage(whole, language) ?? whole[0])?.text ?? '');
  }
  return bareName(
    ['surname', 'given-names', 'suffix'].map((part) => textOf(name, part) ?? '').join(''),
  );
}

/** A JATS article, in one of the languages it holds. */
export function readJats(whole: string, language: string): Facts {
  // The abstract of a record is told without its citations.
  const source = whole.replace(/<named-content content-type="citation".*?<\/named-content>/gs, '');
  const root = parseXml(source);
  const meta = all(root, 'article-meta')[0];
  const journal = all(root, 'journal-meta')[0];
  const own = primary(root.attributes['xml:lang']);
  const either = (element: XmlElement | undefined, main: string, other: string) =>
    own === language
      ? all(element, main)[0]?.text
      : inLanguage(all(element, other), language)?.text;
  const dates = all(meta, 'pub-date');
  const issueDate =
    dates.find(({ attributes }) => attributes['date-type'] === 'collection') ?? dates[0];
  return {
    title: either(meta, 'article-title', 'trans-title-group'),
    authors: all(meta, 'contrib').map((each) => jatsAuthor(each, language)),
    journal:
      either(journal, 'journal-title', 'trans-title-group') ?? textOf(journal, 'journal-title'),
    volume: textOf(meta, 'volume'),
    issue: textOf(meta, 'issue'),
    firstPage: textOf(meta, 'fpage') ?? textOf(meta, 'elocation-id'),
    lastPage: textOf(meta, 'lpage'),
    date: issueDate?.attributes['iso-8601-date'],
    language,
    abstract: bareText(either(meta, 'abstract', 'trans-abstract')),
    keywords: bareKeywords(
      all(keywordGroup(meta, own === language, language), 'kwd').map(({ text }) => text),
    ),
    references: all(root, 'element-citation').map(
      (each) =>
        textOf(each, 'article-title') ??
        textOf(each, 'chapter-title') ??
        textOf(each, 'source') ??
        '',
    ),
  };
}

/** The group that says no language is in the article's own. */
function keywordGroup(
  meta: XmlElement | undefined,
  isOwn: boolean,
  language: string,
): XmlElement | undefined {
  const groups = all(meta, 'kwd-group');
  return isOwn
    ? groups.find(({ attributes }) => attributes['xml:lang'] === undefined)
    : inLanguage(groups, language);
}

/** Simple Dublin Core, which is in the article's own language first. */
export function readDublinCore(
  source: string,
): Pick<Facts, 'title' | 'authors' | 'date' | 'language' | 'abstract' | 'keywords'> {
  const root = parseXml(source);
  const language = primary(textOf(root, 'dc:language'));
  return {
    title: textOf(root, 'dc:title'),
    authors: all(root, 'dc:creator').map(({ text }) => bareName(text)),
    date: textOf(root, 'dc:date'),
    language,
    abstract: bareText(inLanguage(all(root, 'dc:description'), language ?? '')?.text),
    keywords: bareKeywords(
      all(root, 'dc:subject')
        .filter(({ attributes }) => primary(attributes['xml:lang']) === language)
        .map(({ text }) => text),
    ),
  };
}

/** The entry of a feed that leads to a page; Atom, RSS 1.0 and RSS 2.0 say the rest in the same words. */
export function readFeed(
  source: string,
  url: string,
): Partial<Omit<Facts, 'references'>> | undefined {
  const root = parseXml(source);
  const entry = [...all(root, 'entry'), ...all(root, 'item')].find(
    (each) => textOf(each, 'id') === url || textOf(each, 'link') === url,
  );
  if (!entry) return undefined;
  return {
    title: textOf(entry, 'title'),
    authors: all(entry, 'dc:creator').map(({ text }) => bareName(text)),
    journal: textOf(entry, 'prism:publicationName'),
    volume: textOf(entry, 'prism:volume'),
    issue: textOf(entry, 'prism:number'),
    firstPage: textOf(entry, 'prism:startingPage'),
    lastPage: textOf(entry, 'prism:endingPage'),
    date: textOf(entry, 'prism:publicationDate'),
    language: primary(textOf(entry, 'dc:language')),
    abstract: bareText(summaryOf(entry) ?? described(root, entry)),
    ...keywordsOf(root, entry),
  };
}

/** RSS 1.0 has no element for them. */
function keywordsOf(root: XmlElement, entry: XmlElement): Partial<Pick<Facts, 'keywords'>> {
  if (root.name === 'rdf:RDF') return {};
  const words = all(entry, 'category').map(({ attributes, text }) => attributes['term'] ?? text);
  return { keywords: bareKeywords(words) };
}

/** One that says what language it is in is in another one than its entry. */
function summaryOf(entry: XmlElement): string | undefined {
  return all(entry, 'summary').find(({ attributes }) => !attributes['xml:lang'])?.text;
}

/** RSS 2.0 alone describes in HTML. */
function described(root: XmlElement, entry: XmlElement): string | undefined {
  const text = textOf(entry, 'description');
  return root.name === 'rss'
    ? text?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    : text;
}
