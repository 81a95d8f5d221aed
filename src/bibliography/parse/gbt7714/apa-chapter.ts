/**
 * Chapters as APA prints them, beside Chinese entries:
 * `Bower, G. H. (1981). Mood and memory. In J. Smith & A. Jones (Eds.), Handbook of memory (2nd ed., Vol. 2,
 * pp. 129–148). Guilford Press.`
 */
import type { Reference } from '../../reference.ts';
import type { Guess } from './guess.ts';
import { readPeople } from './people.ts';
import { splitPublication } from './publication.ts';
import { compactText, isBlank, type Run, slice, titleText, trimmed, trimmedStart } from './run.ts';
import { takeStatements } from './statements.ts';

type Fields = Partial<Reference>;

const HOST = /[.?!]\s?(?:In:?\s(?=[\p{Lu}\d“"])|见:?\s(?=\p{Script=Han}))/u;
const EDITORS = /^([^()]{3,200}?),?\s?\((?:Eds?\.?(?:itors?)?|主?编)\)[.,]?\s/iu;
const PAGES = /\(([^()]{0,60}?)\bpp?\.?\s?(\d[\d\s,–—-]{0,24})\)/iu;
const MAX_TITLE = 400;

/** Reads a chapter whose pages stand in brackets after its host's title; undefined where the entry is none. */
export function guessApaChapter(run: Run): Guess | undefined {
  const sign = HOST.exec(run.shape);
  if (sign === null || sign.index === 0) return undefined;
  const host = slice(run, sign.index + sign[0].length);
  const editors = EDITORS.exec(host.shape);
  const titled = slice(host, editors?.[0].length ?? 0);
  const pages = PAGES.exec(titled.shape.slice(0, MAX_TITLE));
  const title = trimmed(slice(titled, 0, pages?.index ?? 0));
  if (pages === null || isBlank(title)) return undefined;
  const fields: Fields = { 'container-title': titleText(title) };
  takeStatements(
    slice(titled, pages.index + 1, pages.index + 1 + (pages[1] ?? '').length),
    fields,
    ',',
  );
  const people = editors && readPeople(slice(host, 0, (editors[1] ?? '').length), 'editor');
  const read: Fields = {
    ...fields,
    ...(people && { editor: people.names }),
    ...publishedIn(slice(titled, pages.index + pages[0].length)),
    page: (pages[2] ?? '').replace(/\s/gu, '').replace(/[–—]/gu, '-'),
  };
  return { type: 'chapter', head: slice(run, 0, sign.index + 1), fields: read };
}

function publishedIn(run: Run): Fields {
  const { place, publisher } = splitPublication(trimmed(trimmedStart(run)), 'never');
  return {
    ...(place && { 'publisher-place': compactText(place) }),
    ...(publisher && { publisher: compactText(publisher) }),
  };
}
