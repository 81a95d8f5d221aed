import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { formatCitedList } from './citations.ts';
import { type EngineFor, engineKeeper } from './engines.ts';
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
/** Words whose letters styles change, or pass over, and such as look alike and are none of them. */
const latin = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom('social', 'Work', 'in', 'of', 'the', 'Étude', 'état'),
      },
      fc.constantFrom('The', 'a', 'I', 'UNESCO', 'eBay', 'du', 'straße', 'vs.', 'et al.', 'Ch.'),
      fc.constantFrom('work-life', 'in-depth', 'people’s', "isn't", 'R&D', 'x/y', '3D', 'up'),
      fc.constantFrom(
        ':',
        '?',
        '—',
        '“',
        '”',
        '(',
        ')',
        '"',
        '<i>',
        '</i>',
        '社会工作',
        'Zqxaf',
        'Ĝ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' ').replace(/ (?=[:?”)])/gu, ''))
  .filter((text) => /\p{L}{2}/u.test(text));
const number = fc.constantFrom('1', '12', '130', '12a', '2019', '增刊1', '5/6', '9650', '97001');
const page = fc.constantFrom(
  '5',
  '5-9',
  '98-112',
  '101-108',
  '321-328',
  '1496-1504',
  '6101-9801',
  '112-15',
  '7-7',
  '1-3, 8',
  '1+3-4',
  'e12',
);
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
  fc.record({
    family: fc.constantFrom('Smith', 'García Márquez', 'van Dijk', 'O’Brien', 'NATO', 'Wang'),
    given: fc.constantFrom('John A.', 'J', 'Jean-Luc', 'Chr.', 'Xiao-ming', 'José', 'Yu. V.', 'JR'),
  }),
);
const date = fc.oneof(
  fc.constantFrom([1998], [2019], [2019, 3], [2021, 11, 30], [960], [9650], [2019, 13], [2019, 21]),
  fc.tuple(fc.constantFrom(2019, 2021), fc.integer({ min: 1, max: 12 })),
  fc.tuple(fc.constant(2021), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
);
const reference: fc.Arbitrary<Reference> = fc.record(
  {
    id: fc.uuid(),
    type: fc.constantFrom('book' as const, 'article-journal' as const, 'webpage' as const),
    language: fc.constantFrom('zh-CN', 'en-US', 'en', 'fr', 'tr'),
    title: fc.oneof(han, latin),
    'container-title': fc.oneof(han, latin),
    publisher: fc.oneof(han, latin),
    'publisher-place': fc.constantFrom('北京', '北京, 上海', 'New York', 'Cambridge, MA'),
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    volume: number,
    issue: number,
    page,
    DOI: fc.constantFrom('10.1234/abc.1', '10.1234/ABC', '10.1000/a<b>'),
    URL: address,
    abstract: latin,
    ISSN: fc.constantFrom('1671-4783', '0378-5955'),
    keyword: han,
    issued: date.map((parts) => ({ 'date-parts': [[...parts]] })),
    accessed: date.map((parts) => ({ 'date-parts': [[...parts]] })),
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

/** Another day of another month, where there are such; the same year. */
function otherDay(date: Reference['issued']): Reference['issued'] {
  const parts = date && 'date-parts' in date ? date['date-parts'] : undefined;
  const [year = 0, month, day] = parts?.[0] ?? [];
  if (month === undefined || month > 12) return date;
  const other = [year, (month % 12) + 1, ...(day === undefined ? [] : [(day % 28) + 1])];
  return { 'date-parts': [other] };
}

/** The same title in other words. */
function otherWords(title = ''): string {
  return title.replaceAll('社会', '政治').replaceAll('social', 'human').replaceAll('Work', 'Life');
}

for (const style of styles) {
  test(`in ${style.id} works of a form that was met before read as if printed by themselves`, () => {
    const [kept, anew] = [engines(true), engines(false)];
    const property = fc.property(fc.array(reference, { maxLength: 12 }), (references) => {
      // The same works under other words: every form is met again.
      const again = references.map((each) => ({
        ...each,
        title: otherWords(each.title),
        volume: '77',
        ...(each.issued && { issued: otherDay(each.issued) }),
      }));
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
