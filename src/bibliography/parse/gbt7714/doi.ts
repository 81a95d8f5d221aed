/** The DOI of an entry (GB/T 7714 8.7), labelled in any dress or standing alone at its end. */
import { type Run, slice } from './run.ts';

/** Of old ones with brackets and a semicolon too: 10.1890/0012-9658(2006)87[1445:BEO]2.0.CO;2. */
const DOI =
  /(?<![A-Za-z])D\s?[O0]\s?[I1l](?:\.org\/|\s?号|[./]|\])?\s*:{0,2}\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?((?:10\s?\.\s?)?\d{2,9}\s?\/\s?(?:[^\s,;，；。()[\]]|\([^\s()]{1,20}\)|\[[\w:]{1,20}\](?=\d)|(?<=\.CO);2(?:-\w)?)+)/iu;
/** No label before it, and nothing but an access date after it. */
const BARE_DOI =
  /(?<=[.,;)\]]\s?)(10\.\d{4,9}\/[^\s,;，；。()[\]]{3,})(?=[.\s]*(?:\[[^[\]]*\][.\s]*)?$)/u;
/** 10.1016/j. jaad. 2012.05. 011: blanks that recognition left after a stop or a hyphen. */
const DOI_GOES_ON =
  /(?<=[.-])\s(?![\d.]+\s?\()[\d\p{Ll}][\w.-]*(?![\w.:/-])|(?<=[/-])\s\d+(?:\/[\w.]+)+|(?<=\/)\s\d[\w.]*(?:\/[\w.]+)*|(?<=[A-Z])\s\d{4,}(?=[.\s]*$)|(?<=\.)\s\p{Lu}\p{Ll}{2,12}\.(?=\s?\d{4}\.\d)|(?<=\d)\s[\d.]+(?![\w.:/(-])|(?<=[\da-z])\s\p{Ll}{1,12}\.[\w.]*\d(?=[.\s]*$)/uy;
/** A label whose DOI is lost. */
const EMPTY_DOI = /[\s.,]\s?\bD[O0][I1l]\s?:?[\s.]*$/iu;
const MAX_GAPS = 6;
const MAX_LABEL = 10;

export interface Doi {
  readonly doi: string;
  readonly from: number;
  readonly to: number;
}

/** The first DOI and where it stands; blanks inside it are taken out. */
export function doiIn(shape: string): Doi | undefined {
  const match = DOI.exec(shape) ?? bareDoi(shape);
  if (match?.[1] === undefined) return undefined;
  const start = match.index + match[0].length;
  let to = start;
  for (let gaps = 0; gaps < MAX_GAPS; gaps += 1) {
    DOI_GOES_ON.lastIndex = to;
    const more = DOI_GOES_ON.exec(shape);
    if (more === null) break;
    to += more[0].length;
  }
  const doi = (match[1] + shape.slice(start, to)).replace(/\s/gu, '');
  return { doi, from: match.index, to };
}

function bareDoi(shape: string): RegExpExecArray | null {
  return shape.includes('10.') ? BARE_DOI.exec(shape) : null;
}

/** The run without a label at its end whose DOI is lost. */
export function withoutEmptyDoi(run: Run): Run {
  const offset = Math.max(0, run.shape.length - MAX_LABEL);
  const match = EMPTY_DOI.exec(run.shape.slice(offset));
  return match === null ? run : slice(run, 0, offset + match.index);
}
