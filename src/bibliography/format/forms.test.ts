import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { formatCitedList } from './citations.ts';
import { type EngineFor, engineKeeper } from './engines.ts';
import { filled, formOf } from './forms.ts';
import { listFor } from './list.ts';
import { localeFiles } from './locales.ts';
import { styles } from './styles.ts';

const { csl } = readCslResources(process.cwd());
const locales = localeFiles(csl);

/** Signs that styles, citeproc-js or this project treat in some way, among words. */
const han = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('社会', '工作', '论', '与', '俞可平', '的', '版') },
      fc.constantFrom(
        '“',
        '”',
        '《',
        '》',
        '〈',
        '〉',
        '：',
        ': ',
        '——',
        '-',
        '？',
        '?',
        '.',
        '，',
      ),
      fc.constantFrom(
        ' ',
        '(',
        ')',
        '（',
        '）',
        '3',
        '2019',
        'COVID',
        'a',
        '&',
        '’',
        '"',
        '<i>x</i>',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /\p{Script=Han}/u.test(text));
const number = fc.constantFrom('1', '12', '130', '12a', '2019', '增刊1', '5/6', '9650', '97001');
const page = fc.constantFrom('5', '5-9', '98-112', '112-15', '7-7', '1-3, 8', '1+3-4', 'e12');
const address = fc.constantFrom(
  'https://example.org/1',
  'http://a.cn/?q=1&r=2',
  'https://a.cn/a_b.',
);
const name = fc.oneof(
  fc.constantFrom('俞', '徐', '欧阳').map((family) => ({ family, given: '可平' })),
  fc
    .constantFrom('民政部', 'World Bank', '国务院（办公厅）', 'others')
    .map((literal) => ({ literal })),
  fc.constant({ family: 'Smith', given: 'John A.' }),
);
const date = fc.constantFrom([1998], [2019], [2019, 3], [2021, 11, 30], [960], [9650]);
const reference: fc.Arbitrary<Reference> = fc.record(
  {
    id: fc.uuid(),
    type: fc.constantFrom('book' as const, 'article-journal' as const, 'webpage' as const),
    language: fc.constant('zh-CN'),
    title: han,
    'container-title': han,
    publisher: han,
    'publisher-place': fc.constantFrom('北京', '北京, 上海'),
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    volume: number,
    issue: number,
    page,
    DOI: fc.constantFrom('10.1234/abc.1', '10.1234/ABC', '10.1000/a<b>'),
    URL: address,
    issued: date.map((parts) => ({ 'date-parts': [[...parts]] })),
  },
  { requiredKeys: ['id', 'type', 'language', 'title'] },
);

/** Engines that print every work anew, and how many works all engines printed. */
function engines(isKeeping: boolean): { engineFor: EngineFor; printed: () => number } {
  const keeper = engineKeeper(csl, locales);
  let count = 0;
  const forgetting = { find: () => undefined, keep: () => undefined };
  const engineFor: EngineFor = (style, locale) => {
    const engine = keeper(style, locale);
    const bibliography: typeof engine.bibliography = (items) => {
      count += items.length;
      return engine.bibliography(items);
    };
    return { ...engine, bibliography, ...(!isKeeping && { printed: forgetting }) };
  };
  return { engineFor, printed: () => count };
}

for (const style of styles) {
  test(`in ${style.id} works of a form that was met before read as if printed by themselves`, () => {
    const [kept, anew] = [engines(true), engines(false)];
    const property = fc.property(fc.array(reference, { maxLength: 12 }), (references) => {
      // The same works under other words: every form is met again.
      const again = references.map((each) => ({ ...each, title: `${each.title}论`, volume: '77' }));
      for (const list of [references, again, references, again]) {
        const listed = listFor(list, style, locales);
        assert.deepEqual(
          formatCitedList(listed, style, kept.engineFor),
          formatCitedList(listed, style, anew.engineFor),
        );
      }
    });
    fc.assert(property, { numRuns: 15 });
    assert.ok(kept.printed() < anew.printed());
  });
}

test('works that differ in names, titles, numbers and addresses alone have one form', () => {
  const item = (title: string, family: string, volume: string, page: string, year: number) => ({
    type: 'article-journal',
    title: `《${title}》`,
    author: [{ family }, { family: '王名' }],
    volume,
    page,
    DOI: `10.1/${volume}`,
    URL: `https://example.org/${page}`,
    issued: { 'date-parts': [[year, 3]] },
  });
  const one = formOf(item('社会：工作', '俞可平', '3', '5-9', 2019));
  assert.deepEqual(one?.item, formOf(item('论', '欧阳修', '120', '98-112', 1998))?.item);
  assert.notDeepEqual(one?.item, formOf(item('论“善治”', '俞可平', '3', '5-9', 2019))?.item);
  const html = `${JSON.stringify(one?.item)}`;
  const { html: again } = filled({ html }, one?.words ?? new Map());
  assert.deepEqual(JSON.parse(again), item('社会：工作', '俞可平', '3', '5-9', 2019));
});

test('a work that has a stand-in of its own has no form', () => {
  assert.equal(formOf({ title: '社会工作', volume: '97001' }), undefined);
  assert.equal(formOf({ title: '㐀㐁' }), undefined);
  assert.equal(formOf({ title: 'Social Work' }), undefined);
});
