/**
 * Titles of Chinese and Japanese works in styles that print titles in italics, which Han text has none of, or in
 * quotation marks: the marks of titles take the place of both (GB/T 15834—2011, clause 4.15).
 */
import type { Reference } from '../reference.ts';
import type { CitationStyle } from './styles.ts';

type Marks = readonly [open: string, close: string];
const MARKS: Readonly<Record<string, Marks>> = { zh: ['《', '》'], ja: ['『', '』'] };
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Works within others: styles print their titles plain or in quotation marks. */
const PARTS = /^(?:article-|chapter|entry|paper-conference|review)/u;
/** What holds these is no periodical and no book. */
const SITES = /^(?:post|webpage)/u;

/** The titles that need marks, with them. */
export function markedTitles(
  { type, title = '', language, 'container-title': container = '' }: Reference,
  { marksTitles }: CitationStyle,
): Record<string, string> {
  const marks = MARKS[language.slice(0, 2)];
  if (marks === undefined || marksTitles === undefined) return {};
  const isPart = PARTS.test(type);
  const isQuoted = marksTitles === 'all';
  return {
    ...(HAN.test(container) &&
      !SITES.test(type) && { 'container-title': marked(container, marks) }),
    ...(HAN.test(title) && !isPart && { title: marked(title, marks) }),
    ...(HAN.test(title) && isPart && isQuoted && { title: single(title) }),
  };
}

function marked(title: string, [open, close]: Marks): string {
  return `${open}${single(title)}${close}`;
}

/** Title marks within title marks are single ones. */
function single(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

const ITALIC_HAN = /<i>([^<]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^<]*)<\/i>/gu;
/** A style's quotation marks around marks of ours, which citeproc-js then makes single. */
const OUTER_CHINESE = /《[《〈](.*?)[》〉]》/gu;
const OUTER_JAPANESE = /「(?=『)|(?<=』)」/gu;

/** Takes from marked titles the italics and quotation marks of the style. */
export function settleTitles(html: string): string {
  return html
    .replace(ITALIC_HAN, '$1')
    .replace(OUTER_JAPANESE, '')
    .replace(OUTER_CHINESE, (whole, title: string) =>
      isBalanced(title) ? `《${single(title)}》` : whole,
    );
}

/** Not the inside of `《〈甲〉与〈乙〉》`, whose marks are two pairs. */
function isBalanced(title: string): boolean {
  const close = title.search(/[》〉]/u);
  const open = title.search(/[《〈]/u);
  return close < 0 || (open >= 0 && open < close);
}
