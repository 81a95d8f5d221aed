/** Which format a text is in, by what only that format looks like. */

/** Formats that can be read. */
export const inputFormats = [
  'gbt7714',
  'bibtex',
  'ris',
  'endnote',
  'endnote-xml',
  'csl-json',
  'refworks',
  'cnki',
  'nbib',
  'wos',
] as const;
export type InputFormat = (typeof inputFormats)[number];

/** Enough to see a record whole; formats do not change within a file. */
const SAMPLE_LENGTH = 20_000;

const BIBTEX = /^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]\s*(?:[^\s,{}="]*\s*,|[A-Za-z]\w*\s*=)/mu;
const RIS = /^\s{0,8}(?:TY|T1|TI|A1|AU)\s{1,4}[-–—](?:\s|$)/mu;
const REFER = /^\s{0,8}%[0A-Z]\s\S/mu;
const NOTE_EXPRESS = /^\s{0,8}\{(?:Reference Type|Title|Author)\}\s?[:：]/mu;
const REFWORKS = /^\s{0,8}RT [A-Z][a-z]/mu;
const CNKI = /^\s{0,8}[A-Za-z]{2,20}-(?:题名|作者|来源(?:数据)?库)\s{0,3}[:：]/mu;
const VIP = /^\s{0,8}【\s*(?:题\s*名|标\s*题|篇\s*名|中文题目|中文标题)\s*】/mu;
const NBIB = /^PMID\s?-\s?\d|^OWN\s?- ERIC\s*$/mu;
/** Its first lines, or the columns of its table. */
const WOS = /^FN (?:Clarivate|Thomson|ISI)|^PT [JBSPC]\s*$|^PT\t(?:AU|BA|[A-Z][A-Z\d]\t)/mu;
const XML = /^\s*<(?:\?xml|xml|records|record|Bibliographies)\b/u;
/** A JSON list or object; `[17]…` and `[J]` are brackets in prose. */
const JSON_TEXT = /^\s*(?:\[\s*(?:\{\s*["}]|\]\s*$)|\{\s*["}])/u;

const signs: readonly (readonly [InputFormat, RegExp])[] = [
  ['csl-json', JSON_TEXT],
  ['endnote-xml', XML],
  ['nbib', NBIB],
  ['wos', WOS],
  ['ris', RIS],
  ['refworks', REFWORKS],
  ['cnki', CNKI],
  ['cnki', VIP],
  ['endnote', NOTE_EXPRESS],
  ['endnote', REFER],
  ['bibtex', BIBTEX],
];

/** The format of a text; `gbt7714` where it is none of the others, undefined where it is blank. */
export function detectFormat(text: string): InputFormat | undefined {
  const sample = text.replace(/^\ufeff/, '').slice(0, SAMPLE_LENGTH);
  if (sample.trim() === '') return undefined;
  return signs.find(([, sign]) => sign.test(sample))?.[0] ?? 'gbt7714';
}
