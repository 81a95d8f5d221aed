/** How content of an earlier version becomes content of the next. */

/** A step from one version of the content's schema to the next. */
export interface Migration {
  /** The version it leads to; it starts from the one before. */
  readonly to: number;
  /** What it changes, in one sentence for the person whose content it is. */
  readonly summary: string;
  /** Gives a file's text as the new version has it: the same text where nothing changes. Path from `content/`, with `/`. */
  readonly change: (path: string, text: string) => string;
}

/** Every step there is, in order. Version 1 is the first: nothing leads to it. */
export const migrations: readonly Migration[] = [];
