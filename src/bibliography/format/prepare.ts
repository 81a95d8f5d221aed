/** References as citeproc-js must be given them to print what is meant. */
import { editionNumber } from '../editions.ts';
import type { CslItem } from '../engine.ts';
import { displayName, isOthers } from '../names.ts';
import type { Name, Reference } from '../reference.ts';
import { markedTitles } from './han-titles.ts';
import { toItemDate, withEvenEnds } from './item-date.ts';
import { namesThatCount, toItemName } from './item-names.ts';
import { readNote } from './note.ts';
import type { CitationStyle } from './styles.ts';
import { tame, tameParts } from './tame.ts';

/** Stands before 和 in `csl/locales-zh-CN.xml`, where a name list has its "and". */
export const HAN_AND = '\uE001';
/** Stands after a month there: styles put days beside it in the order of English. */
export const HAN_MONTH = '\uE005';
/** Stands there before 卷, 期, 页 and 版, which follow their number. */
export const HAN_LABEL = '\uE007';

/**
 * A reference as an item for the engine. What no standard variable holds goes where styles find it:
 * the CSTR identifier in `annote`, a year of another calendar beside the year.
 */
export function toItem(reference: Reference, style: CitationStyle): CslItem {
  const { custom, annote, note = '', issued: _, ...variables } = reference;
  const lines = readNote(note);
  const item: Record<string, unknown> = {};
  for (const [variable, value] of Object.entries(variables)) {
    item[variable] = toItemValue(variable, value, style);
  }
  const cstr = custom?.CSTR ?? lines.cstr;
  const issued = toItemDate(reference, lines, style);
  return {
    ...item,
    ...inStyle(reference, style),
    ...(lines.note && { note: lines.note }),
    ...(cstr && { annote: cstr }),
    ...(issued && { issued: tameParts(withEvenEnds(issued)) }),
  };
}

/** What one kind of style must be given otherwise than another. */
function inStyle(reference: Reference, style: CitationStyle): Record<string, string | undefined> {
  const { medium, custom } = reference;
  if (style.pinyin !== undefined) {
    const issues = style.narrowSigns && narrowed(reference.volume);
    return {
      medium: medium?.replace(DOCUMENT_MARK, ''),
      ...responsibilityOf(reference, style),
      section: textOf(custom?.['mark']),
      ...(issues && { 'volume-title': issues }),
      ...hostOf(reference, style),
    };
  }
  return { medium: mediumOf(medium), ...markedTitles(reference, style) };
}

/** Where nothing was published of a meeting, its place follows its name (GB/T 7714—2025, 8.6.1). */
function hostOf(reference: Reference, { narrowSigns }: CitationStyle): Record<string, string> {
  const { 'container-title': title, 'event-place': place, publisher } = reference;
  const isPublished = (publisher ?? reference['publisher-place']) !== undefined;
  const isMeeting = reference.type === 'paper-conference' && !isPublished;
  if (!isMeeting || title === undefined || !place || title.includes(place)) return {};
  return { 'container-title': tame(`${title}${narrowSigns ? ', ' : '，'}${place}`) };
}

const COMMA = /\s*([,，;；])\s*/gu;

/** Who else is responsible, in the words of print; whom those words name is not printed a second time. */
function responsibilityOf(
  { author, editor, translator, custom }: Reference,
  { kind, narrowSigns }: CitationStyle,
): Record<string, string | undefined> {
  const printed = textOf(custom?.['responsibility']);
  if (printed === undefined) return {};
  const names = printed.replace(/\s/gu, '');
  const covers = (people: readonly Name[] | undefined) =>
    people?.every(
      (name) => names.includes(displayName(name).replace(/\s/gu, '')) || isOthers(name),
    );
  const isListedByEditor = author === undefined && kind !== 'numeric';
  return {
    references: printed.replace(COMMA, narrowSigns ? narrow : wide),
    ...(covers(translator) && { translator: undefined }),
    ...(covers(editor) && !isListedByEditor && { editor: undefined }),
  };
}

const narrow = (_: string, sign: string) => (/[,，]/u.test(sign) ? ', ' : '; ');
const wide = (_: string, sign: string) => (/[,，]/u.test(sign) ? '，' : '；');

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? tame(value) : undefined;
}

const narrowSigns: Readonly<Record<string, string>> = {
  '，': ', ',
  '（': '(',
  '）': ')',
  '—': '-',
};

/** The first and last issues of a serial, 1984，1（1）—, in the signs of GB/T 7714—2015 (A.3). */
function narrowed(volume = ''): string | undefined {
  if (!/^\d{4}[，（]/u.test(volume)) return undefined;
  return volume.replace(/[，（）—]/gu, (sign) => narrowSigns[sign] ?? sign);
}

/** `EB/` of `EB/OL`: the mark of the type, which a style of GB/T 7714 prints itself. */
const DOCUMENT_MARK = /^[A-Z]{1,2}\//u;
/** Carriers of GB/T 7714 (2015, annex B.2; 2025, annex A.2): no other style has such marks. */
const CARRIER = /^(?:[A-Z]{1,2}\/)?(OL|CD|MT|DK)$/u;

function mediumOf(medium = ''): string | undefined {
  const carrier = CARRIER.exec(medium)?.[1];
  if (carrier === undefined) return medium || undefined;
  return carrier === 'CD' ? 'CD-ROM' : undefined;
}

/** citeproc-js reads `1-15,169` as one word and would leave its hyphen; with a space it reads numbers. */
const TIGHT_COMMA = /,(?=\S)/gu;
/** Styles print their own sign or word before a version. */
const VERSION_SIGN = /^v(?:ersion\s*|\.?\s*)(?=\d)/iu;

function toItemValue(variable: string, value: unknown, style: CitationStyle): unknown {
  if (Array.isArray(value)) {
    return namesThatCount(value).map((name: Name) => toItemName(tameParts(name), style));
  }
  if (typeof value === 'object' && value !== null) return tameParts(withEvenEnds(value));
  if (typeof value !== 'string') return value;
  const text = tame(value);
  if (variable === 'page') return text.replace(TIGHT_COMMA, ', ');
  if (variable === 'edition') return editionNumber(text) ?? text;
  return variable === 'version' ? text.replace(VERSION_SIGN, '') : text;
}
