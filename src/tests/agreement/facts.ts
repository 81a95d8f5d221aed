/** What every format says of an article; each reader gives the facts its format can hold, absent ones as undefined. */
export interface Facts {
  readonly title: string | undefined;
  /** Family and given name run together: how a format divides or turns a name does not matter here. */
  readonly authors: readonly string[];
  readonly journal: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly firstPage: string | undefined;
  readonly lastPage: string | undefined;
  /** ISO 8601. */
  readonly date: string | undefined;
  /** Primary language: `zh`, `en`. */
  readonly language: string | undefined;
  readonly abstract: string | undefined;
  /** A semicolon ends a key word in formats that have them in one field; it stands in none here. */
  readonly keywords: readonly string[];
  /** Titles of the references, in order. */
  readonly references: readonly string[];
}

/** The same for `Xu, Xuanguo`, `Xu Xuanguo` and 徐选国 in one piece or two. */
export function bareName(text: string): string {
  return text.replace(/[\s,]/gu, '');
}

/** White space is each format's own affair. */
export function bareText(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, '') || undefined;
}

/** Key words as every format can hold them. */
export function bareKeywords(keywords: readonly string[]): readonly string[] {
  return keywords.map((keyword) => keyword.replace(/\s*[;；]/gu, ','));
}

/** `zh` of `zh-CN`. */
export function primary(tag: string | undefined): string | undefined {
  return tag?.split('-')[0];
}
