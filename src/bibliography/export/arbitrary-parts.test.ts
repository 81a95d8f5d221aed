/** Random names and dates for property tests. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateSchema, type Name, nameSchema } from '../reference.ts';

const hanName: fc.Arbitrary<Name> = fc.record({
  family: fc.constantFrom('徐', '曾', '欧阳', '单', '爱新觉罗', '長孫'),
  given: fc.constantFrom('选国', '阳', '娜', '文静', '沃尔夫冈'),
});
const romanName: fc.Arbitrary<Name> = fc.record(
  {
    family: fc.constantFrom(
      'Xu',
      'ZHAO',
      'Le Guin',
      "O'Brien",
      'Müller',
      'García Márquez',
      'de Bruyn',
    ),
    given: fc.constantFrom('Xuanguo', 'W.', 'Ursula K.', 'J-R', 'María José', 'Иван'),
    'non-dropping-particle': fc.constantFrom('van', 'van der', 'de la', 'al-'),
    suffix: fc.constantFrom('Jr.', 'III', 'PhD'),
  },
  { requiredKeys: ['family', 'given'], noNullPrototype: true },
);
const body: fc.Arbitrary<Name> = fc.record({
  literal: fc.constantFrom(
    '国务院',
    '民政部办公厅',
    'World Health Organization',
    'UNESCO',
    'Dept. of X, University of Y',
    'Greenpeace East Asia',
    '本刊编辑部',
    'others',
    '黄河水利委员会',
    'Plato',
    'AT&T',
    'A and B Ltd',
    '曹和平',
    '马克思',
    'OpenAI',
    'W. Richard Scott',
  ),
});
const mistaken: fc.Arbitrary<Name> = fc.constantFrom(
  { family: '马', given: '克思' },
  { family: 'W.', given: 'Richard Scott' },
  { family: 'Scott', given: 'W. Richard' },
);
export const ordinaryName = fc.oneof(hanName, romanName, body, mistaken);

const year = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1000, max: 2030 }) },
  fc.integer({ min: -500, max: 9999 }),
);
const day = fc.oneof(
  fc.tuple(year),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
);
export const date = fc.oneof(
  { weight: 8, arbitrary: day.map((part) => ({ 'date-parts': [[...part]] })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(day, day)
      .map((parts) => ({ 'date-parts': parts.map((part) => [...part]) })),
  },
  fc.constantFrom({ literal: '民国二十年' }, { literal: 'in press' }, { literal: '2015' }),
  year.map((number) => ({ 'date-parts': [[number]], season: '2' })),
  day.map((part) => ({ 'date-parts': [[...part]], circa: true })),
);

test('random names and dates are names and dates', () => {
  fc.assert(fc.property(ordinaryName, (name) => assert.ok(nameSchema.safeParse(name).success)));
  fc.assert(fc.property(date, (value) => assert.ok(dateSchema.safeParse(value).success)));
});
