/** What footnotes in Latin script set about the title and imprint of a book: `edited by …`, `chap. 3`. */
import type { Name, Reference } from '../../reference.ts';
import { type Run, slice, titleText } from './run.ts';
import type { PageTail } from './tail-pages.ts';

type Fields = Partial<Reference>;

/** No longer end is looked at. */
const MAX_END = 120;
/** What a book says of others than its authors, the words that say it in brackets. */
const BY: readonly (readonly [RegExp, 'translator' | 'editor'])[] = [
  [/,\s(?:trans(?:\.(?:\sby)?|lated by)|tr\.)\s([^,]{3,80})$/u, 'translator'],
  [/,\s(?:ed(?:\.|ited by)|eds\.)\s([^,]{3,80})$/u, 'editor'],
];

const VOLUME = /,\s[Vv]ol\.\s?(\d{1,3}|[IVX]{1,6})$/u;

/** The title without the translators and editors named after it, and these; `namesOf` reads a list of names. */
export function titleAndOthers(run: Run, namesOf: (text: string) => Name[]): Fields {
  const others: Fields = {};
  let rest = run;
  for (const [pattern, variable] of [...BY, ...BY]) {
    const match = pattern.exec(rest.shape.slice(-MAX_END));
    if (match?.[1] === undefined) continue;
    others[variable] = namesOf(match[1]);
    rest = slice(rest, 0, rest.shape.length - match[0].length);
  }
  const volume = VOLUME.exec(rest.shape.slice(-MAX_END));
  if (volume?.[1] === undefined) return { title: titleText(rest), ...others };
  const title = titleText(slice(rest, 0, rest.shape.length - volume[0].length));
  return { title, volume: volume[1], ...others };
}

const CHAPTER = /,\s(ch(?:ap)?s?\.\s?(?:\d{1,3}|[ivxlcIVXLC]{1,6})(?:\s?[-–]\s?\d{1,3})?)[\s.]*$/u;

/** chap. 3: a part for pages. */
export function withoutChapter(run: Run, tail: PageTail): Run {
  const match = CHAPTER.exec(run.shape.slice(-MAX_END));
  if (match?.[1] === undefined) return run;
  tail.page = match[1].replace('–', '-');
  return slice(run, 0, run.shape.length - match[0].length);
}
