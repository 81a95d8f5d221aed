/** A reference list of content: read, held against the schema, every doubt with its line. */
import type { Finding, Reference } from '../../../src/bibliography/index.ts';
import { checkDuplicates, checkReference } from './references.ts';
import { checkSchema } from './schema.ts';
import { readJsonSource, type Source } from './source.ts';
import type { ContentFile } from './tree.ts';

export interface CheckedList {
  readonly references: readonly Reference[];
  /** The line an entry begins on, by its place in `references`. */
  readonly lineOf: (index: number) => number;
  readonly findings: readonly Finding[];
}

/** Checks a list; `cited` is false for related articles, which may lack title and author. */
export function checkList(list: ContentFile, today: string, cited: boolean): CheckedList {
  const source = readJsonSource(list.text, list.file);
  if (source.data === undefined)
    return { references: [], lineOf: () => 1, findings: source.findings };
  if (!Array.isArray(source.data))
    return { references: [], lineOf: () => 1, findings: [noList(source)] };
  const checked = source.data.map((value: unknown, index) => ({
    index,
    ...checkSchema('reference', source, value, [index]),
  }));
  const valid = checked.flatMap(({ value, index }) => (value ? [{ value, index }] : []));
  const references = valid.map(({ value }) => value);
  const lineOf = (place: number): number => source.lineOf([valid[place]?.index ?? 0]);
  const doubts = [
    ...references.flatMap((reference, index) => {
      const nameless =
        cited && !reference.title && !reference.author ? [namelessFinding(reference)] : [];
      return [...checkReference(reference, today), ...nameless].map((finding) => ({
        ...finding,
        index,
      }));
    }),
    ...checkDuplicates(references),
  ];
  return {
    references,
    lineOf,
    findings: [
      ...checked.flatMap(({ findings }) => findings),
      ...doubts.map(({ index, ...finding }) => ({
        ...finding,
        file: list.file,
        line: lineOf(index),
      })),
    ],
  };
}

function noList({ file }: Source): Finding {
  return {
    kind: 'invalid-field',
    message: 'A reference list is an array of CSL-JSON entries',
    repair: 'Put the entries between [ and ]',
    text: '',
    file,
    line: 1,
  };
}

function namelessFinding({ id, custom }: Reference): Finding {
  return {
    kind: 'missing-field',
    message: 'This reference has neither title nor author',
    repair: 'Add what the journal printed',
    text: custom?.printed ?? id,
    reference: id,
  };
}
