/** A file of content as data, with the line each value stands on; broken files become a finding. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { describeRepeated, type Finding, repeatedFields } from '../../../src/bibliography/index.ts';

import { changedNumbers } from './changed-numbers.ts';

export type Path = readonly PropertyKey[];

export interface Source {
  readonly file: string;
  /** `undefined` when the file is broken; with findings beside it, it is sound but for those. */
  readonly data: unknown;
  /** The 1-based line of a value, or of the nearest thing around it that exists. */
  readonly lineOf: (path: Path) => number;
  readonly findings: readonly Finding[];
}

/** Reads JSON (RFC 8259); the position of a mistake is in the finding. */
export function readJsonSource(text: string, file: string): Source {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (!isShallow(data)) return broken(file, 1, NESTED, '');
    return { file, data, lineOf: lazyLines(text, 0), findings: repeated(text, file) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const offset = offsetOfMistake(message, text);
    const before = text.slice(0, offset).split('\n');
    const [what = ''] = message.split(/ in JSON| after JSON|, \.{0,3}"|, "/);
    return broken(
      file,
      before.length,
      `Line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} is no JSON: ${lowerFirst(what)}`,
      text.split('\n')[before.length - 1] ?? '',
    );
  }
}

/** Which of two values is meant nobody can know: the site would show the last, and the other would be lost. */
function repeated(text: string, file: string): Finding[] {
  return repeatedFields(text).map((field) => ({
    kind: 'invalid-field',
    message: describeRepeated(field),
    repair: 'Leave the right one in the file',
    text: field.value,
    file,
    line: field.line,
  }));
}

/** V8 names the place by number, or quotes ten characters on either side of it. */
function offsetOfMistake(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, dots = '', quoted = ''] =
    /, (\.{0,3})"([\s\S]*)"(?:\.{3})? is not valid JSON$/.exec(message) ?? [];
  if (quoted === '') return text.length;
  const token = /token '([\s\S]+?)'/u.exec(message)?.[1] ?? '';
  return dots === '' ? Math.max(0, text.indexOf(token)) : text.indexOf(quoted) + QUOTED_BEFORE;
}

const QUOTED_BEFORE = 10;

/** Reads the front matter of an MDX file (YAML 1.2 between two lines of `---`). */
export function readFrontMatter(text: string, file: string): Source {
  const normal = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const yaml = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(normal)?.[1];
  if (yaml === undefined)
    return broken(
      file,
      1,
      'The file does not begin with front matter between two lines of ---',
      '',
    );
  const document = documentOf(yaml);
  if (document === undefined) return broken(file, 2, NESTED, '');
  // A tag that is not known, `!!js/function`, is a warning here and an error to the site's own reader.
  const mistake = document.errors[0] ?? document.warnings[0];
  if (!mistake) return frontMatterOf(document, yaml, file);
  const { line, col } = mistake.linePos?.[0] ?? { line: 1, col: 1 };
  const [what = ''] = mistake.message.split(/ at line \d/);
  return broken(
    file,
    line + 1,
    `Line ${line + 1}, column ${col} is no YAML: ${lowerFirst(what)}`,
    yaml.split('\n')[line - 1] ?? '',
  );
}

const NESTED = 'The values are nested deeper than any record is';
const DEEPEST = 50;

/** Whether a value nests no deeper than records do: whatever walks it afterwards may go by recursion. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    // Once each: one that holds itself many times over would else fill the memory before it is deep.
    level = [
      ...new Set(
        level.flatMap((each) =>
          typeof each === 'object' && each !== null ? Object.values(each) : [],
        ),
      ),
    ];
  }
  return true;
}

/** The parser goes by recursion, and gives up where there is no end of brackets. */
function documentOf(yaml: string): Document | undefined {
  try {
    return parseDocument(yaml, { prettyErrors: true });
  } catch {
    return undefined;
  }
}

function frontMatterOf(document: Document, yaml: string, file: string): Source {
  try {
    const data: unknown = document.toJS();
    if (!isShallow(data)) return broken(file, 2, NESTED, '');
    return {
      file,
      data,
      lineOf: lazyLines(yaml, 1),
      findings: changedNumbers(document, yaml, file),
    };
  } catch (error) {
    const [, name] = /^Unresolved alias .*: (.+)$/s.exec(String(Object(error).message)) ?? [];
    // Aliases of aliases of aliases: a few lines that stand for more than any machine can hold.
    if (name === undefined)
      return broken(file, 2, 'The front matter refers to itself too often', '');
    const text = `*${name}`;
    const line = yaml.slice(0, yaml.indexOf(text)).split('\n').length + 1;
    return broken(
      file,
      line,
      'YAML takes what follows * for the name of another value, and there is none',
      text,
    );
  }
}

function broken(file: string, line: number, message: string, text: string): Source {
  const finding: Finding = {
    kind: 'unreadable-entry',
    message,
    repair: 'Mend it there; nothing else in the file was checked',
    text: text.trim(),
    file,
    line,
  };
  return { file, data: undefined, lineOf: () => line, findings: [finding] };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Positions are only worked out when a finding asks for one: JSON is YAML, so one parser knows both. */
function lazyLines(text: string, offset: number): Source['lineOf'] {
  let root: Node | null | undefined;
  const counter = new LineCounter();
  return (path) => {
    root ??= parseDocument(text, { lineCounter: counter }).contents;
    return counter.linePos(startOf(root, path)).line + offset;
  };
}

function startOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let start = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      start = (pair.key as Node).range?.[0] ?? start;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      start = (node as Node | undefined)?.range?.[0] ?? start;
    } else break;
  }
  return start;
}
