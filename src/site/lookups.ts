/**
 * Where a reference can be read: its own DOI or address first, an archived copy of a web page, then the
 * lookups the site's owner lists in `content/lookups.json`. Plain links, nothing is asked before a click.
 */
import { isoDate, type Reference } from '../bibliography/index.ts';
import { type Locale, wordsIn } from '../i18n/index.ts';
import { readLookups } from './lookups-loader.ts';
import { safeLink } from './safe-link.ts';

const lookups = readLookups('content/lookups.json');

export interface Lookup {
  readonly name: string;
  readonly href: string;
}

export function lookupsOf(reference: Reference, locale: Locale): readonly Lookup[] {
  const words = wordsIn(locale);
  const direct = safeLink(reference);
  const archived = reference.URL && !reference.DOI && archivedCopy(reference);
  return [
    ...(direct ? [{ name: words.openLink, href: direct }] : []),
    ...(archived ? [{ name: words.archivedCopy, href: archived }] : []),
    ...searches(reference, locale),
  ];
}

/** Characters of a title that are asked for: more than any has, and what search forms still take. */
const LONGEST_TITLE = 300;

function searches({ title, language }: Reference, locale: Locale): readonly Lookup[] {
  if (!title) return [];
  const asked = [...title.slice(0, 2 * LONGEST_TITLE)].slice(0, LONGEST_TITLE).join('');
  return lookups
    .filter(({ languages }) => languages?.some((each) => language.startsWith(each)) ?? true)
    .map(({ name, url }) => ({ name: name[locale], href: fill(url, asked) }));
}

/** Fills a lookup's address in; the title is data and reaches it percent-encoded. */
export function fill(url: string, title: string): string {
  const base64 = /\{base64:(.*)\}/.exec(url);
  if (!base64?.[1]) return url.replace('{title}', encodeURIComponent(title));
  const plain = base64[1].replace('{title}', () => title.replaceAll('"', ''));
  const bytes = new TextEncoder().encode(plain);
  return url.replace(base64[0], encodeURIComponent(btoa(String.fromCodePoint(...bytes))));
}

/** The Internet Archive's copy nearest to the day the page was seen. */
function archivedCopy(reference: Reference): string | undefined {
  const page = safeLink(reference);
  const day = isoDate(reference.accessed ?? reference.issued).replaceAll('-', '');
  return page && `https://web.archive.org/web/${day || '2'}/${page}`;
}
