/**
 * Fields that stand twice in one object. JSON leaves open which counts (RFC 8259, 4), `JSON.parse` keeps the last
 * and says nothing (ECMA-262, JSON.parse): here is what it dropped.
 */
import { type JsonToken, jsonTokens } from './json-tokens.ts';

/** A value that another of the same name in the same object has taken the place of. */
export interface RepeatedField {
  readonly name: string;
  /** The value that was not kept, and its line (from 1). */
  readonly value: string;
  readonly line: number;
  /** The value that was kept, the last of that name, and its line. */
  readonly kept: { readonly value: string; readonly line: number };
}

interface Occurrence {
  readonly line: number;
  readonly start: number;
  end: number;
}

/** An object that is open: what it has so far, and the field that waits for the end of its value. */
interface Open {
  readonly fields: Map<string, Occurrence[]>;
  name?: string | undefined;
  current?: Occurrence | undefined;
}

const MAX_QUOTED = 200;

/** Every value of sound JSON text that `JSON.parse` drops, line by line. */
export function repeatedFields(source: string): RepeatedField[] {
  const repeated: RepeatedField[] = [];
  const open: (Open | undefined)[] = [];
  for (const token of jsonTokens(source)) {
    if (token.text === '[') open.push(undefined);
    else if (token.text === '{') open.push({ fields: new Map() });
    else if (token.text === ']') open.pop();
    else if (token.text === '}') repeated.push(...close(open.pop(), source, token));
    else readField(open.at(-1), token);
  }
  return repeated.sort((one, other) => one.line - other.line);
}

/** What was done about it; the value that does not count is to stand after it. */
export function describeRepeated({ name, kept }: RepeatedField): string {
  return `${name} stands more than once in one object; only the last counts, “${kept.value}” in line ${kept.line}, and not`;
}

/** A name, the colon after it, or the comma that ends its value; whatever else stands in an object is a value. */
function readField(object: Open | undefined, token: JsonToken): void {
  if (object === undefined) return;
  if (token.text === ',') endField(object, token.index);
  else if (token.text === ':') beginField(object, token);
  else if (object.current === undefined) object.name = token.text;
}

function beginField(object: Open, { index, line }: JsonToken): void {
  const name = nameOf(object.name ?? '');
  object.current = { line, start: index + 1, end: index + 1 };
  const others = object.fields.get(name);
  if (others === undefined) object.fields.set(name, [object.current]);
  else others.push(object.current);
}

function endField(object: Open, end: number): void {
  if (object.current !== undefined) object.current.end = end;
  object.current = undefined;
}

/** `"a"` and `"\u0061"` name one field. */
function nameOf(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

function close(object: Open | undefined, source: string, { index }: JsonToken): RepeatedField[] {
  if (object === undefined) return [];
  endField(object, index);
  return [...object.fields].flatMap(([name, occurrences]) => {
    const last = occurrences.at(-1);
    if (last === undefined || occurrences.length === 1) return [];
    const kept = { value: quote(source, last), line: last.line };
    const dropped = occurrences.slice(0, -1);
    return dropped.map((each) => ({ name, value: quote(source, each), line: each.line, kept }));
  });
}

/** The value as it stands; text without its quotes. */
function quote(source: string, { start, end }: Occurrence): string {
  const value = source.slice(start, Math.min(end, start + MAX_QUOTED)).trim();
  return value.replace(/^"(.*)"$/su, '$1');
}
