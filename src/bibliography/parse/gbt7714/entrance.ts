/** What is mended in an entry before anything is read in it: blanks between all characters, signs left at its ends. */
import { withoutControls } from '../../mapping/plain-text.ts';
import { singleBlanks } from './run.ts';

/** The entry with single blanks, and nothing at its ends that belongs to no part of it. */
export function atEntrance(printed: string): string {
  const text = singleBlanks(withoutStars(withOthers(withoutControls(printed)))).trim();
  return withoutSpacing(closedEnd(text.replace(STRAY_START, '')));
}

/** Smith J.et al, Smith Jet al., el al: what print and recognition make of `, et al`. */
const OTHERS = /[.．] ?et ?al|[A-Z]et al[.,，]|el al|(?:…|⋯|\.{3})[,，]? ?(?:and|&) others/u;
const OTHERS_AFTER_STOP =
  /(?<=\p{Lu})(?:[.．]\s?(?=et\s?al\b)|(?<=\s\p{Lu}{1,2})(?=et\sal[.,，]))/u;

/** Smith J,…and others: names left out before those who are not named. */
const LEFT_OUT = /[,，]?\s?(?:…{1,2}|⋯{1,2}|\.{3,6})[,，]?\s?(?=(?:and|&)\sothers\b)/gu;

function withOthers(text: string): string {
  if (!OTHERS.test(text)) return text;
  return text
    .replace(/\bel al(?=[.,])/gu, 'et al')
    .replace(OTHERS_AFTER_STOP, ', ')
    .replace(LEFT_OUT, ', ');
}

/** 王芳*,李强: who answers letters. */
function withoutStars(text: string): string {
  return text.includes('*') ? text.replace(/(?<=\p{Script=Han})\*(?=\s?[,.，．])/gu, '') : text;
}

/** [4] ” 谭某，题名, [2] 。 薛某, >Smith J, ■王芳: what recognition sees between a number and its entry. */
const STRAY_START =
  /^_(?=\p{Lu})|^[.。．,，、;；:：”’]{1,3}\s+(?=\p{Script=Han})|^[>＞|¦~～·•●■□▪†‡^=＝]{1,3}\s?(?=[\p{Lu}\p{Script=Han}])/u;
const STRAY = /[.。．\s]{0,3}[”"'’」』)）][.。．\s]{0,3}$/u;
const STRAY_SIGN = /[”’」』]/u;
const PAIRS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' };

/** 12-18.”: a sign closed at the end that was never opened; brackets are told apart by their imprint. */
function closedEnd(text: string): string {
  const last = text.slice(-MAX_STRAY);
  if (!STRAY_SIGN.test(last)) return text;
  const [end = ''] = STRAY.exec(last) ?? [];
  const opening = PAIRS[end.trim().replace(/[.。．\s]/gu, '')];
  return opening === undefined || text.includes(opening) ? text : text.slice(0, -end.length);
}

const MAX_STRAY = 8;

const GAP = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/gu;
/** As many gaps as no printer leaves who sets names or sentences apart by them. */
const MIN_GAPS = 6;
const MIN_SHARE = 0.3;

/** 数学 建 模 方法 及 其 应 用: recognition sets every second character apart, which then says nothing. */
function withoutSpacing(text: string): string {
  const gaps = gapsIn(text);
  if (gaps < MIN_GAPS || gaps < MIN_SHARE * (text.match(HAN)?.length ?? 0)) return text;
  return text.replace(GAP, '');
}

/** Blanks between characters beyond those of letters and signs, most of which are Han. */
function gapsIn(text: string): number {
  let gaps = 0;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const isGap = text.charCodeAt(at - 1) >= FIRST_HAN && text.charCodeAt(at + 1) >= FIRST_HAN;
    if (isGap) gaps += 1;
  }
  return gaps;
}

const FIRST_HAN = 0x3400;
