/** Titles, abstracts and key words of a JATS article in each language of the site. */
import type { ArticleInput } from '../../../src/bibliography/index.ts';
import { type Language, languageOf } from '../page/lines.ts';
import {
  allWithin,
  attribute,
  childOf,
  childrenOf,
  textIn,
  wordsOf,
  type XmlElement,
} from './element.ts';
import type { Fronts } from './fronts.ts';
import { inLanguages, languageOfTag, languageSaid, type Said } from './languages.ts';

/** The title in each language; one in a language that the site has not stands where the article is filed. */
export function titlesOf({ meta, translations, article }: Fronts): ArticleInput['title'] {
  const own = childOf(meta, 'title-group');
  const older = childrenOf(own, 'trans-title').map((title) => ({ ...title, children: [title] }));
  const tag = attribute(article, 'xml:lang');
  const told = own && tag ? { ...own, attributes: { 'xml:lang': tag, ...own.attributes } } : own;
  const groups = [told, ...childrenOf(own, 'trans-title-group'), ...older];
  const translated = translations.flatMap((each) => {
    const group = childOf(each, 'title-group');
    return group ? [{ ...group, attributes: { ...each.attributes, ...group.attributes } }] : [];
  });
  const said = [...groups, ...translated].flatMap((group) => titleIn(group));
  const known = inLanguages(said);
  return Object.keys(known).length > 0 ? known : { [fallback(article)]: said[0]?.text ?? '' };
}

function fallback(article: XmlElement): Language {
  return languageOfTag(attribute(article, 'xml:lang') ?? '') === 'zh' ? 'zh' : 'en';
}

const NOT_TITLE = ['xref', 'fn', 'subtitle'];

function titleIn(group: XmlElement | undefined): Said[] {
  const title = childOf(group, 'article-title', 'trans-title');
  if (group === undefined || title === undefined) return [];
  const main = wordsOf(title, ...NOT_TITLE);
  const sub = textIn(group, 'subtitle', 'trans-subtitle') ?? textIn(title, 'subtitle');
  const colon = languageOf(main) === 'zh' ? '：' : ': ';
  const text = sub === undefined ? main : `${main.replace(/\s*[:：]$/u, '')}${colon}${sub}`;
  const element = attribute(title, 'xml:lang') === undefined ? group : title;
  return text === '' ? [] : [{ text, element }];
}

/** The language of the text: as the file says it, else that of its title. */
export function mainLanguage({ article }: Fronts, titles: ArticleInput['title']): Language {
  const tag = attribute(article, 'xml:lang');
  const said = tag === undefined ? undefined : languageOfTag(tag);
  if (said === 'en' || said === 'zh') return said;
  return titles.en === undefined && titles.zh !== undefined ? 'zh' : 'en';
}

/** Abstracts proper: none that is a picture, a teaser or a list of highlights. */
export function abstractsOf(
  { meta, translations, article }: Fronts,
  main: Language,
): { [language in Language]?: XmlElement } {
  const found: { [language in Language]?: XmlElement } = {};
  const own = childrenOf(meta, 'abstract', 'trans-abstract');
  const translated = translations.flatMap((each) => childrenOf(each, 'abstract'));
  const tag = attribute(article, 'xml:lang');
  const ownLanguage = tag === undefined ? main : languageOfTag(tag);
  const isUntold = (each: XmlElement): boolean =>
    each.name === 'abstract' && attribute(each, 'xml:lang') === undefined;
  for (const element of [...own, ...translated]) {
    if (
      /graphical|teaser|toc|highlights|key-points|short/iu.test(
        attribute(element, 'abstract-type') ?? '',
      )
    )
      continue;
    const said = { text: wordsOf(element), element };
    const language = isUntold(element) ? ownLanguage : languageSaid(said);
    if ((language === 'en' || language === 'zh') && said.text !== '') found[language] ??= element;
  }
  // The abstract of an article in a language that the site has not stands with its text, where that is filed.
  const [first] = own.filter((each) => each.name === 'abstract');
  if (first !== undefined && ownLanguage === undefined) found[main] ??= first;
  return found;
}

/** Each paragraph as words; a part of a structured abstract begins with its title. */
export function paragraphsOf(abstract: XmlElement): string[] {
  return childrenOf(abstract, 'p', 'sec', 'list').flatMap((child) => {
    if (child.name !== 'sec') return [wordsOf(child)].filter(Boolean);
    const [first = '', ...rest] = paragraphsOf(child);
    return [[titleOfPart(child), first].join(''), ...rest].filter(Boolean);
  });
}

/** `Background: `, `目的：` */
export function titleOfPart(part: XmlElement): string {
  const title = textIn(part, 'title')
    ?.replace(/[\s:：.。]+$/u, '')
    .replace(/^【(.*)】$/u, '$1');
  if (title === undefined) return '';
  return languageOf(title) === 'zh' ? `${title}：` : `${title}: `;
}

/** Key words in each language, without abbreviations and numbers of classifications. */
export function keywordsOf({ meta, translations }: Fronts): { en?: string[]; zh?: string[] } {
  const groups = [meta, ...translations].flatMap((each) => childrenOf(each, 'kwd-group'));
  const words: { en?: string[]; zh?: string[] } = {};
  for (const element of groups) {
    if (/abbr|clc|research-organism/iu.test(attribute(element, 'kwd-group-type') ?? '')) continue;
    const texts = allWithin(element, 'kwd', 'compound-kwd')
      .map((kwd) => wordsOf(kwd))
      .filter(Boolean);
    const language = languageSaid({ text: texts.join(''), element });
    if ((language === 'en' || language === 'zh') && texts.length > 0) words[language] ??= texts;
  }
  return words;
}
