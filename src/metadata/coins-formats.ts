/** The metadata formats of OpenURL (ANSI/NISO Z39.88-2004, key/encoded-value), and which work is told in which. */
import type { Reference } from '../bibliography/index.ts';

export type Fields = readonly (readonly [string, string | undefined])[];

type Type = Reference['type'];

export interface Described {
  /** The last part of `info:ofi/fmt:kev:mtx:…`. */
  readonly format: string;
  readonly fields: Fields;
  /** Zotero's name for what the format cannot say: Zotero alone reads it (`rft.type`). */
  readonly zoteroType?: string | undefined;
}

export function described(reference: Reference): Described {
  const { type } = reference;
  const genre = GENRES[type];
  if (JOURNALS.has(type)) return journalArticle(reference);
  if (genre) return book(reference, genre);
  if (type === 'thesis') return thesis(reference);
  return type === 'patent' ? patent(reference) : other(reference);
}

const JOURNALS = new Set<Type>(['article-journal', 'article-magazine', 'review', 'review-book']);

const GENRES: Partial<Record<Type, string>> = {
  book: 'book',
  classic: 'book',
  collection: 'book',
  pamphlet: 'book',
  chapter: 'bookitem',
  entry: 'bookitem',
  'entry-dictionary': 'bookitem',
  'entry-encyclopedia': 'bookitem',
  'paper-conference': 'proceeding',
  report: 'report',
};

/** Item types of Zotero (its schema, `csl.types`) for works that OpenURL has no genre for. */
const ZOTERO_TYPES: Partial<Record<Type, string>> = {
  article: 'preprint',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  broadcast: 'tvBroadcast',
  dataset: 'dataset',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  figure: 'artwork',
  graphic: 'artwork',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  regulation: 'statute',
  software: 'computerProgram',
  song: 'audioRecording',
  speech: 'presentation',
  standard: 'standard',
  treaty: 'statute',
  webpage: 'webpage',
};

function journalArticle(reference: Reference): Described {
  const fields: Fields = [
    ['rft.genre', 'article'],
    ['rft.atitle', reference.title],
    ['rft.jtitle', reference['container-title']],
    ['rft.stitle', reference['container-title-short']],
    ...placeIn(reference),
    ['rft.issn', reference.ISSN],
  ];
  return { format: 'journal', fields, zoteroType: ZOTERO_TYPES[reference.type] };
}

function book(reference: Reference, genre: string): Described {
  const isWhole = genre === 'book' || genre === 'report';
  const fields: Fields = [
    ['rft.genre', genre],
    [isWhole ? 'rft.btitle' : 'rft.atitle', reference.title],
    ['rft.btitle', isWhole ? undefined : reference['container-title']],
    ['rft.place', reference['publisher-place']],
    ['rft.pub', reference.publisher],
    ['rft.edition', reference.edition],
    ['rft.series', reference['collection-title']],
    ...placeIn(reference),
    ['rft.tpages', reference['number-of-pages']],
    ['rft.isbn', reference.ISBN],
  ];
  return { format: 'book', fields, zoteroType: ZOTERO_TYPES[reference.type] };
}

function thesis(reference: Reference): Described {
  const fields: Fields = [
    ['rft.title', reference.title],
    ['rft.inst', reference.publisher],
    ['rft.degree', reference.genre],
    ['rft.place', reference['publisher-place']],
    ['rft.tpages', reference['number-of-pages']],
  ];
  return { format: 'dissertation', fields };
}

function patent({ title, number }: Reference): Described {
  const fields: Fields = [
    ['rft.title', title],
    ['rft.number', number],
  ];
  return { format: 'patent', fields };
}

/** Dublin Core, with what more Zotero reads beside it. */
function other(reference: Reference): Described {
  const fields: Fields = [
    ['rft.title', reference.title],
    ['rft.source', reference['container-title']],
    ['rft.place', reference['publisher-place']],
    ['rft.publisher', reference.publisher],
    ['rft.identifier', reference.URL],
    ...placeIn(reference),
  ];
  return { format: 'dc', fields, zoteroType: ZOTERO_TYPES[reference.type] ?? 'document' };
}

function placeIn(reference: Reference): Fields {
  return [
    ['rft.volume', reference.volume],
    ['rft.issue', reference.issue],
    ['rft.pages', reference.page],
  ];
}
