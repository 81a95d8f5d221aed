/**
 * A reference as COinS: an OpenURL context object in the title of an empty span (ANSI/NISO Z39.88-2004).
 * Reference managers offer every such span of a page; names stand in `rft.au` alone, since
 * `rft.aulast` beside it doubles them.
 */
import type { Reference } from '../bibliography/index.ts';
import { isoOf } from './dates.ts';
import { invertedName, realNames } from './names.ts';

type Fields = readonly (readonly [string, string | undefined])[];

const PREFIX = 'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A';

/** The span's title; none for a work without title, which no one could tell in a list. */
export function coins(reference: Reference): string | undefined {
  const authors = realNames(reference.author);
  if (!reference.title) return undefined;
  const { format, fields } = described(reference);
  const all: Fields = [
    ...fields,
    ...authors.map((name) => ['rft.au', invertedName(name)] as const),
    ['rft.date', isoOf(reference.issued)],
    ['rft.language', reference.language],
    ['rft_id', reference.DOI && `info:doi/${reference.DOI}`],
    ['rft_id', reference.DOI ? undefined : reference.URL],
  ];
  return `${PREFIX}${format}${all.map(([name, value]) => field(name, value)).join('')}`;
}

function field(name: string, value: string | undefined): string {
  return value ? `&${name}=${encodeURIComponent(value.toWellFormed())}` : '';
}

interface Described {
  readonly format: string;
  readonly fields: Fields;
}

const BOOKS: Partial<Record<Reference['type'], string>> = {
  book: 'book',
  classic: 'book',
  collection: 'book',
  chapter: 'bookitem',
  'entry-dictionary': 'bookitem',
  'entry-encyclopedia': 'bookitem',
  'paper-conference': 'proceeding',
  report: 'report',
};
const JOURNALS = new Set<Reference['type']>(['article-journal', 'article-magazine', 'review']);

function described(reference: Reference): Described {
  const genre = BOOKS[reference.type];
  if (JOURNALS.has(reference.type)) return journalArticle(reference);
  if (genre) return book(reference, genre);
  return reference.type === 'thesis' ? thesis(reference) : other(reference);
}

function journalArticle(reference: Reference): Described {
  const fields: Fields = [
    ['rft.genre', 'article'],
    ['rft.atitle', reference.title],
    ['rft.jtitle', reference['container-title']],
    ['rft.volume', reference.volume],
    ['rft.issue', reference.issue],
    ['rft.pages', reference.page],
    ['rft.issn', reference.ISSN],
  ];
  return { format: 'journal', fields };
}

function book(reference: Reference, genre: string): Described {
  const container = reference['container-title'];
  const title = genre === 'book' || genre === 'report' ? 'rft.btitle' : 'rft.atitle';
  const fields: Fields = [
    ['rft.genre', genre],
    [title, reference.title],
    ['rft.btitle', title === 'rft.atitle' ? container : undefined],
    ['rft.place', reference['publisher-place']],
    ['rft.pub', reference.publisher],
    ['rft.edition', reference.edition],
    ['rft.pages', reference.page],
    ['rft.isbn', reference.ISBN],
  ];
  return { format: 'book', fields };
}

function thesis(reference: Reference): Described {
  const fields: Fields = [
    ['rft.title', reference.title],
    ['rft.inst', reference.publisher],
    ['rft.degree', reference.genre],
  ];
  return { format: 'dissertation', fields };
}

function other(reference: Reference): Described {
  const isNews = reference.type === 'article-newspaper';
  const fields: Fields = [
    ['rft.type', isNews ? 'newspaperArticle' : 'webpage'],
    ['rft.title', reference.title],
    ['rft.source', reference['container-title']],
    ['rft.publisher', reference.publisher],
    ['rft.identifier', reference.URL],
  ];
  return { format: 'dc', fields };
}
