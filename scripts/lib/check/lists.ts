/** A reference list of content: read, held against the schema, every doubt with its line. */
import { type Finding, parseReferences, type Reference } from '../../../src/bibliography/index.ts';
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
  const { references, lineOf, findings } = list.file.endsWith('.json')
    ? readJson(list)
    : readOther(list);
  const doubts = [
    ...references.flatMap((reference, index) =>
      [...checkReference(reference, today), ...checkHead(reference, cited)].map((finding) => ({
        ...finding,
        index,
      })),
    ),
    ...checkDuplicates(references),
  ];
  return {
    references,
    lineOf,
    findings: [
      ...findings,
      ...doubts.map(({ index, ...finding }) => ({
        ...finding,
        file: list.file,
        line: lineOf(index),
      })),
    ],
  };
}

/** CSL-JSON is held against the schema as it stands: nothing is mended silently on the way. */
function readJson({ text, file }: ContentFile): CheckedList {
  const source = readJsonSource(text, file);
  const nothing = { references: [], lineOf: () => 1 };
  if (source.data === undefined) return { ...nothing, findings: source.findings };
  if (!Array.isArray(source.data))
    return { ...nothing, findings: [...source.findings, noList(source)] };
  const checked = source.data.map((value: unknown, index) => ({
    index,
    ...checkSchema('reference', source, value, [index]),
  }));
  const valid = checked.flatMap(({ value, index }) => (value ? [{ value, index }] : []));
  return {
    references: valid.map(({ value }) => value),
    lineOf: (place) => source.lineOf([valid[place]?.index ?? 0]),
    findings: [...source.findings, ...checked.flatMap(({ findings }) => findings)],
  };
}

/** BibTeX and RIS are read as an import reads them, then held to the schema; entries are found again by what they hold. */
function readOther({ text, file }: ContentFile): CheckedList {
  const { references, findings } = parseReferences(text, { file });
  const lines = text.split(/\r\n|[\r\n]/);
  const lineOf = (place: number): number => {
    const { id = '', title = '' } = references[place] ?? {};
    const line = lines.findIndex(
      (candidate) => candidate.includes(`{${id},`) || (title !== '' && candidate.includes(title)),
    );
    return Math.max(line, 0) + 1;
  };
  const refused = references.flatMap((reference, place) => {
    const source = { file, data: reference, lineOf: () => lineOf(place), findings: [] };
    return checkSchema('reference', source, reference).findings;
  });
  return { references, lineOf, findings: [...findings, ...refused] };
}

/** What every style prints where there is neither title nor author. */
const PRINTED = ['editor', 'container-title', 'publisher', 'issued', 'page', 'URL'] as const;

function checkHead(reference: Reference, cited: boolean): Finding[] {
  if (!cited || reference.title || reference.author) return [];
  const isEmpty = PRINTED.every((variable) => reference[variable] === undefined);
  return [isEmpty ? emptyFinding(reference) : namelessFinding(reference)];
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

function emptyFinding({ id }: Reference): Finding {
  return {
    kind: 'invalid-field',
    message: 'Nothing of this reference can be printed',
    repair: 'Add what the journal printed, or take the entry out',
    text: id,
    reference: id,
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
