/** What journals print after an entry: `(in Chinese)`, `(in Chinese with English abstract)`. */
import { compactText, type Run, slice, trimmedEnd, without } from './run.ts';

const LANGUAGE_NOTE =
  /[([]\s?(in\s(?:Chi-?\s?nese|English|Japanese|Russian|German|French|Korean|Spanish)[^()[\]]{0,40})[)\]]$/iu;
const MAX_NOTE = 80;

/** (编辑：孙某), （收稿日期：2022-07-14）, (EI收录), discussion 17-8: of the journal, not of the work. */
const REMARK =
  /\s?[([]\s?(?:本文|责任|栏目|特约|执行)?\s?(?:编辑|责编|编校|审稿|校对|收稿|修回|作者简介)[^()[\]]{0,8}[:·∶.][^[\]]{1,160}$|\s?[([](?:(?:(?:CS)?SCI|SSCI|EI|CSCD|ISTP|中文核心|北大核心)[、,/\s]?){1,3}(?:检索|收录|期刊)?[)\]]$|\s?[;,]\s?(?:discussion|quiz|author reply)\s[\dA-Za-z ,-]{1,20}\.?$/iu;
const REMARK_WORD =
  /编|稿|校对|作者简介|(?:SCI|EI|CSCD|ISTP|核心|期刊|收录|检索)[)\]]|discussion|quiz|reply/iu;
const MAX_REMARK = 200;

/** Takes from the end what the journal that cites says of itself, and the pages of a discussion. */
export function takeRemark(run: Run): { remark: string; rest: Run } {
  const whole = trimmedEnd(run);
  const offset = Math.max(0, whole.shape.length - MAX_REMARK);
  const end = whole.shape.slice(offset);
  const match = REMARK_WORD.test(end) ? REMARK.exec(end) : null;
  if (match === null) return { remark: '', rest: run };
  const at = offset + match.index;
  return {
    remark: compactText(slice(whole, at)).replace(/^[;；]\s?/u, ''),
    rest: slice(whole, 0, at),
  };
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
