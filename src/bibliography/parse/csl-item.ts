/** One CSL-JSON item as a reference: every key kept, mended or named in a finding. */
import { customFrom, isOwnName } from '../mapping/carried-custom.ts';
import { gatherCarried } from '../mapping/carrier.ts';
import { SOFTWARE_LINE, typeAliases, variableNamed } from '../mapping/csl-aliases.ts';
import { isRecord } from '../mapping/equal.ts';
import { foldText } from '../mapping/plain-text.ts';
import { isDateVariable, isNameVariable, isVariable, type Variable } from '../mapping/variables.ts';
import { type Reference, type ReferenceType, referenceTypeSchema } from '../reference.ts';
import { customOf, isShallow } from './csl-custom.ts';
import { dateOf, namesOf } from './csl-values.ts';
import { finishReference } from './finish.ts';
import type { Report } from './report.ts';
import { restoreCarried } from './restore.ts';
import { safeText } from './safe-text.ts';
import { isRefused, type Notice, refine, type Value, type Values } from './values.ts';

/** The reference of an item; undefined, and reported, where it is no object. */
export function readCslItem(item: unknown, line: number | undefined, report: Report) {
  if (!isRecord(item) || Array.isArray(item)) {
    const repair = 'Each item must be an object like { "type": "book", "title": "…" }.';
    const place = { text: quote(item), line };
    report.add('unreadable-entry', 'This item is not a reference', repair, place);
    return undefined;
  }
  const id = idOf(item['id']);
  const reference = id === '' ? undefined : id;
  const values: Values = new Map();
  for (const [key, value] of Object.entries(item)) {
    const place = { text: `${key}: ${quote(value)}`, line, reference };
    readKey(key, value, values, report, place);
  }
  const noted = liftFromNote(
    values,
    fieldsGiven(item),
    report.noticeAt({ text: String(values.get('note') ?? ''), line, reference }),
  );
  const type = typeOf(item['type'], report, { text: quote(item['type']), line, reference });
  const custom = customOf(item['custom'], report.noticeAt({ text: 'custom', line, reference }));
  const whole = noted || custom ? { ...noted, ...custom } : undefined;
  return asSoftware(finishReference({ id, type, values, custom: whole }));
}

/** A program that went through Zotero as a document (see the export), or that Zotero's users marked so. */
function asSoftware(reference: Reference): Reference {
  const lines = reference.note?.split('\n') ?? [];
  if (reference.type !== 'document' || !lines.includes(SOFTWARE_LINE)) return reference;
  const { note: _, ...others } = reference;
  const note = lines.filter((line) => line !== SOFTWARE_LINE).join('\n');
  return { ...others, type: 'software', ...(note && { note }) };
}

type Place = Parameters<Report['lost']>[2];

const apart: ReadonlySet<string> = new Set(['id', 'type', 'custom']);
const MAX_QUOTED = 200;
const MAX_QUOTED_DEPTH = 4;

function quote(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, MAX_QUOTED);
  return isShallow(value, MAX_QUOTED_DEPTH)
    ? (JSON.stringify(value)?.slice(0, MAX_QUOTED) ?? '')
    : '…';
}

function idOf(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? foldText(String(id)) : '';
}

function typeOf(type: unknown, report: Report, place: Place): ReferenceType {
  const known = referenceTypeSchema.safeParse(type).data;
  if (known !== undefined) return known;
  const alias =
    typeof type === 'string' && Object.hasOwn(typeAliases, type) ? typeAliases[type] : undefined;
  const read = alias ?? 'document';
  const repair = `It was read as ${read}: use a type of CSL 1.0.2.`;
  report.add('unknown-type', 'CSL knows no such type', repair, place);
  return read;
}

function readKey(key: string, value: unknown, values: Values, report: Report, place: Place): void {
  if (apart.has(key) || isEmpty(value)) return;
  const variable = variableNamed(key);
  const notice = report.noticeAt(place);
  if (variable === undefined) {
    report.lost(key, 'CSL-JSON', place);
  } else if (values.has(variable)) {
    const message = `A second ${variable} was not kept`;
    notice('lost-field', message, 'Keep the right one of the two in the file.');
  } else {
    const read = readValue(variable, value, notice);
    if (read !== undefined) values.set(variable, read);
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function readValue(variable: Variable, value: unknown, notice: Notice): Value | undefined {
  if (isNameVariable(variable)) {
    const names = namesOf(value, notice);
    return names.length > 0 ? names : undefined;
  }
  return isDateVariable(variable) ? dateOf(value, notice) : textOf(variable, value, notice);
}

/** Numbers count as text; of a list (Crossref's titles) the first stands, of key words all. */
function textOf(variable: Variable, value: unknown, notice: Notice): string | undefined {
  if (Array.isArray(value)) return textOf(variable, listText(variable, value), notice);
  if (typeof value !== 'string' && typeof value !== 'number') {
    const repair = `Give ${variable} as text in quotes.`;
    notice('invalid-field', 'This value is neither text nor a number', repair);
    return undefined;
  }
  const [, text] = refine(variable, safeText(String(value), notice));
  return text === '' || isRefused(variable, text, notice) ? undefined : text;
}

function listText(variable: Variable, list: readonly unknown[]): string {
  const texts = list.filter((item) => typeof item === 'string' || typeof item === 'number');
  return variable === 'keyword' ? texts.join('; ') : String(texts[0] ?? '');
}

/** The variables an item has fields for, also those that held nothing but control characters. */
function fieldsGiven(item: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const given = Object.entries(item).filter(([, value]) => !isEmpty(value));
  return new Set(given.flatMap(([key]) => variableNamed(key) ?? []));
}

const LABELLED = /^([A-Z][a-z]+(?: [A-Za-z][a-z]+){1,3}): (?=\S)/u;

/** `Original Date: 1921`: Zotero's users write variables of CSL in words, too. */
function asZoteroHasIt(line: string): string {
  const [label = '', words = ''] = LABELLED.exec(line) ?? [];
  const variable = words.toLowerCase().replaceAll(' ', '-');
  return isVariable(variable) ? `${variable}: ${line.slice(label.length)}` : line;
}

/** Zotero's Extra arrives as the note: lines `page: 19` are variables that its fields do not have, or of `custom`. */
function liftFromNote(
  values: Values,
  given: ReadonlySet<string>,
  notice: Notice,
): Reference['custom'] {
  const note = values.get('note');
  if (typeof note !== 'string') return undefined;
  const { carried, rest } = gatherCarried(note.split('\n').map(asZoteroHasIt), (variable) => {
    return isOwnName(variable) || (isVariable(variable) && !given.has(variable));
  });
  restoreCarried(values, carried, () => notice);
  if (rest.length > 0) values.set('note', rest.join('\n'));
  else values.delete('note');
  return customFrom((name) => carried.get(name)?.[0]);
}
