/** What a JATS article says in several languages → the languages of this site. */
import type { Localized } from '../../../src/bibliography/index.ts';
import { type Language, languageOf } from '../page/lines.ts';
import { attribute, type XmlElement } from './element.ts';

/** A language of the site, pinyin, or the tag of one that the site has not. */
export type KnownLanguage = keyof Localized;

/** The site's language of a BCP 47 tag or an ISO 639-2 code; nothing for any other. */
export function languageOfTag(tag: string): KnownLanguage | undefined {
  if (/^(?:zh|cmn|chi|zho)(?:-\w+)*-Latn\b|^zh-pinyin$/iu.test(tag)) return 'zh-Latn';
  if (/^(?:zh|cmn|chi|zho)(?:[-_]|$)/iu.test(tag)) return 'zh';
  return /^(?:en|eng)(?:[-_]|$)/iu.test(tag) ? 'en' : undefined;
}

/** A text and the element that says what language it is in. */
export interface Said {
  readonly text: string;
  readonly element: XmlElement;
}

/** The language of a text: as its element says it, else by its script. Nothing for one that the site has not. */
export function languageSaid({ text, element }: Said): KnownLanguage | undefined {
  const tag = attribute(element, 'xml:lang');
  return tag === undefined ? languageOf(text) : languageOfTag(tag);
}

/** The first text of each language of the site. */
export function inLanguages(said: readonly Said[]): {
  en?: string;
  zh?: string;
  'zh-Latn'?: string;
} {
  const texts: { en?: string; zh?: string; 'zh-Latn'?: string } = {};
  for (const each of said) {
    const language = languageSaid(each);
    if (language !== undefined && each.text !== '') texts[language] ??= each.text;
  }
  return texts;
}

/** The same things told once a language: paired where both lists are equally long, else each by itself. */
export function paired(said: readonly Said[]): { en?: string; zh?: string }[] {
  const of = (language: Language) => said.filter((each) => languageSaid(each) === language);
  const [en, zh] = [of('en'), of('zh')];
  if (en.length === zh.length) {
    return en.map(({ text }, index) => ({ en: text, zh: zh[index]?.text ?? text }));
  }
  return said.flatMap((each) => {
    const language = languageSaid(each);
    return language === 'en' || language === 'zh' ? [{ [language]: each.text }] : [];
  });
}
