/** A mark behind the imprint, where only the year follows it: 题名．武汉：大学出版社[M]，2002. */
import type { Marked } from './marks.ts';
import { type Run, slice } from './run.ts';

const PUBLISHED =
  /\.\s?\p{Script=Han}{2,6}\s?:\s?\p{Script=Han}{2,16}(?:出版社|书局|书店|印书馆|出版公司)\s?$/u;
const YEAR_NEXT = /^\s?[,.]?\s?(?:19|20)\d\d(?!\d)/u;
const MAX_IMPRINT = 40;

/** The entry with its mark before the imprint. */
export function inPlace(marked: Marked): Marked {
  const { run, mark } = marked;
  if (mark.code !== 'M' || !YEAR_NEXT.test(run.shape.slice(mark.to, mark.to + 8))) return marked;
  const from = Math.max(0, mark.from - MAX_IMPRINT);
  const match = PUBLISHED.exec(run.shape.slice(from, mark.from));
  if (match === null) return marked;
  const at = from + match.index;
  const parts = [
    [0, at],
    [mark.from, mark.to],
    [at, mark.from],
    [mark.to, run.shape.length],
  ];
  const moved = { ...mark, from: at, to: at + mark.to - mark.from };
  const marks = marked.marks.map((one) => (one === mark ? moved : one));
  return {
    run: joinedRuns(parts.map(([start, end]) => slice(run, start ?? 0, end))),
    mark: moved,
    marks,
  };
}

function joinedRuns(runs: readonly Run[]): Run {
  return {
    text: runs.map(({ text }) => text).join(''),
    shape: runs.map(({ shape }) => shape).join(''),
  };
}
