/**
 * Makes the table of character variants that `fold.ts` uses; run it after an update of OpenCC:
 * `node src/search/tables/variants.ts > src/search/variants.generated.ts`. A test holds the two together.
 */
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import traditional from 'opencc-js/dict/TSCharacters';

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

/** Variant → simplified: OpenCC's traditional characters first, then the Japanese forms they leave out. */
export function variantPairs(): [string, string][] {
  const common = commonCharacters();
  const pairs = new Map(entries(traditional).filter(([from, to]) => from !== to));
  for (const [to, from] of entries(shinjitai)) {
    if (!pairs.has(to) && !common.has(to)) pairs.set(to, pairs.get(from) ?? from);
  }
  return [...pairs].filter(([from, to]) => common.has(to) && from.length === 1).sort(byCode);
}

function byCode([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

/** The text of `variants.generated.ts`. */
export function variantsModule(): string {
  const pairs = variantPairs();
  const [variants, simplified] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join(''));
  return [
    '// Generated from OpenCC by tables/variants.ts: do not edit.',
    `export const VARIANTS =\n  '${variants}';`,
    `export const SIMPLIFIED =\n  '${simplified}';`,
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(variantsModule());
