/** A content folder in which every field of every record means harm. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toMdx } from '../../../scripts/lib/mdx-text.ts';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from './texts.ts';

/** The article that cites all of them, in CSL-JSON; its text says them too. */
export const HOSTILE_ARTICLE = 'hostile';

/** Takes a project's own articles and journals out, and puts these in. */
export function writeHostileContent(content: string): void {
  for (const name of ['articles', 'journals']) rmSync(join(content, name), { recursive: true });
  for (const [file, text] of Object.entries(files())) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
}

const json = (value: unknown): string => JSON.stringify(value, null, 1);
const everywhere = (text: string) => ({ en: text, zh: text, 'zh-Latn': text });
const at = (place: number): string => HOSTILE_TEXTS[place % HOSTILE_TEXTS.length] ?? '';

function files(): Record<string, string> {
  return {
    'site.json': json({ title: everywhere(`${at(3)} ${at(1)}`), journal: 'hostile' }),
    'lookups.json': json([
      { name: { en: at(0), zh: at(1) }, url: 'https://lookup.test/"><script>?q={title}' },
    ]),
    'journals/hostile.json': json({
      name: everywhere(at(0)),
      publisher: everywhere(at(1)),
      issn: '1234-5678',
      home: 'https://example.org/"><script>alert(1)</script>',
    }),
    'journals/quiet.json': json({ name: everywhere(at(4)), style: 'apa' }),
    [`articles/${HOSTILE_ARTICLE}/index.mdx`]: article('en', 0, 'hostile', text()),
    [`articles/${HOSTILE_ARTICLE}/references.json`]: json(references()),
    [`articles/${HOSTILE_ARTICLE}/related.json`]: json(references().slice(0, 12)),
    'articles/hostile-bib/index.mdx': article('zh', 4, 'quiet', `${toMdx([at(2)])}[@b0]`),
    'articles/hostile-bib/references.bib': HOSTILE_TEXTS.map(bibtex).join('\n'),
    'articles/hostile-ris/index.mdx': article('en', 1, 'hostile', toMdx([at(6)])),
    'articles/hostile-ris/references.ris': HOSTILE_TEXTS.map(ris).join('\n'),
    // On the pages of the one before, in its issue.
    'articles/hostile-twin/index.mdx': article('en', 1, 'hostile', toMdx([at(5)])),
    'journals/constructor.json': json({ name: { en: 'constructor' }, home: 'HTTPS://X.test' }),
    'articles/constructor/index.mdx': article('zh', 20, 'constructor', toMdx([at(20)])),
    'articles/constructor/references.json': json([]),
    'articles/giant/index.mdx': article('zh', 9, 'hostile', toMdx([at(7)])),
    'articles/giant/references.json': json(giants()),
  };
}

function article(language: string, place: number, journal: string, body: string): string {
  const words = everywhere(at(place));
  const record = {
    journal,
    language,
    title: words,
    section: words,
    volume: at(place + 1),
    issue: at(place + 2),
    page: at(place + 3),
    authors: [
      { name: { en: { family: at(place), given: at(place + 1) }, zh: { literal: at(place + 2) } } },
      { name: { zh: { family: at(20), given: at(21) } }, affiliations: [1], corresponding: true },
    ],
    affiliations: [words],
    published: '2022-11-30',
    abstract: { [language === 'en' ? 'zh' : 'en']: at(place) },
    keywords: { en: HOSTILE_TEXTS, zh: [at(place)] },
    clc: [at(place)],
    doi: `10.1000/${at(place).replace(/\s/g, '')}`,
    license: 'CC-BY-4.0',
    funding: [words],
    notices: [{ kind: 'retraction', text: words, url: 'https://example.org/"><script>' }],
  };
  const matter = Object.entries(record).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${matter.join('\n')}\n---\n\n${body}\n`;
}

/** Every text as a paragraph, a heading, a cell and a caption. */
function text(): string {
  const parts = HOSTILE_TEXTS.map((each) => {
    const escaped = toMdx([each]);
    return `## Part ${escaped}\n\n${escaped} [@x0]\n\nTable: ${escaped}\n\n| a | b |\n|---|---|\n| ${escaped.replaceAll('|', '\\|')} | c |`;
  });
  return `${toMdx([at(0)])}\n\n${parts.join('\n\n')}`;
}

