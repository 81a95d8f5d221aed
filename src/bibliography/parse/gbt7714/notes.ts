/** What journals print after an entry: `(in Chinese)`, `(in Chinese with English abstract)`. */
import { compactText, type Run, runOf, slice, trimmedEnd, without } from './run.ts';

const LANGUAGE_NOTE =
  /[([]\s?(in\s(?:Chi-?\s?nese|English|Japanese|Russian|German|French|Korean|Spanish)[^()[\]]{0,40})[)\]]$/iu;
const MAX_NOTE = 80;

/** (编辑：孙某), （收稿日期：2022-07-14）, (EI收录), discussion 17-8: of the journal, not of the work. */
const REMARK =
  /\s?[([]\s?(?:本文|责任|栏目|特约|执行)?\s?(?:编辑|责编|编校|审稿|校对|收稿|修回|作者简介)[^()[\]]{0,8}[:·∶.][^[\]]{1,160}$|\s?[([](?:(?:(?:CS)?SCI|SSCI|EI|CSCD|ISTP|中文核心|北大核心)[、,/\s]?){1,3}(?:检索|收录|期刊)?[)\]]$|\s?[;,]\s?(?:discussion|quiz|author reply)\s[\dA-Za-z ,-]{1,20}\.?$/iu;
const REMARK_WORD =
  /编|稿|校对|作者简介|(?:SCI|EI|CSCD|ISTP|核心|期刊|收录|检索)[)\]]|discussion|quiz|reply/iu;
const MAX_REMARK = 200;

const ABOUT = String.raw`(?:作者(?:简介|单位|贡献(?:说明|声明)?)|(?:第一|通[信讯])作者(?:简介)?|(?:基金|资助|课题)项目|(?:收稿|修[回改稿订]|接[受收]|录用)日期|(?:本文|责任|栏目|特约|执行)?(?:编辑|责编)|中图分类号|文献标[识志]码|文章编号|(?:Received|Accepted|Revised)(?:\s[Dd]ate)?|(?:Foundation|Fund)\s[Ii]tems?|[Cc]orresponding\s[Aa]uthor|Biograph(?:y|ies)|[Aa]uthors?(?:['’]s?)?\s(?:[Bb]iograph(?:y|ies)|[Cc]ontributions?))`;
const BEGINS_REMARK = String.raw`(?:[[(]?\s?${ABOUT}\s?[:·]|[[(]\s?${ABOUT}(?:\s?[)\]]|\s\p{L})|※\s?\p{L})`;
const REMARK_ALONE = new RegExp(`^${BEGINS_REMARK}`, 'u');
/** 45-52. 作者简介：…: after the end of an imprint, which has a year. */
const REMARK_BEHIND = new RegExp(String.raw`(?<=[.;)\]\d\/]\s?)${BEGINS_REMARK}`, 'u');
const ABOUT_WORD =
  /作者|※|项目|日期|编辑|责编|中图|文献标|文章编|[RrAa]e?c?ce(?:iv|pt)ed|Revised|Fund|Foundation|orresponding|iograph|ontribution/u;
const YEAR = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/u;

/** Whether a line says something of the article that cites, or of its authors, and names no work. */
export function isRemark(line: string): boolean {
  return ABOUT_WORD.test(line) && REMARK_ALONE.test(runOf(line).shape);
}

/** Where such a remark begins behind an imprint. */
function remarkBehind({ shape }: Run): number | undefined {
  if (!ABOUT_WORD.test(shape)) return undefined;
  const year = YEAR.exec(shape)?.index ?? shape.length;
  const found = REMARK_BEHIND.exec(shape.slice(year))?.index;
  return found === undefined ? undefined : year + found;
}

/** Takes from the end what the journal that cites says of itself and its authors, and the pages of a discussion. */
export function takeRemark(run: Run): { remark: string; rest: Run } {
  const whole = trimmedEnd(run);
  const at = remarkBehind(whole) ?? remarkAtEnd(whole);
  if (at === undefined) return { remark: '', rest: run };
  return {
    remark: compactText(slice(whole, at)).replace(/^[;；]\s?/u, ''),
    rest: slice(whole, 0, at),
  };
}

function remarkAtEnd({ shape }: Run): number | undefined {
  const offset = Math.max(0, shape.length - MAX_REMARK);
  const end = shape.slice(offset);
  const match = REMARK_WORD.test(end) ? REMARK.exec(end) : null;
  return match === null ? undefined : offset + match.index;
}

/** Takes a remark on the language of the work from the end. */
export function takeNote(run: Run): { note: string | undefined; rest: Run } {
  const whole = trimmedEnd(run);
  const match = LANGUAGE_NOTE.exec(whole.shape.slice(-MAX_NOTE));
  if (match?.[1] === undefined) return { note: undefined, rest: run };
  const from = whole.shape.length - match[0].length;
  const note = compactText(slice(whole, from + 1, whole.shape.length - 1));
  return { note, rest: without(whole, from, whole.shape.length) };
}
