/** Entries printed without a mark: which kind of work their imprint shows, and where the title ends. */
import type { Reference } from '../../reference.ts';
import { splitPublication } from './publication.ts';
import { type Run, slice, titleText, topLevel, trimmed } from './run.ts';
import { readArticleImprint } from './serial.ts';
import { type Tail, takeDate } from './tail.ts';
import { takeBookPages } from './tail-pages.ts';

type Fields = Partial<Reference>;

export interface Guess {
  readonly type: Reference['type'];
  /** People and title, still together. */
  readonly head: Run;
  readonly fields: Fields;
}

const PUBLISHED =
  /[:.]\s?[^:.]{0,40}(?:出版社|书局|印书馆|press|publish\w*|verlag|springer|wiley|elsevier)/iu;
const STANDARD = /^(?:GB|ISO|IEC|[A-Z]{2}\/T)[\s/\d]/u;
const THESIS = /(?:硕士|博士|学位)论文|dissertation|thesis/iu;

/** The best reading of an entry that has no mark; `document` where nothing tells. */
export function guessUnmarked(run: Run, hasUrl: boolean): Guess {
  const article = readArticleImprint(run);
  if (article.page !== undefined && (article.volume ?? article.issue) !== undefined) {
    return asArticle(run, article);
  }
  const tail: Tail = {};
  const rest = takeDate(takeBookPages(run, tail), tail);
  const type = typeFrom(run.shape, hasUrl);
  const dates: Fields = {
    ...(tail.issued && { issued: tail.issued }),
    ...(tail.page && { page: tail.page }),
  };
  if (type !== 'book' && type !== 'thesis') return { type, head: rest, fields: dates };
  const { left, place, publisher } = splitPublication(rest, 'always');
  const published: Fields = {
    ...(place && { 'publisher-place': place.text }),
    ...(publisher && { publisher: publisher.text }),
  };
  return { type, head: left, fields: { ...dates, ...published } };
}

function typeFrom(shape: string, hasUrl: boolean): Reference['type'] {
  if (STANDARD.test(shape)) return 'standard';
  if (THESIS.test(shape)) return 'thesis';
  if (PUBLISHED.test(shape)) return 'book';
  return hasUrl ? 'webpage' : 'document';
}

/** `people. title. journal`: the journal follows the last full stop. */
function asArticle(run: Run, fields: Fields): Guess {
  const container = fields['container-title'] ?? '';
  const before = slice(run, 0, run.text.indexOf(container) + container.length);
  const stop = topLevel(before.shape, '.')
    .filter((at) => at > 0 && at < before.shape.length - 1)
    .at(-1);
  if (stop === undefined)
    return { type: 'article-journal', head: before, fields: withoutContainer(fields) };
  const journal = titleText(trimmed(slice(before, stop + 1)));
  return {
    type: 'article-journal',
    head: slice(before, 0, stop),
    fields: { ...fields, 'container-title': journal },
  };
}

function withoutContainer({ 'container-title': _, ...fields }: Fields): Fields {
  return fields;
}