function references(): object[] {
  const works = HOSTILE_TEXTS.map((each, index) => ({
    id: `x${index}`,
    type: ['article-journal', 'book', 'webpage', 'thesis'][index % 4],
    language: index % 2 ? 'en-US' : 'zh-CN',
    title: each,
    'container-title': each,
    author: [{ family: each, given: each }, { literal: each }],
    editor: [{ literal: each }],
    publisher: each,
    'publisher-place': each,
    volume: each,
    issue: each,
    page: each,
    edition: each,
    genre: each,
    keyword: each,
    note: each,
    abstract: each,
    DOI: each,
    URL: `https://example.org/?${each}`,
    issued: { 'date-parts': [[2000 + (index % 20)]] },
    custom: { printed: each, CSTR: each },
  }));
  return [
    ...works,
    ...HOSTILE_ADDRESSES.map((URL, index) => ({
      id: `u${index}`,
      type: 'webpage',
      language: 'en-US',
      title: `Address ${index}`,
      URL,
    })),
    ...IDS.map((id) => book({ id, author: [{ literal: id }] })),
    ...ODD.map((fields, index) => book({ id: `odd-${index}`, ...fields })),
  ];
}

const book = (fields: object) => ({ type: 'book', language: 'en-US', title: 'Odd', ...fields });

/** Names of properties, of paths, of devices, of what else stands in a page; alike but for case; long. */
const IDS = [
  ...['__proto__', 'constructor', '"><script>', '../../x', 'ref-1', 'content', '徐', 'A', 'a'],
  ...['con', 'a/b', '.', '..', '#', '%41', 'a b', 'İ', '\u202ex', 'location', '徐'.repeat(300)],
];

/** Values that are not what one expects of their fields. */
const ODD: readonly object[] = [
  ...[[0], [-44, 3, 15], [9999, 12, 31], ['2020', '2', '30'], [2015, 13]].map((parts) => ({
    issued: { 'date-parts': [parts] },
  })),
  { issued: { 'date-parts': [[2020], [-1]] } },
  ...['n.d.', '0000-00-00', 'NaN', '<i>', '\u202e'].map((literal) => ({ issued: { literal } })),
  { issued: { season: '99', circa: 'x', literal: 's' }, accessed: { literal: '-' } },
  { volume: 1e21, issue: -0.5, page: 0, edition: 1e-7 },
  { page: '9-1, 5, 3-', 'number-of-pages': 'x', 'chapter-number': '-' },
  ...[{ given: 'x' }, { family: ' ' }, { literal: '\u200b' }, { literal: 'others' }].map(
    (name) => ({
      author: [name],
    }),
  ),
  {
    author: [
      { 'non-dropping-particle': 'van', family: 'de' },
      { literal: 'others' },
      { literal: '.' },
    ],
  },
  { title: ' ', 'container-title': '\u3000', author: [{ literal: '-' }] },
  { title: '.', publisher: ':', DOI: '10.1000/<>"&\u202e' },
  { keyword: ';;;', note: '\n\n', abstract: ' ', language: 'zz-Zzzz' },
];

function giants(): object[] {
  const author = Array.from({ length: 1000 }, (_, index) => ({
    family: '徐',
    given: `甲${index}`,
  }));
  return [
    { id: 'long', type: 'book', language: 'zh-CN', title: '社会工作<i>'.repeat(14_000) },
    { id: 'many', type: 'book', language: 'zh-CN', title: '众人', author },
    {
      id: 'old',
      type: 'book',
      language: 'en',
      title: 'Old',
      issued: { 'date-parts': [[-999_999]] },
    },
    {
      id: 'late',
      type: 'book',
      language: 'en',
      title: 'Late',
      issued: { 'date-parts': [[999_999]] },
    },
  ];
}

/** Markup of the format itself is written so that the entry still ends where it ends. */
function bibtex(each: string, index: number): string {
  const value = each.replace(/[{}\\]/g, ' ');
  return `@article{b${index},\n  title = {T ${value}},\n  author = {${value}},\n  journal = {${value}},\n  note = {${value}},\n  url = {${value}},\n  year = {2001}\n}`;
}

function ris(each: string): string {
  const value = each.replace(/[\u2028\u2029]/g, ' ');
  return `TY  - JOUR\nTI  - T ${value}\nAU  - ${value}\nJO  - ${value}\nN1  - ${value}\nUR  - ${value}\nPY  - 2001\nER  - `;
}
