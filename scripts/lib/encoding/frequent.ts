/**
 * The characters that references are full of, to tell encodings apart that share their bytes: EUC-JP without kana is
 * common characters of GB 18030 throughout, but 社会 and 東京 of the one are 家柴 and 澎叠 of the other.
 */
import type { Character, Model } from './models.ts';

const SHARED = '社会学大中国文化教育政治法史人年文科工作本第主新海民期';
const SIMPLIFIED =
  '的北京上海出版研究报论经济理书局编译著者发展与关系技术院问题分析制度农村城市党历';
const TRADITIONAL =
  '的北京台臺上出版研究報論經濟理書局編譯著者發展與關係技術院問題分析制度社會學國';
const JAPANESE =
  '東京出版研究報論経済理書店院房岩波編訳著者発展関係技術問題分析制度農村都市号巻頁日本会社';

const characters: Readonly<Record<string, string>> = {
  gb18030: SHARED + SIMPLIFIED + TRADITIONAL,
  big5: SHARED + TRADITIONAL,
  'euc-jp': SHARED + JAPANESE,
};

/** How much of a list these are, at the least. */
const SHARE = 0.25;

/** A model that knows the characters which references in its encoding are full of; it looks them up when it is first asked. */
export function withFrequent(label: string, model: Model): Model {
  let known: { readonly codes: ReadonlySet<number>; readonly frequent: Character } | undefined;
  return (lead, next, before) => {
    known ??= frequentIn(label);
    if (known.codes.has(lead * 256 + next)) return known.frequent;
    const other = model(lead, next, before);
    return { ...other, likelihood: other.likelihood + OTHERS };
  };
}

function frequentIn(label: string) {
  const codes = codesOf(label);
  return {
    codes,
    frequent: { length: 2, likelihood: Math.log(SHARE / codes.size), isUsual: true },
  };
}

const OTHERS = Math.log(1 - SHARE);
const FIRST = { lead: 0x81, next: 0x40 };
const LAST = 0xfe;

/** The two bytes of each character as one number: Node only decodes, and so every pair of bytes is, a line each. */
function codesOf(label: string): ReadonlySet<number> {
  const codes: number[] = [];
  for (let lead = FIRST.lead; lead <= LAST; lead += 1) {
    for (let next = FIRST.next; next <= LAST; next += 1) codes.push(lead * 256 + next);
  }
  const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff, 0x0a]));
  const decoded = new TextDecoder(label).decode(bytes).split('\n');
  const wanted = new Set(characters[label]);
  return new Set(codes.filter((_, index) => wanted.has(decoded[index] ?? '')));
}
