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
  /** Whether a sorted list is divided by language first, Chinese before the others. */
  readonly groupsLanguages?: true;
}

const style = <Id extends string>(
  id: Id,
  kind: StyleKind,
  csl: string,
  en: string,
  zh: string,
): CitationStyle & { readonly id: Id } => ({ id, kind, csl, title: { en, zh } });

export const styles = [
  style(
    'gbt7714-2015-numeric',
    'numeric',
    'gbt7714-2015-numeric.csl',
    'GB/T 7714—2015 (numeric)',
    'GB/T 7714—2015（顺序编码制）',
  ),
  style(
    'gbt7714-2015-author-date',
    'author-date',
    'gbt7714-2015-author-date.csl',
    'GB/T 7714—2015 (author–date)',
    'GB/T 7714—2015（著者—出版年制）',
  ),
  style(
    'gbt7714-2025-numeric',
    'numeric',
    'gbt7714-2025-numeric.csl',
    'GB/T 7714—2025 (numeric)',
    'GB/T 7714—2025（顺序编码制）',
  ),
  style(
    'gbt7714-2025-author-date',
    'author-date',
    'gbt7714-2025-author-date.csl',
    'GB/T 7714—2025 (author–date)',
    'GB/T 7714—2025（著者—出版年制）',
  ),
  style('apa', 'author-date', 'apa', 'APA, 7th edition', 'APA 第 7 版'),
  style('mla', 'author-date', 'modern-language-association', 'MLA, 9th edition', 'MLA 第 9 版'),
  style(
    'chicago-notes',
    'note',
    'chicago-note-bibliography',
    'Chicago (notes and bibliography)',
    '芝加哥格式（注释—书目制）',
  ),
  style(
    'chicago-author-date',
    'author-date',
    'chicago-author-date',
    'Chicago (author–date)',
    '芝加哥格式（著者—出版年制）',
  ),
  style(
    'harvard',
    'author-date',
    'harvard-cite-them-right',
    'Harvard (Cite Them Right)',
    '哈佛格式',
  ),
  style('vancouver', 'numeric', 'vancouver', 'Vancouver', '温哥华格式'),
  style('ieee', 'numeric', 'ieee', 'IEEE', 'IEEE'),
] as const;

export type StyleId = (typeof styles)[number]['id'];

/** The registered style. Throws when there is none by that id. */
export function styleOf(id: string): CitationStyle {
  const found = styles.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  const known = styles.map((candidate) => candidate.id).join(', ');
  throw new Error(`There is no citation style “${id}”: use one of ${known}.`);
}
