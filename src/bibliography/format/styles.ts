/**
 * The citation styles of the site, in the order a reader meets them.
 */

/** How a style's list is arranged: numbered, by author and year, or for footnotes (CSL 1.0.2, `citation-format`). */
export type StyleKind = 'numeric' | 'author-date' | 'note';

export interface CitationStyle {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly kind: StyleKind;
  /** File in `csl/`, or the style's name in the CSL project's repository. */
  readonly csl: string;
  /** A sorted list has Chinese works first, then the other languages (GB/T 7714, author–date). */
  readonly groupsLanguages?: true;
  /** A place in the work follows the mark: `[12]38` (GB/T 7714). */
  readonly locatorAfterMark?: true;
  /** Names in pinyin are not shortened (GB/T 7714): the family name in capitals or as it is written. */
  readonly pinyin?: 'WANG Shanshan' | 'Wang Shanshan';
  /** The signs between numbers are those of ASCII (GB/T 7714—2015). */
  readonly narrowSigns?: true;
  /**
   * Titles in Chinese and Japanese stand in 《》 and 『』, as those in other languages stand in italics or quotation
   * marks: all of them, or only those of whole works and periodicals.
   */
  readonly marksTitles?: 'all' | 'whole';
  /** The locale of its English, where that is not en-US: quotation marks and dates differ. */
  readonly english?: string;
}

type Styled<Id extends string> = CitationStyle & { readonly id: Id };

const style = <Id extends string>(
  id: Id,
  kind: StyleKind,
  csl: string,
  en: string,
  zh: string,
): Styled<Id> => ({ id, kind, csl, title: { en, zh } });

/** GB/T 7714: ours to write, each edition in both systems. */
const national = <Id extends string>(id: Id, edition: string, kind: StyleKind): Styled<Id> => {
  const [en, zh] =
    kind === 'numeric' ? ['numeric', '顺序编码制'] : ['author–date', '著者-出版年制'];
  const title = `GB/T 7714—${edition}`;
  const made = style(id, kind, `${id}.csl`, `${title} (${en})`, `${title}（${zh}）`);
  return {
    ...made,
    locatorAfterMark: true,
    groupsLanguages: true,
    ...(edition === '2015'
      ? { pinyin: 'WANG Shanshan', narrowSigns: true }
      : { pinyin: 'Wang Shanshan' }),
  };
};

const withMarks = <Id extends string>(
  marksTitles: 'all' | 'whole',
  made: Styled<Id>,
): Styled<Id> => ({ ...made, marksTitles });

export const styles = [
  national('gbt7714-2015-numeric', '2015', 'numeric'),
  national('gbt7714-2015-author-date', '2015', 'author-date'),
  national('gbt7714-2025-numeric', '2025', 'numeric'),
  national('gbt7714-2025-author-date', '2025', 'author-date'),
  withMarks('whole', style('apa', 'author-date', 'apa', 'APA, 7th edition', 'APA 第 7 版')),
  withMarks(
    'all',
    style('mla', 'author-date', 'modern-language-association', 'MLA, 9th edition', 'MLA 第 9 版'),
  ),
  withMarks(
    'all',
    style(
      'chicago-notes',
      'note',
      'chicago-note-bibliography',
      'Chicago, 17th edition (notes and bibliography)',
      '芝加哥格式第 17 版（注释—书目制）',
    ),
  ),
  withMarks(
    'all',
    style(
      'chicago-author-date',
      'author-date',
      'chicago-author-date',
      'Chicago, 17th edition (author–date)',
      '芝加哥格式第 17 版（著者—出版年制）',
    ),
  ),
  {
    ...withMarks(
      'all',
      style(
        'harvard',
        'author-date',
        'harvard-cite-them-right',
        'Harvard (Cite Them Right)',
        '哈佛格式',
      ),
    ),
    english: 'en-GB',
  },
  style('vancouver', 'numeric', 'vancouver', 'Vancouver', '温哥华格式'),
  withMarks('all', style('ieee', 'numeric', 'ieee', 'IEEE', 'IEEE')),
] as const;

export type StyleId = (typeof styles)[number]['id'];

/** The registered style. Throws when there is none by that id. */
export function styleOf(id: string): CitationStyle {
  const found = styles.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  const known = styles.map((candidate) => candidate.id).join(', ');
  throw new Error(`There is no citation style “${id}”: use one of ${known}.`);
}
