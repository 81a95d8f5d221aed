/**
 * Parts of an entry that recognition of print took for formulas: `40(6): $4 3 - 4 9 + 5 6$`, a name's initials
 * `Li $\mathrm { ~ X ~ L ~ }$ ，`, an ordinal, or a title's last unit together with the mark, `$2 \mathrm { h [ J ] }$`.
 */

const FORMULA = /\$([^$]{1,160})\$/gu;

/** What only lays letters and figures out; a letter such as \\beta is no such thing. */
const LAYOUT =
  /\\(?:math[a-z]{2,4}|text(?:rm|bf|it|sf|tt|sc)?|substack|boldsymbol|left|right|rm|bf|it|tt|sf|quad)(?![A-Za-z])|\\[,;: –-]|[{}^_\s]/gu;
const SIGNS: Readonly<Record<string, string>> = { '\\sim': '-', '\\colon': ':' };
const SIGN = /\\(?:sim|colon)(?![A-Za-z])/gu;

/** A colon after a place, taken for three dots. */
const COLON = /\s?\$\s?(?:\\(?:because|vdots|therefore|colon)|:)\s?\$\s?/gu;

const FIGURES = /^[\d+,.:;()–—-]+$/u;
/** Pages, issues and days follow these. */
const BEFORE_FIGURES = /[:：,，(（\-–—]\s?$/u;
/** 28(1) $: 7 5 - 7 6$, 学报 $2 0 1 1 ( 7 ) : 1 5$: it begins with a sign inside an imprint, or is the whole of one. */
const GOES_ON = /^[:(+-]\d/u;
const AFTER_NUMBER = /[\d)）]\s?$/u;
const WHOLE_IMPRINT = /^(?:19|20)\d\d(?:,\d{1,4})?\(\d{1,3}\)/u;
/** $2 ^ { \\mathrm { n d } }$ ed. */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/u;
const EDITION = /^\s?ed/iu;

/** Initials, or a short name with them. */
const NAME = /^(?:\p{Lu}\p{Ll}{1,12} ?)?\p{Lu}(?: ?\p{Lu}){0,2}$/u;
const ENDS_NAME = /^\s?(?:[,，.．]|et\b|\p{Lu})/u;

/** $5 0 ~ \\mathrm { k g [ J ] }$: the mark is none of the formula. */
const MARK_INSIDE = /\[\s?([JMDCNRSP])\s?\]([\s}]{0,12}\$)(?=\s?[.．,，])/gu;

/** The text with figures, names and marks that were taken for a formula as they were printed. */
export function withoutFormulas(text: string): string {
  if (!text.includes('$')) return text;
  const plain = text.replace(MARK_INSIDE, '$2[$1]').replace(COLON, ': ');
  const names = endOfNames(plain);
  return plain.replace(FORMULA, (printed: string, formula: string, at: number) => {
    const before = plain.slice(Math.max(0, at - 3), at);
    const after = plain.slice(at + printed.length, at + printed.length + 4);
    const name = at < names && ENDS_NAME.test(after) ? nameIn(formula) : undefined;
    if (name !== undefined) return /\p{L}$/u.test(before) ? ` ${name}` : name;
    return figuresIn(formula, before, after) ?? printed;
  });
}

/** Names end at the first full stop. */
function endOfNames(text: string): number {
  return text.replace(FORMULA, (printed) => ' '.repeat(printed.length)).search(/[.．]/u) + 1;
}

function nameIn(formula: string): string | undefined {
  const letters = formula.replace(LAYOUT, '').replace(/~/gu, ' ').trim();
  const name = formula.includes('\\textsc') ? letters.toUpperCase() : letters;
  return NAME.test(name) ? name : undefined;
}

function figuresIn(formula: string, before: string, after: string): string | undefined {
  const signed = formula.replace(SIGN, (sign) => SIGNS[sign] ?? sign);
  const figures = signed.replace(LAYOUT, '').replace(/~/gu, '');
  if (ORDINAL.test(figures) && EDITION.test(after)) return figures;
  const stands =
    BEFORE_FIGURES.test(before) ||
    WHOLE_IMPRINT.test(figures) ||
    (GOES_ON.test(figures) && AFTER_NUMBER.test(before));
  return FIGURES.test(figures) && stands ? figures : undefined;
}
