import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DataFormat, exportReferences } from '../export/index.ts';
import { type Reference, referenceSchema } from '../reference.ts';
import { type InputFormat, parseReferences } from './index.ts';

const LENGTH = 100_000;
const filled = (seed: string, head = '', tail = '') =>
  head + seed.repeat(Math.ceil(LENGTH / seed.length)) + tail;

/** Repetitions at which careless patterns, recursion or string building take for ever or fail. */
const floods: Readonly<Record<Exclude<InputFormat, 'gbt7714'>, readonly string[]>> = {
  bibtex: [
    ...['{', '}', '@a{', '@a{b,c={', '\n@a{b,c={\n', '@a{b,c="', '@comment{'].map((seed) =>
      filled(seed),
    ),
    ...['x', 'x ', 'c=', 'c={x}#', ' '].map((seed) => filled(seed, '@a{b,')),
    ...['x and ', '{and ', ',', 'van ', 'a b '].map((seed) => filled(seed, '@a{b,author={', '}}')),
    ...['\\', "\\'", '{\\emph', '$_{', "'", '-', '{'].map((seed) =>
      filled(seed, '@a{b,title={', '}}'),
    ),
    filled('@string{a=a#a}', '@string{a="xxxxxxxxxx"}', '@a{b,title=a#a#a}'),
    filled('@a{b,crossref={b}}\n'),
  ],
  ris: [
    ...['TY  - JOUR\n', 'ER  - \n', 'TY  - JOUR\nID  - a\nER  - \n', '\r'].map((seed) =>
      filled(seed),
    ),
    ...[
      'AU  - 徐选国\n',
      'ZZ  - x\n',
      'KW  - a\n',
      'DA  - x\n',
      'N1  - a\n',
      'M2  - author: a || b\n',
      'x\n',
    ].map((seed) => filled(seed, 'TY  - JOUR\nPY  - 2015\n')),
    ...['徐;', 'X ', '徐,', 'A,', 'van '].map((seed) => filled(seed, 'TY  - JOUR\nAU  - ')),
    ...[' ', '; ', ' - '].map((seed) => filled(seed, 'TY  - JOUR\nKW  - ', '\nSP  - x')),
  ],
  endnote: ['%', '%0 Book\n', '%A x\n\n', '%T ', '{Title}: x\n', '{Title'].map((seed) =>
    filled(seed),
  ),
  'endnote-xml': [
    '<',
    '<a>',
    '<record>',
    '</record>',
    '<!--',
    '<![CDATA[',
    '&#65;',
    'a="',
    '<title><b></title>',
  ].map((seed) => filled(seed, '<xml><record>')),
  refworks: ['RT Book\n', 'RT Book\n\n', 'A1 徐;', 'K1 a;b\n', 'AB x\n\n', 'zz\n'].map((seed) =>
    filled(seed, 'RT Book\n'),
  ),
  cnki: ['A-题名: x\n', 'S-来源库: 期刊\n', 'A-作者: 徐;', 'A-B-', 'x\n'].map((seed) =>
    filled(seed, 'T-题名: x\n'),
  ),
  nbib: ['PMID- 1\n', 'PMID- 1\n\n', 'FAU - A, B\n', 'zz  - x\n', '      x\n', 'PT  - Book\n'].map(
    (seed) => filled(seed, 'PMID- 1\n'),
  ),
  wos: ['PT J\n', 'ER\n\n', 'AU A, B\n', '   A, B\n', 'ZZ x\n', 'CR x\n'].map((seed) =>
    filled(seed, 'PT J\n'),
  ),
  'csl-json': [
    filled('['),
    filled('{},', '[', '{}]'),
    filled('"'),
    filled('a and ', '[{"type":"book","author":"', '"}]'),
    ...['title', 'author', 'issued', 'custom', 'type', 'id', 'keyword'].map(
      (key) => `[{"${key}":${'['.repeat(LENGTH)}${']'.repeat(LENGTH)}}]`,
    ),
    `[{"issued":{"date-parts":${'['.repeat(LENGTH)}${']'.repeat(LENGTH)}}}]`,
  ],
};

function assertLegal(text: string, format?: InputFormat): Reference[] {
  const { references, findings } = parseReferences(text, { format, file: 'list' });
  for (const reference of references) assert.deepEqual(referenceSchema.parse(reference), reference);
  const ids = references.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(findings.every(({ file, message, repair }) => file === 'list' && message && repair));
  return references;
}

for (const [format, texts] of Object.entries(floods)) {
  test(`floods of one thing neither stop nor trip the reader of ${format}`, () => {
    for (const text of texts) assertLegal(text, format as InputFormat);
  });
}

const PIECES = [
  ...'@ article {key , = { } " # title author year month jan \\ TY AU ER % %0 %A < > </ record & ; [ ] : - 徐选国 2015'.split(
    ' ',
  ),
  ...[
    '\n',
    '  - ',
    ' ',
    'TY  - JOUR\n',
    '\nER  - \n',
    '@article{',
    '<record>',
    '{Title}: ',
    '\u0000',
    '\ufeff',
    '"type":"book"',
    '[{',
    '}]',
  ],
];

test('whatever is pasted is read as legal references with ids of their own, in every format', () => {
  const soup = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 60 })
    .map((parts) => parts.join(''));
  const formats = [undefined, ...(Object.keys(floods) as InputFormat[])];
  fc.assert(
    fc.property(
      soup,
      fc.constantFrom(...formats),
      (text, format) => void assertLegal(text, format),
    ),
  );
});

test('a field of nothing but control characters is not filled from the note', () => {
  const item = { id: 'a', type: 'book', title: '\u0007', note: 'title: x\npage: 19' };
  const { references } = parseReferences(JSON.stringify([item]));
  assert.deepEqual(references, [
    { id: 'a', type: 'book', language: 'en-US', page: '19', note: 'title: x' },
  ]);
});

test('whatever JSON is pasted is read as legal references', () => {
  const item = fc.dictionary(
    fc.constantFrom(
      'id',
      'type',
      'title',
      'author',
      'issued',
      'page',
      'custom',
      'note',
      'URL',
      'DOI',
      'x',
      '__proto__',
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(item), (items) => void assertLegal(JSON.stringify(items), 'csl-json')),
  );
});

test('a title of a million characters and ten thousand authors go through every format', () => {
  const reference: Reference = {
    id: 'long-2020',
    type: 'book',
    language: 'zh-CN',
    title: '社会工作{'.repeat(200_000),
    author: Array.from({ length: 10_000 }, (_, index) => ({
      family: '徐',
      given: '选国',
      ...(index % 2 && { given: '阳' }),
    })),
  };
  for (const format of ['bibtex', 'ris', 'endnote', 'csl-json'] as const satisfies DataFormat[]) {
    assert.deepEqual(assertLegal(exportReferences([reference], format), format), [reference]);
  }
});

test('a field of twenty million characters is read or told, never thrown', () => {
  const field = '潮'.repeat(20_000_000);
  const texts = {
    bibtex: `@book{a,title={${field}}}`,
    ris: `TY  - BOOK\nTI  - ${field}\nER  - `,
    endnote: `%0 Book\n%T ${field}`,
    'csl-json': `[{"id":"a","type":"book","title":"${field}"}]`,
    wos: `PT B\nTI ${field}`,
    nbib: `PMID- 1\nTI  - ${field}`,
  } as const satisfies Partial<Record<InputFormat, string>>;
  for (const [format, text] of Object.entries(texts)) {
    const { references, findings } = parseReferences(text, { format: format as InputFormat });
    assert.ok(references.length === 1 || findings.length === 1, format);
  }
});
