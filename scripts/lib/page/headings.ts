/** The headings of an article's text, as Chinese and English journals number them. */

/** A heading's words as printed, number included, and how deep it stands (2 to 4, as in Markdown). */
export interface Heading {
  readonly text: string;
  readonly depth: number;
}

const NAMED =
  /^(?:引\s*言|绪\s*论|绪\s*言|前\s*言|导\s*言|导\s*论|问题的?提出|研究背景|文献(?:综述|回顾)|研究(?:方法|设计|结论)|结\s*[论语]|结束语|余\s*论|讨\s*论|结论[与和及].{1,12}|致\s*谢|附\s*录.{0,12}|Introduction|Background|Literature review|(?:Materials and )?Methods?|Methodology|Results?|Findings|Discussion|Conclusions?|Acknowledge?ments?|Appendix.{0,20})$/iu;

/** Each way of numbering is a level; which one is above which, the text shows by its order. */
const NUMBERED: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['han', /^第?[一二三四五六七八九十]{1,3}(?:[、.．]|[章节]\s?)\s*\S/u],
  ['han in parentheses', /^[(（][一二三四五六七八九十]{1,3}[)）]\s*\S/u],
  ['roman', /^[IVX]{1,5}\.\s+\S/u],
  ['decimal 3', /^\d{1,2}(?:[.．]\d{1,2}){2}[.．]?\s*[^\d\s.%]/u],
  ['decimal 2', /^\d{1,2}[.．]\d{1,2}[.．]?\s*[^\d\s.%]/u],
  ['decimal', /^\d{1,2}(?:[.．、]\s*|\s+)[^\d\s.%]/u],
];

const MOST_HAN = 40;
const MOST_LATIN = 90;
const DEEPEST = 4;

/** The kind of heading a line could be: `named`, a way of numbering, or none. */
export function headingKind(text: string): string | undefined {
  const most = /\p{Script=Han}/u.test(text) ? MOST_HAN : MOST_LATIN;
  if (
    [...text].length > most ||
    /[。；;，,：:.!！…]$/u.test(text) ||
    /\[[A-Z](?:\/[A-Z]{2})?\]/u.test(text)
  )
    return undefined;
  if (NAMED.test(text.replace(/^[^\p{L}]*|[^\p{L}]*$/gu, ''))) {
    return NUMBERED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'named';
  }
  return NUMBERED.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Tells the headings of one text by its lines, in order: the first kind it uses stands highest. */
export function headingReader(): (text: string) => Heading | undefined {
  const kinds: string[] = [];
  return (text) => {
    const kind = headingKind(text);
    if (kind === undefined) return undefined;
    if (kind !== 'named' && !kinds.includes(kind)) kinds.push(kind);
    const depth = kind === 'named' ? 2 : 2 + kinds.indexOf(kind);
    return { text, depth: Math.min(depth, DEEPEST) };
  };
}
