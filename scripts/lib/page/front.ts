/** The unlabelled lines of a page: titles, bylines and affiliations, in one language or in two. */
import { isAffiliation, type PageAffiliation, readAffiliations } from './affiliations.ts';
import { bylineScore, type PageAuthor, readByline } from './byline.ts';
import { joinLines, type Language, type Line, languageOf, squeeze } from './lines.ts';

export interface Front {
  title: { [language in Language]?: string };
  authors: { [language in Language]?: PageAuthor[] };
  affiliations: { [language in Language]?: PageAffiliation[] };
  /** Line of each title, byline and list of affiliations, for findings. */
  lines: { title?: Line; authors?: Line };
  /** Lines nobody could place. */
  readonly leftovers: Line[];
}

/** Reads the loose lines of a page, group by group; blank lines are gone already. */
export function readFront(groups: readonly (readonly Line[])[]): Front {
  const front: Front = { title: {}, authors: {}, affiliations: {}, lines: {}, leftovers: [] };
  for (const group of groups) {
    let rest = group;
    while (rest.length > 0) rest = readPart(front, rest);
  }
  return front;
}

/** Takes one title, byline and list of affiliations off the front of `lines`; gives the lines left. */
function readPart(front: Front, lines: readonly Line[]): readonly Line[] {
  const first = findByline(front, lines);
  if (first < 0) {
    takeTitles(front, lines.slice(0, lonelyTitleLength(front, lines)));
    front.leftovers.push(...lines.slice(lonelyTitleLength(front, lines)));
    return [];
  }
  takeTitles(front, lines.slice(0, first));
  const afterByline = takeBylines(front, lines, first);
  let end = afterByline;
  while (end < lines.length && belongsToAffiliations(lines, end, afterByline)) end += 1;
  takeAffiliations(front, lines.slice(afterByline, end));
  return lines.slice(end);
}

/** A byline stands below a title, unless the title of its language is known already. */
function findByline(front: Front, lines: readonly Line[]): number {
  const scores = lines.map(({ text }) => bylineScore(text));
  const sure = scores.findIndex((score, index) => score === 2 && mayStand(index));
  if (sure >= 0) return sure;
  return scores.findIndex((score, index) => {
    const next = lines[index + 1]?.text;
    return score === 1 && mayStand(index) && (next === undefined || isAffiliation(next));
  });

  function mayStand(index: number): boolean {
    const language = languageOf(lines[index]?.text ?? '');
    if (front.authors[language]) return false;
    return index > 0 ? true : Object.keys(front.title).length > 0 && (scores[1] ?? 0) < 2;
  }
}

/** Without a byline only the page's first lines can be a title. */
function lonelyTitleLength(front: Front, lines: readonly Line[]): number {
  const none = Object.keys(front.title).length === 0;
  const other =
    lines[0] && front.title[languageOf(lines[0].text)] === undefined && lines.length === 1;
  if (!none) return other ? 1 : 0;
  const end = lines.findIndex(({ text }) => isAffiliation(text) && /\d{6}/.test(text));
  return end < 0 ? lines.length : end;
}

function takeTitles(front: Front, lines: readonly Line[]): void {
  for (const language of ['zh', 'en'] as const) {
    const own = lines.filter(({ text }) => titleLanguage(lines, text) === language);
    const [line] = own;
    if (!line) continue;
    if (front.title[language] === undefined) {
      front.title[language] = squeeze(joinLines(own)).replace(/(?<=\S)\s*[*＊∗]+$/u, '');
      front.lines.title ??= line;
    } else front.leftovers.push(...own);
  }
}

/** A Latin line inside a Chinese title (`基于 | ATLAS.ti 9 | 的分析`) is no English title of its own. */
function titleLanguage(lines: readonly Line[], text: string): Language {
  if (languageOf(text) === 'zh') return 'zh';
  const index = lines.findIndex((line) => line.text === text);
  const between = [lines[index - 1], lines[index + 1]].every(
    (line) => line && languageOf(line.text) === 'zh',
  );
  return between ? 'zh' : 'en';
}

function takeBylines(front: Front, lines: readonly Line[], first: number): number {
  let index = first;
  for (let line = lines[index]; line; line = lines[index]) {
    const language = languageOf(line.text);
    const goesOn = index > first && /[,，;；、]$/.test(lines[index - 1]?.text ?? '');
    if (index > first && !goesOn && (bylineScore(line.text) < 2 || front.authors[language])) break;
    if (goesOn && bylineScore(line.text) === 0) break;
    front.authors[language] = [...(front.authors[language] ?? []), ...readByline(line.text)];
    front.lines.authors ??= line;
    index += 1;
  }
  return index;
}

function belongsToAffiliations(lines: readonly Line[], index: number, start: number): boolean {
  const text = lines[index]?.text ?? '';
  if (isAffiliation(text)) return true;
  // A broken line goes on until the next title, which a byline follows.
  return index > start && bylineScore(lines[index + 1]?.text ?? '') < 2;
}

function takeAffiliations(front: Front, lines: readonly Line[]): void {
  for (const language of ['zh', 'en'] as const) {
    const own = lines.filter(({ text }) => languageOf(text) === language);
    if (own.length > 0) front.affiliations[language] ??= readAffiliations(own);
  }
}
