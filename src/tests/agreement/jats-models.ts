/**
 * Which elements an element of JATS holds, and in which order: the content models of JATS 1.3, Archiving and
 * Interchange (ANSI/NISO Z39.96-2021; the declarations of its DTD of 2021-06-10), of the elements that this site
 * writes and as far as they name such elements. `?`, `*`, `+` and `|` mean what they mean there.
 */

/** Words and what marks them. */
const WORDS =
  '(bold | italic | monospace | underline | strike | sub | sup | ext-link | uri | email | xref | named-content | inline-formula | inline-graphic)*';
/** What stands in the text beside its sections. */
const BLOCKS = '(p | list | disp-quote | code | table-wrap | fig | disp-formula | graphic)*';
const TEXT = '';
const PEOPLE = '(name | name-alternatives | string-name | collab | collab-alternatives)';
const CITED =
  '(person-group | article-title | chapter-title | source | series | conf-name | conf-loc | edition | version | publisher-loc | publisher-name | volume | issue | supplement | page-range | isbn | issn | pub-id | uri | comment | year | string-date | season | date-in-citation)+';

const front = {
  article: 'front body? back?',
  front: 'journal-meta? article-meta',
  'journal-meta': 'journal-id* journal-title-group* issn* publisher? self-uri*',
  'journal-title-group': 'journal-title* trans-title-group* abbrev-journal-title*',
  publisher: '(publisher-name publisher-loc?)+',
  'article-meta':
    'article-id* article-categories? title-group? (contrib-group | aff | aff-alternatives)* pub-date* volume* issue* (elocation-id | (fpage lpage?)? page-range?) history? pub-history? permissions? self-uri* related-article* abstract* trans-abstract* kwd-group* funding-group* counts?',
  'article-categories': 'subj-group*',
  'subj-group': 'subject+ subj-group*',
  'title-group': 'article-title trans-title-group*',
  'trans-title-group': 'trans-title',
  'contrib-group': 'contrib+',
  contrib: `(contrib-id | ${PEOPLE} | email | xref)*`,
  'name-alternatives': '(name | string-name)+',
  'collab-alternatives': 'collab+',
  name: '(surname given-names? | given-names) suffix?',
  'aff-alternatives': 'aff+',
  aff: 'institution*',
  'pub-date': '(day? month? year)',
  date: '(day? month? year)',
  history: 'date*',
  'pub-history': 'event+',
  event: 'event-desc? date*',
  permissions: 'copyright-statement* copyright-year* copyright-holder* ali:free_to_read? license*',
  license: 'ali:license_ref+',
  abstract: BLOCKS,
  'trans-abstract': BLOCKS,
  'kwd-group': 'kwd+',
  'funding-group': 'funding-statement*',
  counts: 'ref-count?',
} as const;

const text = {
  body: `${BLOCKS} sec*`,
  sec: `title? ${BLOCKS} sec*`,
  back: '(ack | app-group | fn-group | ref-list)*',
  ack: `title? ${BLOCKS} sec*`,
  'app-group': 'app*',
  app: `title? ${BLOCKS} sec*`,
  'fn-group': 'fn+',
  fn: 'label? p+',
  p: WORDS.replace(')*', ' | list | disp-quote | code | table-wrap | fig | disp-formula)*'),
  list: 'list-item+',
  'list-item': 'label? (p | list)+',
  'disp-quote': BLOCKS,
  'table-wrap': 'label* caption* table',
  table: '(thead? tbody+ | tr+)',
  thead: 'tr+',
  tbody: 'tr+',
  tr: '(th | td)+',
  th: WORDS.replace(')*', ' | break)*'),
  td: WORDS.replace(')*', ' | break)*'),
  fig: 'label* caption* graphic',
  caption: 'title? p*',
  graphic: 'alt-text?',
  'inline-graphic': 'alt-text?',
  'disp-formula': 'label? (tex-math | alternatives)',
  'inline-formula': '(tex-math | alternatives)',
  alternatives: 'tex-math mml:math',
  'ref-list': 'ref*',
  ref: 'label? (citation-alternatives | element-citation | mixed-citation)+',
  'citation-alternatives': '(mixed-citation | element-citation)+',
  'element-citation': CITED,
  'person-group': `${PEOPLE}* etal?`,
} as const;

const MARKS =
  'bold italic monospace underline strike sub sup ext-link xref named-content title label';
const PLAIN =
  'journal-id journal-title abbrev-journal-title issn publisher-name publisher-loc self-uri article-id subject article-title trans-title contrib-id string-name collab surname given-names suffix email institution day month year season volume issue fpage lpage page-range elocation-id event-desc copyright-statement copyright-year copyright-holder ali:free_to_read ali:license_ref related-article kwd funding-statement ref-count code alt-text tex-math mixed-citation chapter-title source series conf-name conf-loc edition version supplement isbn pub-id uri comment date-in-citation string-date etal break';

const all = (names: string, model: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, model]));

/** The model of each element by its name; an element that is not among them has no place in this site's files. */
export const JATS_MODELS: Readonly<Record<string, string>> = {
  ...all(PLAIN, TEXT),
  ...all(MARKS, WORDS),
  ...front,
  ...text,
};
