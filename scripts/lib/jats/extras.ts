/** What few articles have: licence, money, later notices. */
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

const CREATIVE_COMMONS =
  /creativecommons\.org\/(?:licenses\/(?<terms>by(?:-nc)?(?:-sa|-nd)?)\/(?<version>\d\.\d)|(?<zero>publicdomain\/zero\/1\.0))/iu;
const SPDX = /spdx\.org\/licenses\/([\w.+-]+?)(?:\.html)?\/?$/iu;

/** The SPDX identifier of the licence that `permissions` name by its address. */
export function licenseIn(meta: XmlElement | undefined): string | undefined {
  const [license] = childrenOf(childOf(meta, 'permissions'), 'license');
  const links = allWithin(license, 'ext-link', 'uri', 'license_ref');
  const addresses = [license, ...links].flatMap((each) => [
    attribute(each, 'xlink:href') ?? '',
    wordsOf(each),
  ]);
  for (const address of addresses) {
    const { terms, version, zero } = CREATIVE_COMMONS.exec(address)?.groups ?? {};
    if (zero) return 'CC0-1.0';
    if (terms) return `CC-${terms.toUpperCase()}-${version}`;
    const [, id] = SPDX.exec(address) ?? [];
    if (id) return id;
  }
  return undefined;
}

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
  const events = childrenOf(childOf(meta, 'pub-history'), 'event').flatMap((event) => {
    const kind = kindOf(attribute(event, 'event-type'));
    const text = textIn(event, 'event-desc');
    return kind && text ? [notice(event, kind, text, main)] : [];
  });
  const links = childrenOf(meta, 'related-article').flatMap((link) => {
    const type = attribute(link, 'related-article-type') ?? '';
    const kind = NOTICED[type] ? undefined : kindOf(type);
    return kind ? [{ kind, url: attribute(link, 'xlink:href') }] : [];
  });
  return events.map((each) => {
    const at = links.findIndex(({ kind, url }) => kind === each.kind && isAddress(url));
    const [link] = at < 0 ? [] : links.splice(at, 1);
    return link?.url ? { ...each, url: link.url } : each;
  });
}

function kindOf(words: string | undefined): Kind | undefined {
  const kinds = Object.keys(KINDS) as Kind[];
  return kinds.find((kind) => KINDS[kind].test(words ?? ''));
}

function isAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//u.test(url);
}

function notice(event: XmlElement, kind: Kind, text: string, main: Language) {
  const element = childOf(event, 'event-desc') ?? event;
  const language = languageSaid({ text, element }) ?? main;
  const date = isoDateOf(childOf(event, 'date'));
  return { kind, ...(date ? { date } : {}), text: { [language]: text } };
}
