/** What a citation calls a work by: its authors, and its year. */
import {
  displayName,
  isOthers,
  type Name,
  type Reference,
  yearOfDate,
} from '../bibliography/index.ts';
import type { Locale } from '../i18n/index.ts';

/** `俞可平，2019`, `Walker J. L., 1969`: enough to know a work by. */
export function shortName(reference: Reference | undefined): string {
  if (!reference) return '';
  const names = namesOf(reference);
  const year = yearOfDate(reference.issued);
  const who = names[0] ? displayName(names[0]) : shortTitle(reference.title ?? '');
  return [names.length > 1 ? andOthers(who, reference.language) : who, year]
    .filter(Boolean)
    .join(reference.language.startsWith('zh') ? '，' : ', ');
}

const SHORT_TITLE_CHARACTERS = 24;

function shortTitle(title: string): string {
  const characters = [...title];
  if (characters.length <= SHORT_TITLE_CHARACTERS) return title;
  return `${characters.slice(0, SHORT_TITLE_CHARACTERS - 1).join('')}…`;
}

function namesOf({ author = [], editor = [] }: Reference): readonly Name[] {
  return author.length > 0 ? author : editor;
}

function andOthers(name: string, language: string): string {
  return language.startsWith('zh') ? `${name}等` : `${name} et al.`;
}

/** The authors as a sentence names them: one, two, or the first and others, in the work's language. */
export function narrativeName(reference: Reference | undefined, language: Locale): string {
  if (!reference) return '';
  const [first, second, third] = namesOf(reference);
  if (!first) return reference.title ?? '';
  const others = language === 'en' ? language : reference.language;
  if (third || (second && isOthers(second))) return andOthers(called(first), others);
  if (!second) return called(first);
  const and = language === 'zh' ? '和' : ' and ';
  return `${called(first)}${and}${called(second)}`;
}

/** A sentence calls people by their family name, in Chinese by the whole name. */
function called(name: Name): string {
  const isHan = /\p{Script=Han}/u.test(`${name.family}${name.literal}`);
  return isHan || !name.family ? displayName(name) : name.family;
}
