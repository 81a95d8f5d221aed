/**
 * Makes the table of character variants that `fold.ts` uses; run it after an update of OpenCC:
 * `node src/search/tables/variants.ts > src/search/variants.generated.ts`. A test holds the two together.
 */

import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/TSCharacters';
import { DIGITS } from '../variants.ts';

/** Characters of GB 2312: a variant of anything rarer is not worth its bytes on every reader's line. */
function commonCharacters(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => row + 0xb0);
  const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return new Set(decoder.decode(new Uint8Array(bytes)));
}

function entries(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, [...to][0] ?? ''];
  });
}

/** Another simplified form of a character that OpenCC simplifies in one way: 鍾 is 钟, and 锺 in names (Table of General Standard Chinese Characters, 2013). */
const IN_NAMES: readonly [string, string][] = [['锺', '钟']];

/**
 * Forms that OpenCC leaves alone: variants of the First List of Processed Variant Characters (1955), and forms in
 * Japanese and in older prints, each with the character it is. What is a character of its own since 2013 is none
 * (喆, 堃, 甯, 邨).
 */
const OTHER_FORMS: readonly [string, string][] = (
  '郷乡 鄕乡 邉边 徳德 嶋岛 﨑崎 冨富 桒桑 呉吴 戸户 煕熙 隣邻 鉱矿 舗铺 闘斗 渋涩 髙高 硏研 靑青 吿告 緖绪 兊兑 衞卫 畧略 躭耽 蘓苏 竝并 逈迥 隄堤 聼听 ' +
  '僊仙 輭软 胷胸 鵞鹅 駈驱 翺翱 葢盖 秊年 稾稿 粧妆 醻酬 韮韭 飜翻 鎻锁 膓肠 餧喂 裵裴 頟额 顋腮 羇羁 艸草 穽阱 聨联 脇胁'
)
  .split(' ')
  .map(([from = '', to = '']) => [from, to]);

/** Variant → simplified: OpenCC's traditional characters first, then the Japanese forms they leave out. */
export function variantPairs(): [string, string][] {
  const common = commonCharacters();
  const pairs = new Map(
    entries(traditional)
      .filter(([from, to]) => from !== to)
      .concat(IN_NAMES, OTHER_FORMS),
  );
  for (const [to, from] of entries(shinjitai)) {
    if (!pairs.has(to) && !common.has(to)) pairs.set(to, pairs.get(from) ?? from);
  }
  return [...pairs].filter(([from, to]) => common.has(to) && from.length === 1).sort(byCode);
}

function byCode([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

/** Gaps between numbers in ascending order, digit after digit: most take one letter. */
function gaps(numbers: readonly number[]): string {
  return numbers.map((number, at) => digits(number - (numbers[at - 1] ?? 0))).join('');
}

/** A number to the base of 32; every digit but the last is from the alphabet's second half. */
function digits(number: number): string {
  const last = DIGITS[number % 32] ?? '';
  const before = Math.floor(number / 32);
  return before === 0 ? last : leading(before) + last;
}

function leading(number: number): string {
  const before = Math.floor(number / 32);
  return (before === 0 ? '' : leading(before)) + DIGITS[32 + (number % 32)];
}

/** The text of `variants.generated.ts`. */
export function variantsModule(): string {
  const pairs = variantPairs().map((pair) => pair.map((text) => text.codePointAt(0) ?? 0));
  const codes = pairs.map(([from = 0]) => from);
  const simple = [...new Set(pairs.map(([, to = 0]) => to))].sort((a, b) => a - b);
  const places = pairs.map(([, to = 0]) => simple.indexOf(to));
  const texts = {
    VARIANTS: gaps(codes),
    SIMPLIFIED: gaps(simple),
    HIGH: places.map((place) => DIGITS[place >> 6]).join(''),
    LOW: places.map((place) => DIGITS[place & 63]).join(''),
  };
  return [
    '// Generated from OpenCC by tables/variants.ts: do not edit.',
    ...Object.entries(texts).map(([name, text]) => `export const ${name} =\n  '${text}';`),
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(variantsModule());
