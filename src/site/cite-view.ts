/** Citations in a text as the page prints them: in the journal's style, each number or name a link with a name. */
import { type CitedReference, type Mark, type Reference, styleOf } from '../bibliography/index.ts';
import { REFERENCE_ANCHOR } from '../constants.ts';
import { type Locale, languageTag, type Words } from '../i18n/index.ts';
import type { CitedCluster } from '../markdown/citations.ts';
import type { Cited } from './body.ts';
import { narrativeName, shortName } from './cited-names.ts';
import { formatter } from './formatter.ts';
import { namedParts, numericParts, wordedParts } from './mark-links.ts';

/** A piece of a mark: words, or a link to the works it names. */
export interface MarkPart {
  readonly text: string;
  readonly href?: string;
  /** What a screen reader hears: `reference 12: 俞可平, 2019`. */
  readonly name?: string;
  /** Where it is not the text's, or in a link not that of the link's name. */
  readonly lang?: string;
  /** A place in the work, raised beside a mark that is not: `（俞可平，2019）` `38`. */
  readonly raised?: true;
  /** A line may end before it: between `[2]80-82` and `[3]`. */
  readonly mayBreak?: true;
}

export interface CiteView {
  /** Authors named in the sentence, before the mark. */
  readonly lead: readonly MarkPart[];
  readonly parts: readonly MarkPart[];
  readonly raised: boolean;
  /** The language of the names of links: the page's, whatever the text around them is in (WCAG 2.2, 3.1.2). */
  readonly lang: string;
  /** Numbers of all works cited here. */
  readonly numbers: readonly number[];
}

/** What each cluster prints. Unknown keys are shown as they were written; `npm run check` reports them. */
export function citeViews(
  clusters: readonly CitedCluster[],
  cited: Cited,
  words: Words,
): readonly CiteView[] {
  const numberOf = new Map(cited.references.map(({ id }, index) => [id, index + 1]));
  const known = clusters.map(({ works }) => works.filter(({ key }) => numberOf.has(key)));
  const marks = marksOf(clusters, known, cited);
  const { kind } = styleOf(cited.style);
  return clusters.map((cluster, index) => {
    const works = known[index] ?? [];
    const mark = marks[index];
    const numbers = works.map(({ key }) => numberOf.get(key) ?? 0);
    const unknown = cluster.works.filter(({ key }) => !numberOf.has(key));
    if (works.length === 0)
      return unresolved(
        unknown.map(({ key }) => key),
        words,
      );
    return {
      lead: cluster.narrative
        ? inRuns(narrativeName(referenceAt(cited, numbers[0]), cited.language), cited.language)
        : [],
      parts: linksOf(mark, works, numbers, cited, words),
      raised: kind !== 'author-date' && (mark?.whole.html.includes('<sup>') ?? false),
      lang: words.languageTag,
      numbers,
    };
  });
}

/** A cluster as the style prints it, and each of its works as it would print that alone. */
interface PrintedCluster {
  readonly whole: Mark;
  readonly alone: readonly Mark[];
}

function marksOf(
  clusters: readonly CitedCluster[],
  known: readonly CitedCluster['works'][],
  { references, style, language }: Cited,
): readonly PrintedCluster[] {
  const cites = known.map((works, index) =>
    works.map(({ key, suppressAuthor, ...cite }) => {
      const isNamed = suppressAuthor || clusters[index]?.narrative;
      return { id: key, ...cite, ...(isNamed && { suppressAuthor: true as const }) };
    }),
  );
  if (cites.length === 0) return [];
  // A style for notes has no mark of its own: the number of the reference stands for the note.
  const marking = styleOf(style).kind === 'note' ? 'gbt7714-2015-numeric' : style;
  const all = cites.flatMap((works) => [works, ...works.map((work) => [withoutWords(work)])]);
  const printed = formatter.marks(references, marking, all, language);
  let next = 0;
  return cites.map((works) => {
    const end = next + works.length + 1;
    const [whole = { html: '', text: '' }, ...alone] = printed.slice(next, end);
    next = end;
    return { whole, alone };
  });
}

