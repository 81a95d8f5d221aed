/** A tagged format: one tag a line, one record a reference; RIS, Refer and their relatives differ in tables only. */
import type { NameWriting } from './name-text.ts';
import type { Row, TypeRow } from './rows.ts';

export interface Dialect {
  readonly title: string;
  readonly typeTag: string;
  readonly types: readonly TypeRow[];
  readonly rows: readonly Row[];
  readonly idTag: string;
  /** The tag whose lines carry `variable: value` for all that has no tag of its own. */
  readonly carrierTag: string;
  readonly closeBodies: NameWriting['closeBodies'];
  /** Tags that hold nothing about the work (counters, ends of records), passed over in silence. */
  readonly silentTags: readonly string[];
}

/** One tag and its value, with the 1-based line it begins on. */
export interface Field {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}
