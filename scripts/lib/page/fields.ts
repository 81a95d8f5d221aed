/** The labelled parts of a page: dates, key words, classification, DOI, addresses. */
import { isoDate, parseDate } from '../../../src/bibliography/index.ts';
import { squeeze } from './lines.ts';

const DATE_LABELS = {
  received: 'received(?:\\s*date)?|收稿(?:日期)?',
  online:
    '(?:available |published )?online(?:\\s*date)?|(?:网络|在线)(?:出版|发布)日期|网络首发日期|上线日期|发布日期',
  published: 'published(?:\\s*date)?|publication date|出版日期|刊出日期',
  revised: 'revised(?:\\s*date)?|修[回订改](?:日期)?',
  accepted: 'accepted(?:\\s*date)?|接[受收]日期|录用日期',
} as const;

export type DateField = keyof typeof DATE_LABELS;
export type PageDates = { [field in DateField]?: string };

/** Reads `Received:2022-06-18 Online:2022-11-15 …` in any order and both languages, as ISO 8601. */
export function readDates(text: string): PageDates {
  const dates: PageDates = {};
  let rest = text;
  for (const [field, words] of Object.entries(DATE_LABELS) as [DateField, string][]) {
    const found = new RegExp(
      `(?:${words})\\s*[:：∶]\\s*(.*?)(?=[\\p{Script=Han}A-Za-z ]+[:：∶]|$)`,
      'iu',
    ).exec(rest);
    const date = isoDate(parseDate(found?.[1]?.replace(/[\s;；。.,，]+$/u, '') ?? ''));
    if (!found || date === '') continue;
    dates[field] = date;
    // What one label took is gone for the next: `Published online` is no `Published`.
    rest = rest.replace(found[0], ' ');
  }
  return dates;
}

/** `a, b; c` → three key words; the strongest separator present cuts, and never inside brackets. */
export function readKeywords(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line !== '');
  const text = squeeze(
    filled.join('\n').replace(/\n(?=\S)/g, filled.length > 2 ? '; ' : ' '),
  ).replace(/[.。]$/u, '');
  const separator = [/[;；]/u, /[,，]/u, /、/u].find((candidate) => candidate.test(text));
  const spaced = filled.join(' ').split(/\s{2,}/);
  const words = separator
    ? splitOutsideBrackets(text, separator)
    : spaced.length > 1
      ? spaced
      : splitHanWords(text);
  return words
    .map((word) => word.replace(/^[,，;；、\s]+|[,，;；、\s]+$/gu, ''))
    .filter((word) => word !== '');
}

function splitHanWords(text: string): string[] {
  return /^[\p{Script=Han}\s]+$/u.test(text) ? text.split(/\s+/) : [text];
}

function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (/[(（[【“‘《]/u.test(character)) depth += 1;
    else if (/[)）\]】”’》]/u.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  // A bracket that is never closed must not swallow the rest.
  return depth === 0 ? parts : text.split(separator);
}

const CLC = /^(?:[A-Z]|[A-Z]{1,2}\d[\w.\-/+:=()"<>[\]·∶]*)$/;

/** `C916; D632.1` → numbers of the Chinese Library Classification, and what cannot be one. */
export function readClc(text: string): { numbers: string[]; doubtful: string[] } {
  const joined = text
    .replace(/\bDOI\b.*$/iu, '')
    .replace(/[•·●▪](?=\s)/gu, ' ')
    .replace(/(?<=\b[A-Z]{1,2}) (?=\d)/g, '');
  const words = joined
    .split(/[,，;；、\s|]+/u)
    .map((word) => word.replace(/[.。]$/u, ''))
    .filter((word) => word !== '');
  return {
    numbers: words.filter((word) => CLC.test(word)),
    doubtful: words.filter((word) => !CLC.test(word)),
  };
}

/** The first DOI in a text (ISO 26324: `10.` registrant `/` suffix), without resolver or final stop. */
export function findDoi(text: string): string | undefined {
  return /10\.\d{4,9}\/[^\s"<>，。；、]+/u.exec(text)?.[0].replace(/[.,;:)\]}]+$/, '');
}

/** Every e-mail address in a text, in order. */
export function findEmails(text: string): string[] {
  return text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
}
