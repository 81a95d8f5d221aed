/** Days that recognition damaged (GB/T 7714 8.8.2): a hyphen lost, `[201510-15]`, or letters for figures, `[2014-0S-06]`. */
import { inserted, type Run } from './run.ts';

const FIGURE = '[\\dOolIiSB]';
/** In brackets, where days of release and access stand; also behind an address, whose letters are its own. */
const MISREAD = new RegExp(
  String.raw`(?<=[[(]\s?)[12]${FIGURE}{3}\s?[-.]\s?${FIGURE}{1,2}\s?[-.]\s?${FIGURE}{1,2}(?=\s?[\])])`,
  'gu',
);
const LETTER = /[-.\d][OolIiSB]|[OolIiSB][-.\d]/u;
const FIGURES: Readonly<Record<string, string>> = { O: '0', o: '0', S: '5', B: '8' };

/** The run with such letters read as figures, in its shape. */
export function withDays(run: Run): Run {
  if (!LETTER.test(run.shape)) return run;
  const shape = run.shape.replace(MISREAD, (day) =>
    day.replace(/[OolIiSB]/gu, (letter) => FIGURES[letter] ?? '1'),
  );
  return { text: run.text, shape };
}

const DAY = String.raw`(?:0?[1-9]|1[0-2])\s?-\s?(?:0?[1-9]|[12]\d|3[01])`;
const YEAR_GLUED = new RegExp(
  String.raw`(?<=(?:[[(]|,)\s?)(?:19|20)\d\d(?=${DAY}(?:\s?[\])]|\s?\(\d{1,3}\)))`,
  'u',
);
const GLUED = /\d{5,6}\s?-\s?\d/u;
/** An entry has two such days at most. */
const MOST_DAYS = 2;

/** The run with the hyphen that is lost after a year. */
export function withHyphens(printed: Run): Run {
  let run = printed;
  for (let days = 0; days < MOST_DAYS && GLUED.test(run.shape); days += 1) {
    const match = YEAR_GLUED.exec(run.shape);
    if (match === null) break;
    run = inserted(run, match.index + match[0].length, '-');
  }
  return run;
}
