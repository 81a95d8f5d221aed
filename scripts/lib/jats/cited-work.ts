/** One cited work in JATS (`element-citation`, `mixed-citation`, and `nlm-citation` before them) → a reference. */
import {
  detectLanguage,
  type Name,
  normalizePages,
  OTHERS,
  type Reference,
  referenceSchema,
} from '../../../src/bibliography/index.ts';
import { datesIn } from './cited-dates.ts';
import { typeOf } from './cited-type.ts';
import { allWithin, attribute, childrenOf, textIn, wordsOf, type XmlElement } from './element.ts';
import { NAME_ELEMENTS, nameOf } from './names.ts';

type Fields = { -readonly [field in keyof Reference]?: Reference[field] };

/** Variables that an element is by itself. */
const ELEMENTS: Readonly<Record<string, keyof Reference>> = {
  series: 'collection-title',
  'conf-name': 'event-title',
  'conf-loc': 'event-place',
  version: 'version',
  'publisher-loc': 'publisher-place',
  'publisher-name': 'publisher',
  volume: 'volume',
  issue: 'issue',
  supplement: 'supplement',
  isbn: 'ISBN',
  issn: 'ISSN',
  patent: 'number',
  std: 'number',
};
const IDENTIFIERS: Readonly<Record<string, keyof Reference>> = {
  doi: 'DOI',
  pmid: 'PMID',
  pmc: 'PMCID',
  pmcid: 'PMCID',
  isbn: 'ISBN',
  issn: 'ISSN',
};
const PARTS = /^(?:article-(?:journal|magazine|newspaper)|chapter|paper-conference)$/u;
const TITLES = ['article-title', 'chapter-title', 'data-title', 'part-title'];

/** Reads a citation's elements; the text between them plays no part. */
export function readCitedWork(citation: XmlElement): Reference {
  const fields: Fields = {};
  const title = wordsOf(allWithin(citation, ...TITLES)[0]) || undefined;
  const source = wordsOf(allWithin(citation, 'source')[0]) || undefined;
  const type = typeOf(citation);
  // A source alone is the work itself, but for what can only stand in one.
  const isPart = title !== undefined || PARTS.test(type);
  set(fields, 'title', isPart ? title : source);
  set(fields, 'container-title', isPart ? source : undefined);
  Object.assign(fields, peopleIn(citation));
  for (const [name, variable] of Object.entries(ELEMENTS)) {
    set(fields, variable, wordsOf(allWithin(citation, name)[0]));
  }
  set(
    fields,
    'publisher',
    fields.publisher ?? (type === 'thesis' ? textIn(citation, 'institution') : undefined),
  );
  set(fields, 'page', pages(citation));
  set(fields, 'edition', editionIn(citation));
  Object.assign(fields, identifiers(citation), datesIn(citation), commented(citation));
  const language =
    attribute(citation, 'xml:lang') ?? detectLanguage(title ?? source ?? wordsOf(citation));
  return { id: '', type, language, ...fields };
}

function set(fields: Fields, variable: keyof Reference, text: string | undefined): void {
  if (text !== undefined && text !== '' && fields[variable] === undefined) {
    Object.assign(fields, { [variable]: text });
  }
}

const ROLES: Readonly<Record<string, keyof Reference>> = {
  author: 'author',
  editor: 'editor',
  'guest-editor': 'editor',
  translator: 'translator',
  transed: 'translator',
  compiler: 'compiler',
  director: 'director',
  inventor: 'author',
};

/** Groups by what their people did; names outside any group are the authors. */
function peopleIn(citation: XmlElement): Fields {
  const fields: Fields = {};
  const groups = allWithin(citation, 'person-group');
  const add = (variable: keyof Reference, names: readonly Name[]): void => {
    if (names.length > 0 && fields[variable] === undefined)
      Object.assign(fields, { [variable]: names });
  };
  for (const group of groups) {
    const role = attribute(group, 'person-group-type') ?? 'author';
    const variable =
      ROLES[role] ?? (role in referenceSchema.shape ? (role as keyof Reference) : 'author');
    add(variable, namesIn(group));
  }
  const loose = childrenOf(citation, 'name', 'string-name', 'collab', 'etal', 'anonymous');
  add('author', namesIn({ ...citation, children: loose }));
  return fields;
}

function namesIn(group: XmlElement): Name[] {
  const names = childrenOf(group, ...NAME_ELEMENTS, 'name-alternatives').flatMap((element) => {
    const [first] = element.name === 'name-alternatives' ? childrenOf(element) : [element];
    const name = first && nameOf(first);
    return name === undefined ? [] : [name];
  });
  return childrenOf(group, 'etal').length > 0 ? [...names, OTHERS] : names;
}

/** Pages that need no other signs stay as they are in every format: `15-23,88`. */
const PLAIN = /^[\w,+]+(?:-[\w,+]+)*$/;

function pages(citation: XmlElement): string | undefined {
  const [range, first, last, number] = ['page-range', 'fpage', 'lpage', 'elocation-id'].map(
    (name) => wordsOf(allWithin(citation, name)[0]) || undefined,
  );
  const whole =
    first === undefined || last === undefined || last === first ? first : `${first}-${last}`;
  const found = range ?? whole ?? number;
  return found === undefined || PLAIN.test(found) ? found : normalizePages(found);
}

/** `2nd ed.` and `第2版` as the number they mean; an edition named by its year keeps its words. */
function editionIn(citation: XmlElement): string {
  const words = wordsOf(allWithin(citation, 'edition')[0]);
  return words
    .replace(/^(\d{1,3})(?:st|nd|rd|th)?,?\s*ed(?:n|ition)?\.?$/iu, '$1')
    .replace(/^第?(\d{1,3})版$/u, '$1');
}

function identifiers(citation: XmlElement): Fields {
  const fields: Fields = {};
  for (const id of allWithin(citation, 'pub-id', 'object-id')) {
    const type = attribute(id, 'pub-id-type')?.toLowerCase() ?? '';
    const variable = IDENTIFIERS[type];
    if (variable) set(fields, variable, withoutResolver(wordsOf(id)));
    if (type === 'cstr') Object.assign(fields, { custom: { CSTR: wordsOf(id) } });
  }
  for (const link of allWithin(citation, 'ext-link', 'uri')) {
    const address = attribute(link, 'xlink:href') ?? wordsOf(link);
    const isDoi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|10\.\d{4,9}\/)/iu.test(address);
    if (isDoi && link.name === 'ext-link') set(fields, 'DOI', withoutResolver(address));
    else if (/^(?:https?|ftp):\/\//iu.test(address)) set(fields, 'URL', address);
  }
  return fields;
}

function withoutResolver(id: string): string {
  return id.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '').trim();
}

/** Comments that say which variable they are, a line each; any other comment is a note of the printer. */
function commented(citation: XmlElement): Fields {
  const fields: Fields = {};
  const comments = Map.groupBy(allWithin(citation, 'comment'), (comment) =>
    attribute(comment, 'content-type'),
  );
  for (const [variable = '', lines] of comments) {
    if (variable in referenceSchema.shape)
      set(fields, variable as keyof Reference, lines.map((line) => wordsOf(line)).join('\n'));
  }
  return fields;
}
