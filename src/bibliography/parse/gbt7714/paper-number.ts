/** The number of a paper that was handed out at a meeting: 2011,AIAA 2011-3415; 2012，编号：12345. */
import { type Run, slice } from './run.ts';

const MAX_NUMBER = 48;
const NUMBER_LAST =
  /(?<=(?:19|20)\d\d\s?年?)\s?[,.]\s?(?:(?:编号|论文号)\s?:\s?([\w-]{2,16})|((?:Paper\s)?[A-Z]{2,6}[\s-]?\d{2,4}-\d{3,6}))(?:\s?,\s?(\d{1,5}-\d{1,5}))?[\s.]*$/u;

interface PaperNumber {
  readonly rest: Run;
  readonly number?: string;
  readonly page?: string | undefined;
}

/** Takes such a number, and the pages of the paper, which begin with 1, from behind the year. */
export function takePaperNumber(run: Run): PaperNumber {
  const match = NUMBER_LAST.exec(run.shape.slice(-MAX_NUMBER));
  const number = match?.[1] ?? match?.[2];
  if (match === null || number === undefined) return { rest: run };
  const rest = slice(run, 0, run.shape.length - match[0].length);
  return { rest, number, page: match[3] };
}
