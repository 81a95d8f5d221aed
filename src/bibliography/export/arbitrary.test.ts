/** Random references for property tests: what lists hold, and what an attacker would put there. */
import { test } from 'node:test';
import fc from 'fast-check';
import { isDateVariable, isNameVariable, type Variable, variables } from '../mapping/variables.ts';
import { type Name, type Reference, referenceSchema, referenceTypes } from '../reference.ts';
import { date, ordinaryName } from './arbitrary-parts.test.ts';

/** Runs of text, parted by bars. */
const WORDS =
  '社会工作|乡镇（街道）|“双百”|——|？|治理|机制|：|ATLAS. ti|PPPs|the|of|X 市|2015|São|naïve|Ж|人工|《经济研究》|𠮷|e\u0301|C++|100%|3:|a_b|$5|#'.split(
    '|',
  );
const SNARES = [
  ..."} { \\ \\end \" @article{x, %0 %A ]  [17] <script> </record> &amp; &#0; , ; ； -- '' `` ~ ^ _ $ <i>x</i> = # 等 others".split(
    ' ',
  ),
  ...['\n', '\r\n', '\n\n', '\t', '\0', '\u0007', '\u2028', '\u202e', '\u200b', '\ufeff'],
  ...['\ud800', '\u3000', '\u00a0', '||', '%0 Book', 'ER  - ', 'TY  - JOUR', ' and ', 'et al.'],
  ...['type: book', 'title: x', 'javascript:', '徐, 选国'],
];

const joined = (pieces: readonly string[], maxLength: number) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength })
    .map((parts) => parts.join(''))
    .map((text) => text.trim() || '题');

const plainText = joined(WORDS, 6);
const hostileText = fc.oneof(
  joined([...WORDS, ...SNARES], 8),
  fc.string({ minLength: 1, unit: 'binary' }),
);

const hostileName: fc.Arbitrary<Name> = fc.oneof(
  ordinaryName,
  fc.record({ literal: hostileText }, { noNullPrototype: true }),
  fc.record({ family: hostileText, given: hostileText }, { noNullPrototype: true }),
);

const FORMED: Partial<Record<Variable, fc.Arbitrary<string>>> = {
  language: fc.constantFrom('zh-CN', 'en-US', 'ja-JP', 'ru-RU', 'de', 'zh'),
  page: fc.constantFrom(
    '103-112, 128',
    '1-15,169',
    '52',
    'e0123',
    'S1-S6',
    '186–197+256',
    '第1版自序',
    '23',
  ),
  DOI: fc.constantFrom(
    '10.1000/182',
    '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID>3.0.CO;2-2',
    'x{y}',
    '10.1000/x{y}',
  ),
  URL: fc.constantFrom(
    'https://example.org/a_b?x=1&y=2#z',
    'http://e.org/{a}\\b',
    'www.e.org',
    'javascript:alert(1)',
    'ftp://x',
  ),
  ISSN: fc.constantFrom('1672-4828', '9787101009927', 'x'),
  ISBN: fc.constantFrom('978-7-101-00992-7', '1672-4828', 'x'),
  keyword: fc.constantFrom('社会工作; 社工站', 'a, b', '治理', '社会工作；社工站'),
  genre: fc.constantFrom('硕士学位论文', 'PhD thesis', 'Article', 'Rep.'),
};

function valueArbitrary(variable: Variable, text: fc.Arbitrary<string>, name: fc.Arbitrary<Name>) {
  if (isNameVariable(variable)) return fc.array(name, { minLength: 1, maxLength: 4 });
  if (isDateVariable(variable)) return date;
  const formed = FORMED[variable];
  return formed === undefined ? text : formed;
}

function referenceArbitrary(text: fc.Arbitrary<string>, name: fc.Arbitrary<Name>) {
  const model = Object.fromEntries(
    variables.map((variable) => [variable, valueArbitrary(variable, text, name)]),
  );
  const values = fc.record(model, { requiredKeys: ['language', 'title'], noNullPrototype: true });
  const type = fc.constantFrom(...referenceTypes);
  const extra = fc.option(
    fc.record(
      {
        printed: plainText,
        CSTR: fc.constant('35001.37.05.1'),
        applicant: text,
        calendar: text,
        mark: fc.constant('DB'),
        responsibility: text,
        year: text,
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    {
      nil: undefined,
    },
  );
  return fc
    .tuple(fc.stringMatching(/^[a-z]{3,9}-(19|20)\d\d$/), type, values, extra)
    .map(
      ([id, kind, rest, custom]) =>
        ({ id, type: kind, ...rest, ...(custom !== undefined && { custom }) }) as Reference,
    );
}

/** References as lists hold them. */
export const ordinaryReference = referenceArbitrary(plainText, ordinaryName);
/** References whose every text may hold markup, commands, ends of records, invisible characters. */
export const hostileReference = referenceArbitrary(hostileText, hostileName);

test('random references are references', () => {
  fc.assert(
    fc.property(ordinaryReference, (reference) => referenceSchema.safeParse(reference).success),
  );
});

test('of hostile references nothing is refused but characters that no page can show', () => {
  fc.assert(
    fc.property(hostileReference, (reference) => {
      const { error } = referenceSchema.safeParse(reference);
      return error?.issues.every(({ message }) => /^holds U\+[0-9A-F]+, /.test(message)) ?? true;
    }),
  );
});
