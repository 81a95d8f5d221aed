/**
 * What text in each encoding is made of. The national standards put the characters people use into rows of their own:
 * GB/T 2312—1980 level 1 (3,755 characters), Big5 level 1 (5,401), JIS X 0208 level 1 (2,965), KS X 1001 hangul
 * (2,350). Read in the wrong encoding, text scatters over the rows of rare characters. Shares were set by hand:
 * only their order of magnitude counts.
 */
import { withFrequent } from './frequent.ts';

/** A character from its bytes: how many they are, how likely it is (natural logarithm), and whether text is mostly made of such. */
export interface Character {
  readonly length: number;
  readonly likelihood: number;
  readonly isUsual: boolean;
}

/** Reads the character that begins with a byte above 0x7f, with the bytes on either side of that one. */
export type Model = (lead: number, next: number, before: number) => Character;

/** A region of an encoding: how many bytes its characters have, its share of text, and its size. */
function region(length: number, share: number, size: number): Character {
  return { length, likelihood: Math.log(share / size), isUsual: share >= USUAL_SHARE };
}

const USUAL_SHARE = 0.05;

function within(byte: number, from: number, to: number): boolean {
  return byte >= from && byte <= to;
}

const gb = {
  common: region(2, 0.88, 3755),
  symbol: region(2, 0.09, 188),
  lesser: region(2, 0.01, 100),
  uncommon: region(2, 0.01, 3008),
  /** Traditional characters among them: GBK has them all. */
  rare: region(2, 0.04, 14_000),
  foreign: region(2, 0.004, 1500),
  four: region(4, 0.001, 1_000_000),
};

/** GB 18030—2022: two bytes as in GB/T 2312 and GBK, or four. */
const gb18030: Model = (lead, next) => {
  if (within(next, 0x30, 0x39)) return gb.four;
  if (next < 0xa1) return gb.rare;
  if (within(lead, 0xb0, 0xd7)) return gb.common;
  if (lead === 0xa1 || lead === 0xa3) return gb.symbol;
  if (lead === 0xa2) return gb.lesser;
  return within(lead, 0xd8, 0xf7) ? gb.uncommon : gb.foreign;
};

const big = {
  common: region(2, 0.88, 5401),
  symbol: region(2, 0.09, 157),
  lesser: region(2, 0.01, 250),
  uncommon: region(2, 0.015, 7652),
  rare: region(2, 0.005, 5000),
};

const big5: Model = (lead) => {
  if (within(lead, 0xa4, 0xc6)) return big.common;
  if (lead === 0xa1) return big.symbol;
  if (within(lead, 0xa2, 0xa3)) return big.lesser;
  return within(lead, 0xc9, 0xf9) ? big.uncommon : big.rare;
};

const jis = {
  kana: region(2, 0.45, 170),
  common: region(2, 0.43, 2965),
  symbol: region(2, 0.1, 250),
  rare: region(2, 0.015, 3500),
  half: region(1, 0.005, 63),
  three: region(3, 0.0001, 6000),
};

const shiftJis: Model = (lead) => {
  if (within(lead, 0xa1, 0xdf)) return jis.half;
  if (lead === 0x81) return jis.symbol;
  if (within(lead, 0x82, 0x83)) return jis.kana;
  return within(lead, 0x88, 0x98) ? jis.common : jis.rare;
};

const eucJp: Model = (lead) => {
  if (lead === 0x8f) return jis.three;
  if (within(lead, 0xa4, 0xa5)) return jis.kana;
  if (within(lead, 0xb0, 0xcf)) return jis.common;
  return within(lead, 0xa1, 0xa3) ? jis.symbol : jis.rare;
};

const ks = {
  hangul: region(2, 0.87, 2350),
  symbol: region(2, 0.05, 280),
  hanja: region(2, 0.04, 4888),
  rare: region(2, 0.01, 8800),
};

const eucKr: Model = (lead, next) => {
  if (next < 0xa1) return ks.rare;
  if (within(lead, 0xb0, 0xc8)) return ks.hangul;
  if (within(lead, 0xa1, 0xa3)) return ks.symbol;
  return within(lead, 0xca, 0xfd) ? ks.hanja : ks.rare;
};

const western = {
  letter: region(1, 0.8, 64),
  mark: region(1, 0.15, 10),
  rare: region(1, 0.02, 54),
  /** Words of Western languages seldom have two letters with accents in a row. */
  inRow: region(1, 0.02, 64),
};

/** Curly quotes and dashes, the no-break space, « and ». */
const WESTERN_MARKS = new Set([0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xab, 0xbb]);

const windows1252: Model = (lead, _, before) => {
  if (before > 0x7f) return western.inRow;
  if (WESTERN_MARKS.has(lead)) return western.mark;
  return lead < 0xc0 ? western.rare : western.letter;
};

const cyrillic = {
  lower: region(1, 0.85, 32),
  upper: region(1, 0.1, 32),
  /** A capital within a word, or a letter beside a Latin one. */
  misplaced: region(1, 0.01, 32),
  rare: region(1, 0.02, 64),
};

function isLatinLetter(byte: number): boolean {
  return within(byte | 0x20, 0x61, 0x7a);
}

/** KOI8-R has its small letters where Windows-1251 has its capitals. */
const cyrillicWithSmall = (from: number, to: number): Model => {
  return (lead, next, before) => {
    if (lead < 0xc0) return cyrillic.rare;
    if (isLatinLetter(before) || isLatinLetter(next)) return cyrillic.misplaced;
    if (within(lead, from, to)) return cyrillic.lower;
    return within(before, from, to) ? cyrillic.misplaced : cyrillic.upper;
  };
};

export interface Candidate {
  /** WHATWG Encoding, 4.2. */
  readonly label: string;
  readonly model: Model;
  /** How likely a list of references or an article of a Chinese journal is in it at all (natural logarithm). */
  readonly prior: number;
}

/** Every encoding that is guessed. */
export const candidates: readonly Candidate[] = [
  { label: 'gb18030', model: withFrequent('gb18030', gb18030), prior: Math.log(0.9) },
  { label: 'big5', model: withFrequent('big5', big5), prior: Math.log(0.03) },
  { label: 'shift_jis', model: shiftJis, prior: Math.log(0.01) },
  { label: 'euc-jp', model: withFrequent('euc-jp', eucJp), prior: Math.log(0.005) },
  { label: 'euc-kr', model: eucKr, prior: Math.log(0.01) },
  { label: 'windows-1252', model: windows1252, prior: Math.log(0.03) },
  { label: 'windows-1251', model: cyrillicWithSmall(0xe0, 0xff), prior: Math.log(0.01) },
  { label: 'koi8-r', model: cyrillicWithSmall(0xc0, 0xdf), prior: Math.log(0.005) },
];