function withoutWords({ prefix: _, suffix: __, ...cite }: CitedReference): CitedReference {
  return cite;
}

function referenceAt({ references }: Cited, number = 0): Reference | undefined {
  return references[number - 1];
}

function unresolved(keys: readonly string[], { languageTag: lang }: Words): CiteView {
  const text = `[?${keys.join('; ?')}]`;
  return { lead: [], parts: [{ text }], raised: false, lang, numbers: [] };
}

function linksOf(
  mark: PrintedCluster | undefined,
  works: CitedCluster['works'],
  numbers: readonly number[],
  cited: Cited,
  words: Words,
): readonly MarkPart[] {
  const text = mark?.whole.text ?? '';
  const isNamed = styleOf(cited.style).kind === 'author-date';
  const printed = numbers.map((number, at) => ({
    number,
    alone: mark?.alone[at]?.text ?? '',
    prefix: works[at]?.prefix,
  }));
  const hasWords = works.some(({ prefix, suffix }) => prefix ?? suffix);
  const parts = hasWords
    ? wordedParts(text, printed)
    : isNamed
      ? namedParts(text, printed)
      : numericParts(text, numbers);
  return parts.flatMap(({ text, cites }, at): readonly MarkPart[] => {
    const [first] = cites;
    if (first === undefined) {
      return isNamed ? besideNames(text, cited.language) : breakable(text, at > 0);
    }
    const names = cites.map((number) => shortName(referenceAt(cited, number)));
    const name = words.referenceNamed(cites, isNamed ? spoken(text, names) : names.join('; '));
    const own = referenceAt(cited, first)?.language;
    const lang = languageWithin(words.languageTag, text, cited.language, own);
    return [{ text, href: `#${REFERENCE_ANCHOR}${first}`, name, ...(lang && { lang }) }];
  });
}

/** A name holds what is seen, so that who says it aloud finds the link (WCAG 2.5.3), and the author where only a year is. */
function spoken(text: string, names: readonly string[]): string {
  const [year] = /^\d{4}/u.exec(text) ?? [];
  if (year === undefined) return text;
  const name = names.join('; ');
  return name.endsWith(year) ? name + text.slice(year.length) : `${name}, ${text}`;
}

/** The language of a link's words where it is not that of its name; digits are read in any. */
function languageWithin(
  name: string,
  text: string,
  language: Locale,
  own?: string,
): string | undefined {
  const lang = foreignLanguage(text, language, own) ?? languageTag[language];
  return lang !== name && /\p{L}/u.test(text) ? lang : undefined;
}

/** The language of names in another script than the text around them: the work's own, unless it is the text's. */
function foreignLanguage(text: string, language: Locale, own = 'und'): string | undefined {
  const isHan = /\p{Script=Han}/u.test(text);
  const isLatin = !isHan && /\p{Script=Latin}/u.test(text);
  if (language === 'en' ? isLatin : isHan) return undefined;
  if (!/\p{L}/u.test(text)) return undefined;
  if (!own.startsWith(language)) return own;
  if (isHan) return 'zh-CN';
  return isLatin ? 'en' : 'und';
}

function besideNames(text: string, language: Cited['language']): readonly MarkPart[] {
  return /^\d/u.test(text) ? [{ text, raised: true }] : inRuns(text, language);
}

/** Words in the text's language, and Han characters within an English text. */
function inRuns(text: string, language: Cited['language']): readonly MarkPart[] {
  if (language !== 'en') return [{ text }];
  const runs = text.split(/(\p{Script=Han}+)/u).map((run, at) => {
    return at % 2 === 0 ? { text: run } : { text: run, lang: 'zh-CN' };
  });
  return runs.filter((run) => run.text !== '');
}

/** A bracket opens another mark, unless it is the first sign of all. */
function breakable(text: string, isWithin: boolean): MarkPart[] {
  const pieces = text.split(/(?<=\S)(?=\[)/u);
  return pieces.map((piece, index) => ({
    text: piece,
    ...((isWithin || index > 0) && piece.startsWith('[') && { mayBreak: true }),
  }));
}
