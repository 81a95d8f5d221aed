/**
 * The grammar of citations in a text: `[@zhao2020]`, `[see @zhang2021, 80-82; -@li2022]`, and in the run of a
 * sentence `@key` or `@key [38]`. It follows pandoc's citation syntax, with two changes for Chinese text: a key
 * is ASCII, so that Han text may touch it, and the punctuation between works may be full-width.
 */

/** One work in a cluster. */
export interface CitedWork {
  readonly key: string;
  /** The place in the work as written: `80-82`. */
  readonly locator?: string;
  /** CSL locator label (CSL 1.0.2, locators); `page` when absent. */
  readonly label?: string;
  /** `-@key`: the author is named in the sentence already. */
  readonly suppressAuthor?: true;
  /** The author's own words around the work, a comma that parts them included: `see`, `and passim`, `, my stress`. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Works cited together, and where they stand in the text (offsets, the end exclusive). */
export interface CitationCluster {
  readonly works: readonly CitedWork[];
  /** `@key` without brackets: the author's name is part of the sentence. */
  readonly narrative: boolean;
  readonly start: number;
  readonly end: number;
}

const KEY = String.raw`[A-Za-z0-9_](?:[\w:.#$%&+?<>~/-]*[A-Za-z0-9_])?`;
/** Never inside a word, an e-mail address or a path. */
const BEFORE = String.raw`(?<![\w.@/])`;
const BRACKETED = String.raw`\[[^[\]]*\]`;
const WORK = new RegExp(`^(?<prefix>.*?)${BEFORE}(?<minus>-?)@(?<key>${KEY})(?<rest>.*)$`, 'su');
const CLUSTER = new RegExp(
  String.raw`(?<bracketed>${BRACKETED})|${BEFORE}(?<minus>-?)(?<!\w-)@(?<key>${KEY})(?:[ \u00a0]?(?<place>${BRACKETED}))?`,
  'gu',
);

/** Every citation in a text, in order. `isEscaped` tells of an `@` by its offset whether it was written `\@`. */
export function findCitations(
  text: string,
  isEscaped: (offset: number) => boolean = () => false,
): readonly CitationCluster[] {
  return [...text.matchAll(CLUSTER)].flatMap((match) => {
    if (isEscaped(match.index + match[0].indexOf('@'))) return [];
    const found = match.groups?.['bracketed'] ? bracketed(match) : narrative(match);
    return found ?? [];
  });
}

function bracketed(match: RegExpExecArray): CitationCluster | undefined {
  const works = match[0].slice(1, -1).split(/[;；]/u).map(readWork);
  const whole = works.every((work) => work !== undefined);
  if (!whole) return undefined;
  return { works, narrative: false, start: match.index, end: match.index + match[0].length };
}

function readWork(text: string): CitedWork | undefined {
  const { key, prefix = '', minus, rest = '' } = WORK.exec(text)?.groups ?? {};
  if (!key || /\S@/u.test(prefix)) return undefined;
  return {
    key,
    ...(minus && { suppressAuthor: true as const }),
    ...filled('prefix', prefix.trim()),
    ...readRest(rest),
  };
}

/** What follows a key: a place in the work, words, or both; without a place, the comma belongs to the words. */
function readRest(rest: string): ReturnType<typeof readPlace> {
  const [, comma = '', text = ''] = /^\s*([,，]?)\s*(.*)$/su.exec(rest) ?? [];
  const found = readPlace(text);
  return found.locator || !found.suffix ? found : { suffix: withComma(comma, found.suffix) };
}

function withComma(comma: string, words: string): string {
  return comma === ',' ? `, ${words}` : `${comma}${words}`;
}

function narrative(match: RegExpExecArray): CitationCluster | undefined {
  const { key = '', minus, place } = match.groups ?? {};
  const found = place === undefined ? undefined : readPlace(place.slice(1, -1).trim());
  // Brackets after a key are its place only when nothing else stands in them.
  const isPlace = found?.locator !== undefined && found.suffix === undefined;
  const end = match.index + match[0].length;
  const work: CitedWork = {
    key,
    ...(minus && { suppressAuthor: true as const }),
    ...(isPlace && found),
  };
  const bare = `${minus}@${key}`.length;
  return {
    works: [work],
    narrative: !minus,
    start: match.index,
    end: isPlace ? end : match.index + bare,
  };
}

/** CSL locator labels and how people write them, before the number or (in Chinese) around it. */
const LABELS: readonly (readonly [label: string, before: string, after: string])[] = [
  ['page', 'pages?|pp?\\.?', '页'],
  ['chapter', 'chapters?|chaps?\\.?|ch\\.', '章'],
  ['section', 'sections?|secs?\\.?|§+', '节'],
  ['volume', 'volumes?|vols?\\.?', '卷'],
  ['figure', 'figures?|figs?\\.?|图', '图'],
  ['table', 'tables?|tab\\.|表', '表'],
  ['paragraph', 'paragraphs?|paras?\\.?|¶+', '段'],
  ['line', 'lines?|ll?\\.', '行'],
];
const ONE = String.raw`[A-Za-z]{0,3}\d[\dA-Za-z.]*|[ivxlcdm]+(?![A-Za-z])`;
const PLACE = String.raw`(?:${ONE})(?:\s*[-–—~～,，、+&]\s*(?:${ONE}))*`;

/** `80-82`, `pp. 80–82`, `chap. 3`, `第38页`, then whatever the author adds. */
function readPlace(text: string): Pick<CitedWork, 'locator' | 'label' | 'suffix'> {
  for (const [label, before, after] of LABELS) {
    const pattern = `^(?:第\\s*(${PLACE})\\s*${after}|(?:${before})\\s*(${PLACE}))(.*)$`;
    const [, around, following, rest] = new RegExp(pattern, 'su').exec(text) ?? [];
    const locator = around ?? following;
    if (locator) return place(locator, label, rest ?? '');
  }
  const [, locator, rest] = new RegExp(`^(${PLACE})(.*)$`, 'su').exec(text) ?? [];
  return locator ? place(locator, 'page', rest ?? '') : filled('suffix', text.trim());
}

function place(
  locator: string,
  label: string,
  rest: string,
): Pick<CitedWork, 'locator' | 'label' | 'suffix'> {
  const [, comma = '', words = ''] = /^\s*([,，]?)\s*(.*?)\s*$/su.exec(rest) ?? [];
  const suffix = words && withComma(comma, words);
  return { locator, ...(label !== 'page' && { label }), ...filled('suffix', suffix) };
}

function filled<Key extends string>(key: Key, text: string): Partial<Record<Key, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<Key, string>);
}
