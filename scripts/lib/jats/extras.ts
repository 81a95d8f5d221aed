/** What few articles have: money, later notices. */
import type { ArticleInput } from '../../../src/bibliography/index.ts';
import { type Language, languageOf } from '../page/lines.ts';
import { isoDateOf } from './dates.ts';
import {
  allWithin,
  attribute,
  childOf,
  childrenOf,
  textIn,
  wordsOf,
  type XmlElement,
} from './element.ts';
import { inLanguages, languageSaid, type Said } from './languages.ts';
import { NOTICED } from './noticed.ts';

/** Who paid, an entry a source: its statement in each language, else its name and numbers. */
export function fundingOf(meta: XmlElement | undefined): ArticleInput['funding'] {
  return childrenOf(meta, 'funding-group').flatMap((group) => {
    const said = childrenOf(group, 'funding-statement').map((element) => ({
      text: wordsOf(element),
      element,
    }));
    const bySource = Map.groupBy(said, ({ element }) => element.attributes['specific-use']);
    return said.length > 0
      ? [...bySource.values()].flatMap(statements)
      : childrenOf(group, 'award-group').map(award);
  });
}

/** Statements in different languages, each once, are the same one. */
function statements(said: readonly Said[]): NonNullable<ArticleInput['funding']> {
  const languages = said.map(languageSaid);
  if (new Set(languages).size === said.length) return [inLanguages(said)].filter(isFilled);
  return said.map((each) => inLanguages([each])).filter(isFilled);
}

function isFilled(text: object): boolean {
  return Object.keys(text).length > 0;
}

function award(group: XmlElement): { en?: string; zh?: string } {
  const source =
    textIn(allWithin(group, 'institution-wrap')[0], 'institution') ??
    textIn(group, 'funding-source') ??
    '';
  const numbers = childrenOf(group, 'award-id').map((each) => wordsOf(each));
  const isChinese = languageOf(source) === 'zh';
  const [open, close] = isChinese ? ['（', '）'] : [' (', ')'];
  const text = `${source}${numbers.length > 0 ? `${open}${numbers.join(isChinese ? '、' : ', ')}${close}` : ''}`;
  return { [isChinese ? 'zh' : 'en']: text };
}

const KINDS = {
  corrigendum: /correct|corrig|erratum/iu,
  retraction: /retract/iu,
  concern: /concern/iu,
} as const;
type Kind = keyof typeof KINDS;

/** Corrections, retractions and expressions of concern (`pub-history`, `related-article`). */
export function noticesIn(meta: XmlElement | undefined, main: Language): ArticleInput['notices'] {
  const events = childrenOf(childOf(meta, 'pub-history'), 'event').filter(
    (event) => kindOf(attribute(event, 'event-type')) && textIn(event, 'event-desc'),
  );
  const links = childrenOf(meta, 'related-article').flatMap((link) => {
    const type = attribute(link, 'related-article-type') ?? '';
    const kind = NOTICED[type] ? undefined : kindOf(type);
    return kind ? [{ kind, url: attribute(link, 'xlink:href') }] : [];
  });
  const told = Map.groupBy(events, (event) => sameNotice(event) ?? event);
  return [...told.values()].flatMap((same) => {
    const each = notice(same, main);
    const at = links.findIndex(({ kind, url }) => kind === each?.kind && isAddress(url));
    const [link] = at < 0 ? [] : links.splice(at, 1);
    return each ? [link?.url ? { ...each, url: link.url } : each] : [];
  });
}

/** What events say that tell of one thing in several languages. */
function sameNotice(event: XmlElement): string | undefined {
  const use = attribute(event, 'specific-use');
  return use && /^notice-\d+$/u.test(use) ? use : undefined;
}

function kindOf(words: string | undefined): Kind | undefined {
  const kinds = Object.keys(KINDS) as Kind[];
  return kinds.find((kind) => KINDS[kind].test(words ?? ''));
}

function isAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//u.test(url);
}

function notice(events: readonly XmlElement[], main: Language) {
  const [first] = events;
  const kind = kindOf(attribute(first, 'event-type'));
  if (!kind) return undefined;
  const date = isoDateOf(childOf(first, 'date'));
  const texts = events.map((event) => {
    const text = textIn(event, 'event-desc') ?? '';
    const element = childOf(event, 'event-desc') ?? event;
    return [languageSaid({ text, element }) ?? main, text];
  });
  return { kind, ...(date ? { date } : {}), text: Object.fromEntries(texts) };
}
