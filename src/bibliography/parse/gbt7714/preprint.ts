/** Preprints printed as if in a journal, the year before their number: `arXiv preprint,2016,arXiv:1607.00653`. */
import { parseDate } from '../../dates.ts';
import type { Reference } from '../../reference.ts';
import type { Guess } from './guess.ts';
import { type Run, slice, topLevel } from './run.ts';

type Fields = Partial<Reference>;

/** Numbers since 2007, and those of subjects before; the subject in brackets after is no part of it. */
const NUMBER = String.raw`(\d{4}\.\s?\d{4,5}(?:v\d{1,2})?|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,2})?)`;
const PREPRINT = new RegExp(
  String.raw`^[\s.,]*(?:arXiv(?:\s?(?:e-?prints?|preprints?))?|CoRR)\s?[,.:]\s?((?:19|20)\d\d)\s?[,.:]\s?(?:(?:arXiv\s?:?|abs\s?\/)\s?)?${NUMBER}(?:\s?\[[^\]]{1,20}\])?[\s.]*$`,
  'iu',
);
const MAX_PREPRINT = 100;

/** What the imprint of such a preprint says, its number with the name of the archive; undefined for any other. */
export function readPreprint({ shape }: Run): Fields | undefined {
  const [, year, number] = shape.length > MAX_PREPRINT ? [] : (PREPRINT.exec(shape) ?? []);
  const issued = parseDate(year ?? '');
  if (number === undefined || issued === undefined) return undefined;
  return { publisher: 'arXiv', number: `arXiv:${number.replace(/\s/gu, '')}`, issued };
}

/** arXiv preprint arXiv:1706.03762, 2017: as entries without a mark have it as well; the year may stand with the authors. */
const NUMBER_FIRST = new RegExp(
  String.raw`^[\s.,]*(?:arXiv(?:\s?(?:e-?prints?|preprints?))?[\s,]\s?)?arXiv\s?:\s?${NUMBER}(?:\s?\[[^\]]{1,20}\])?(?:[\s.,]*\(?((?:19|20)\d\d)\)?)?[\s.]*$`,
  'iu',
);
const BEGINS = /^\s?(?:arXiv|CoRR)/iu;

/** Reads an entry without a mark that ends in a preprint; undefined for any other. */
export function guessPreprint(run: Run): Guess | undefined {
  const at = topLevel(run.shape, '.').find((stop) =>
    BEGINS.test(run.shape.slice(stop + 1, stop + 8)),
  );
  if (at === undefined) return undefined;
  const imprint = slice(run, at + 1);
  const fields = readPreprint(imprint) ?? readNumberFirst(imprint);
  return fields && { type: 'article', head: slice(run, 0, at), fields };
}

function readNumberFirst({ shape }: Run): Fields | undefined {
  const [, number, year] = shape.length > MAX_PREPRINT ? [] : (NUMBER_FIRST.exec(shape) ?? []);
  const issued = parseDate(year ?? '');
  if (number === undefined) return undefined;
  return {
    publisher: 'arXiv',
    number: `arXiv:${number.replace(/\s/gu, '')}`,
    ...(issued && { issued }),
  };
}
