import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, unitsOf } from './fold.ts';
import { variantsModule } from './tables/variants.ts';

const same: [string, string, string][] = [
  ['traditional and simplified', '社會工作', '社会工作'],
  ['Japanese and simplified forms', '経済学', '经济学'],
  ['forms in Japanese names', '渡邉徳﨑冨嶋', '渡边德崎富岛'],
  ['full and half width', 'ＡＴＬＡＳ．ｔｉ', 'atlas ti'],
  ['letters with and without diacritics', 'Müller, Øre, Łódź', 'muller ore lodz'],
  ['sharp s and ss', 'Straße', 'strasse'],
  ['any apostrophe and none', "O’Brien, people's, Xi'an", 'obrien peoples xian'],
  ['names with a middle dot and without', '爱姆·路斯', '爱姆路斯'],
  ['any white space between characters', '定方向　建网络', '定方向建网络'],
  ['brackets of either width', '暨南学报（哲学社会科学版）', '暨南学报(哲学社会科学版)'],
  ['compatibility characters', '⑫ ﬁne Ⅳ', '12 fine iv'],
];

for (const [name, one, other] of same) {
  test(`folding makes no difference between ${name}`, () => {
    assert.equal(fold(one), fold(other));
  });
}

test('letters and digits that touch are two units, without a gap', () => {
  const [g, twenty] = unitsOf('G20');
  assert.deepEqual([g?.text, twenty?.text, twenty?.gap], ['g', '20', false]);
});

test('hidden characters neither show nor divide', () => {
  assert.equal(fold('社\u200b会\u202e工\u00ad作'), '社会工作');
});

test('every unit knows where it stands in the original text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const units = unitsOf(text);
      for (const { start, end, text: folded } of units) {
        assert.ok(start < end && end <= text.length);
        assert.ok(fold(text.slice(start, end)).includes(folded));
      }
    }),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});

test('the table of variants is the one OpenCC gives today', () => {
  const file = new URL('variants.generated.ts', import.meta.url);
  assert.equal(readFileSync(file, 'utf8'), variantsModule());
});
