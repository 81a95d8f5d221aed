import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPinyinName } from './pinyin-names.ts';

const isPinyin = (family: string, given: string) => isPinyinName({ family, given });

test('Chinese names in pinyin are told from others', () => {
  for (const [family, given] of [
    ['Wang', 'Shanshan'],
    ['Li', 'Guie'],
    ['Zhong', 'Xiaoya'],
    ['Ouyang', 'Xiu'],
    ['Chen', 'Xiao-ping'],
    ['Liu', "Chang'an"],
    ['Sun', 'Hong Bo'],
    ['Zhao', 'Wenyao G'],
  ] as const) {
    assert.ok(isPinyin(family, given), `${family} ${given}`);
  }
});

test('Western, Japanese and Korean names and initials are not', () => {
  for (const [family, given] of [
    ['Kinchy', 'Abby'],
    ['Park', 'Jung-Ran'],
    ['Tosaka', 'Yuji'],
    ['Tachibana', 'Ryuki'],
    ['Lee', 'Robert'],
    ['Wang', 'S. S.'],
    ['Wang', 'S'],
  ] as const) {
    assert.ok(!isPinyin(family, given), `${family} ${given}`);
  }
});
