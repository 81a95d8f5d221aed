/** `journal-meta` → the record of a journal. */
import type { JournalInput } from '../../../src/bibliography/index.ts';
import { optional } from '../article-record.ts';
import { type Language, languageOf } from '../page/lines.ts';
import { attribute, childOf, childrenOf, textIn, wordsOf, type XmlElement } from './element.ts';
import { inLanguages } from './languages.ts';

/** The journal of an article in this language. */
export function journalRecord(journal: XmlElement | undefined, language: Language): JournalInput {
  const names = journalNames(journal);
  const publisher = textIn(childOf(journal, 'publisher'), 'publisher-name');
  const home = childrenOf(journal, 'self-uri').map((each) => attribute(each, 'xlink:href'));
  const [address] = home.filter((href) => href !== undefined && /^https?:\/\//u.test(href));
  return {
    name: names,
    ...optional('abbreviation', abbreviationIn(journal)),
    ...optional('issn', issnOf(journal, /print|ppub/u)),
    ...optional('eissn', issnOf(journal, /electronic|epub/u)),
    ...optional(
      'publisher',
      publisher === undefined ? undefined : { [publisherLanguage(publisher, language)]: publisher },
    ),
    ...optional('home', address),
  };
}

function abbreviationIn(journal: XmlElement | undefined): JournalInput['abbreviation'] {
  const group = childOf(journal, 'journal-title-group') ?? journal;
  const short = inLanguages(
    childrenOf(group, 'abbrev-journal-title').map((element) => ({
      text: wordsOf(element),
      element,
    })),
  );
  return Object.keys(short).length > 0 ? short : undefined;
}

function publisherLanguage(name: string, language: Language): Language {
  return languageOf(name) === 'zh' ? 'zh' : language === 'zh' ? 'en' : language;
}

function issnOf(journal: XmlElement | undefined, kind: RegExp): string | undefined {
  const numbers = childrenOf(journal, 'issn');
  const of = numbers.find((each) =>
    kind.test(`${attribute(each, 'pub-type')} ${attribute(each, 'publication-format')}`),
  );
  const number = wordsOf(of).toUpperCase();
  return /^\d{4}-\d{3}[\dX]$/u.test(number) ? number : undefined;
}

/** The journal's names; the first of them is what the report calls it. */
export function journalNames(journal: XmlElement | undefined): JournalInput['name'] {
  const group = childOf(journal, 'journal-title-group') ?? journal;
  const titles = childrenOf(group, 'journal-title').map((element) => ({
    text: wordsOf(element),
    element,
  }));
  const translated = childrenOf(group, 'trans-title-group').flatMap((element) => {
    const text = textIn(element, 'trans-title');
    return text === undefined ? [] : [{ text, element }];
  });
  return inLanguages([...titles, ...translated]);
}
