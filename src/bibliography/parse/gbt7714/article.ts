/** What follows the mark of an article in a journal or newspaper: translators, and the imprint (GB/T 7714 8.5). */
import type { Reference, ReferenceType } from '../../reference.ts';
import { takePeople } from './responsibility.ts';
import { type Run, slice, topLevel, trimmed } from './run.ts';
import { firstInstalment, readArticleImprint, readNewspaperImprint } from './serial.ts';
import { isMuddled, untilNumbers } from './whole-imprint.ts';

type Fields = Partial<Reference>;

interface Article {
  readonly fields: Fields;
  /** What no rule explained. */
  readonly leftover: string;
}

/** 学报，2014，45（3）：245-250: a journal, whatever the mark says. */
const VOLUME_AND_ISSUE = /\d\s?,\s?\d{1,3}\s?\(\d{1,3}\)\s?:\s?\d/u;

/** Reads the imprint of an article. */
export function readArticle(run: Run, type: ReferenceType): Article {
  const { people, rest } = takeTranslators(run);
  const isOfNewspaper = type === 'article-newspaper' && !VOLUME_AND_ISSUE.test(rest.shape);
  if (isOfNewspaper) return { fields: { ...people, ...readNewspaperImprint(rest) }, leftover: '' };
  const { fields, leftover } = readInJournal(rest);
  return { fields: { ...people, ...fields }, leftover };
}

function readInJournal(run: Run): Article {
  const { first, others } = firstInstalment(run);
  const fields = readArticleImprint(first);
  const whole = isMuddled(fields) ? untilNumbers(first) : undefined;
  if (whole === undefined) return { fields, leftover: others.text.trim() };
  return { fields: readArticleImprint(whole.imprint), leftover: whole.rest };
}

/** [J]. 胡景北, 译. 社会学研究: translators before the title of the journal. */
function takeTranslators(run: Run): { people: Fields; rest: Run } {
  const start = trimmed(run);
  const [stop = 0] = topLevel(start.shape, '.');
  const people: Fields = {};
  const isTaken =
    /[译訳]/u.test(start.shape.slice(0, stop)) && !/\d/u.test(start.shape.slice(0, stop));
  if (!isTaken || takePeople(slice(start, 0, stop), people, '.') === 0)
    return { people: {}, rest: run };
  return { people, rest: slice(start, stop + 1) };
}
