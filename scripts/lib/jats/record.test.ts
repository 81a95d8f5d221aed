/** What the front of a JATS file tells of an article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article } from './sample-jats.ts';

test('one word where a family name stands is a person of one name; what may be a body stays whole', () => {
  const names = ['Suharto', 'UNESCO', 'World Bank', '华一算'];
  const { record } = article(
    '<p>A.</p>',
    '',
    `<contrib-group>${names.map((name) => `<contrib contrib-type="author"><name><surname>${name}</surname></name></contrib>`).join('')}</contrib-group>`,
  );
  assert.deepEqual(
    record.article.authors?.map(({ name: { en, zh } }) => en ?? zh),
    [
      { family: 'Suharto' },
      { literal: 'UNESCO' },
      { literal: 'World Bank' },
      { literal: '华一算' },
    ],
  );
});

test('what is in a third language is told, and never filed as another', () => {
  const { record, findings } = article(
    '<p>Text.</p>',
    '',
    '<abstract><p>In English.</p></abstract><trans-abstract xml:lang="fr"><p>En français.</p></trans-abstract>\n<kwd-group xml:lang="de"><kwd>Wasser</kwd></kwd-group>',
  );
  assert.deepEqual(record.abstract, ['In English.']);
  assert.equal(record.article.abstract, undefined);
  assert.equal(record.article.keywords, undefined);
  assert.deepEqual(
    findings.map(({ kind, line, text }) => [kind, line, text]),
    [
      ['unsure-language', 1, 'En français.'],
      ['unsure-language', 2, 'Wasser'],
    ],
  );
  assert.match(findings[0]?.message ?? '', /This trans-abstract is in a language \(fr\)/);
});

test('an abstract in a third language is not filed as the article’s own', () => {
  const { record, findings } = article(
    '<p>Text.</p>',
    '',
    '<abstract xml:lang="fr"><p>En français.</p></abstract>',
  );
  assert.deepEqual(record.abstract, []);
  assert.equal(findings[0]?.text, 'En français.');
});

for (const [permissions, copyright] of [
  [
    '<copyright-statement>© 2020 The Authors.</copyright-statement>',
    { year: '2020', holder: { en: 'The Authors' } },
  ],
  [
    '<copyright-statement>Copyright © 2020, 某社</copyright-statement>',
    { year: '2020', holder: { zh: '某社' } },
  ],
  [
    '<copyright-statement>All rights reserved.</copyright-statement><copyright-year>2021</copyright-year><copyright-holder xml:lang="en">A Press</copyright-holder>',
    { year: '2021', holder: { en: 'A Press' } },
  ],
  ['<copyright-holder>A Press</copyright-holder>', { holder: { en: 'A Press' } }],
  ['<copyright-year>2021</copyright-year>', undefined],
] as const) {
  test(`whose the article is, is read with or without a licence: ${permissions}`, () => {
    const { record } = article('<p>A.</p>', '', `<permissions>${permissions}</permissions>`);
    assert.deepEqual(record.article.copyright, copyright);
  });
}
