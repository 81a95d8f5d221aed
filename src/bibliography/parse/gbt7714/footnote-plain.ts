/**
 * Footnotes of Chinese journals without the marks of a title, read as those that have them:
 * `费孝通：乡土中国，北京：三联书店，1985年` `孙立平：社会结构，社会学研究，1996年第5期，第20-30页`
 * `王一编著, 题名, 北京: 中国社会出版社, 2008.`
 */
import { isHanPerson, isSpelt } from '../../han-persons.ts';
import { surnameOf } from '../../surnames.ts';
import { isTranscribed } from '../../transcribed.ts';
import { CITES, guessFootnote } from './footnote.ts';
import type { Guess } from './guess.ts';
import { isPeople } from './people.ts';
import { endOfPlainTitle, hasStop } from './plain-title-end.ts';
import { withoutRole } from './roles.ts';
import { type Run, runOf, slice, topLevel, trimmed } from './run.ts';
import { endsName } from './stops.ts';
import { readTwoRoles } from './two-roles.ts';

const MAX_NOTE = 600;
const MAX_PEOPLE = 80;
const HAN_FIRST = /^[[(〔【]?\p{Script=Han}/u;
/** 1985年, 2008: what every imprint has. */
const YEAR = /(?:1[4-9]|20)\d\d/u;
const COUNTRY = /^[[(〔【]\p{Script=Han}{1,6}[\])〕】]\s?/u;

/** Reads a footnote whose title no marks set off; undefined where the entry is none. */
export function guessPlainFootnote(run: Run, hasUrl: boolean): Guess | undefined {
  const isNote = HAN_FIRST.test(run.shape) && YEAR.test(run.shape) && !run.shape.includes('//');
  if (run.text.length > MAX_NOTE || !isNote) return undefined;
  const whole = slice(run, CITES.exec(run.shape)?.[0].length ?? 0);
  for (const people of [...endsOfPeople(whole), undefined]) {
    const printed = withMarks(whole, people);
    const guess = printed === undefined ? undefined : guessFootnote(runOf(printed), hasUrl);
    if (guess !== undefined) return { ...guess, head: slice(run, 0, 0) };
  }
  return undefined;
}

/** The note with the marks that are not printed, where its names end at a place, or it has none and stands in a serial. */
function withMarks(whole: Run, people: number | undefined): string | undefined {
  const after = slice(whole, people === undefined ? 0 : people + 1);
  const end = endOfPlainTitle(after);
  if (end === undefined) return undefined;
  const names = trimmed(slice(whole, 0, people ?? 0), ' ,;:');
  const [title, parts] = titleAndParts(trimmed(slice(after, 0, end.at), ' ,:'));
  const host = trimmed(slice(after, end.at + 1, end.hostTo), ' ,').text;
  const rest = trimmed(slice(after, end.hostTo), ' ,').text;
  const isSerial = host !== '' || rest.startsWith('《');
  const isRead = people === undefined ? isSerial : isAuthored(names, slice(after, end.at));
  if (hasStop(runOf(title)) || !isRead) return undefined;
  const named = names.text === '' ? '' : `${names.text}：`;
  return `${named}《${title}》${parts}，${host === '' ? '' : `《${host}》，`}${rest}`;
}

/** 社会学概论（第三版）, 文献选编（上）: what footnotes have behind the title's marks. */
const PARTS =
  /\s?\((?:第\s?[\d一二三四五六七八九十]{1,3}\s?[版卷册辑]|[上中下]\s?[册冊卷编]?|[\p{Script=Han}\d]{1,5}[版本])\)$/u;

const QUOTED = /^“([^“”]+)”$/u;

function titleAndParts({ text, shape }: Run): [title: string, parts: string] {
  const at = PARTS.exec(shape)?.index ?? shape.length;
  return [text.slice(0, at).replace(QUOTED, '$1'), text.slice(at)];
}

/** Where names may end: at their full stop, else at a colon, or at one of the first commas, the last of them first. */
function endsOfPeople(run: Run): number[] {
  const start = run.shape.slice(0, MAX_PEOPLE);
  const stop = topLevel(start, '.').find((at) => endsName(run.shape, at) && goesOn(run, at));
  if (stop !== undefined) return [stop];
  const [colon] = topLevel(start, ':');
  const commas = topLevel(start, ',').slice(0, 6);
  const within = commas.filter((at) => colon === undefined || at < colon).reverse();
  return colon === undefined ? within : [colon, ...within];
}

function goesOn(run: Run, at: number): boolean {
  return run.shape.slice(at + 1).trim() !== '';
}

/** Names, and no first part of a title: a role or a country says so, or each is a person's. */
function isAuthored(names: Run, after: Run): boolean {
  if (readTwoRoles(names) !== undefined) return true;
  const { run: people, role } = withoutRole(names);
  if (!isPeople(people)) return false;
  if (role !== undefined || COUNTRY.test(people.shape)) return true;
  const isTranslated = /译/u.test(after.shape);
  const list = people.text
    .replace(/等$/u, '')
    .split(/[,，、;；]/u)
    .map((name) => name.replace(/\s/gu, ''));
  const isKnown = (name: string) =>
    isHanPerson(name) || isTranscribed(name, isTranslated) || DOTTED.test(name);
  if (list.length > 1)
    return list.some(isKnown) && list.every((name) => isKnown(name) || isShort(name));
  return list.every((name) => isKnown(name) || (isTranslated && isSpelt(name)));
}

/** Among others, a name may be a word as well. */
function isShort(name: string): boolean {
  return name.length < 4 && surnameOf(name) !== undefined;
}

/** 安东尼·吉登斯 */
const DOTTED = /^\p{Script=Han}{1,10}(?:[·•・][\p{Script=Han}\p{Lu}.]{1,10}){1,3}$/u;
