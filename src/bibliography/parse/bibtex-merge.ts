/** Fields of an entry that only together say something: dates in parts, subtitles, crossed references. */
import { months } from '../mapping/bibtex.ts';
import type { Field } from '../mapping/dialect.ts';
import { bibtexFieldsApart } from './bibtex-apart.ts';
import type { RawEntry } from './bibtex-scanner.ts';
import type { Report } from './report.ts';

const URL_SOURCE = /\\(?:url|href)\s*\{([^{}]*)\}|^\s*(https?:\/\/\S+)\s*$/u;
const VISITED =
  /^\s*(?:(?:last )?(?:accessed|visited|retrieved)(?: on)?|访问日期|引用日期|检索日期)\s*[:：]?\s*(\d[\d\s./年月日-]{5,15}|[A-Za-z]{3,9}\.? \d{1,2}, \d{4})\.?\s*$/iu;
/** What a part takes over from its whole under another name (BibLaTeX manual, appendix B). */
const INHERITED: Readonly<Record<string, string>> = {
  title: 'booktitle',
  subtitle: 'booksubtitle',
};
const NOT_INHERITED: ReadonlySet<string> = new Set([
  'crossref',
  'ids',
  'shorttitle',
  'entrysubtype',
]);

/** The entry's fields with the whole it refers to, whole dates and whole titles. */
export function mergeFields(
  entry: RawEntry,
  byKey: ReadonlyMap<string, RawEntry>,
  report: Report,
): Field[] {
  const fields = bibtexFieldsApart(entry.type, withCrossref(entry, byKey, report));
  return withVisit(withPublished(withTitle(withTitle(withDate(fields), 'title'), 'booktitle')));
}

function withCrossref(
  { type, fields, line }: RawEntry,
  byKey: ReadonlyMap<string, RawEntry>,
  report: Report,
): Field[] {
  const key = fields.find(({ tag }) => tag === 'crossref')?.value.trim();
  if (key === undefined) return fields;
  const own = fields.filter(({ tag }) => tag !== 'crossref');
  const whole = byKey.get(key.toLowerCase());
  if (whole === undefined) {
    const repair = 'Add that entry to the file.';
    report.add('missing-field', 'The entry that crossref names is not here', repair, {
      text: key,
      line,
    });
    return own;
  }
  const present = new Set(own.map(({ tag }) => tag));
  const inherited = whole.fields
    .filter(({ tag }) => !NOT_INHERITED.has(tag))
    .map((field) => (whole.type === type ? field : underItsPart(field)))
    .filter(({ tag }) => !present.has(tag));
  return [...own, ...inherited];
}

/** What a part takes over; an entry of the same kind is no whole, but the same work once more. */
function underItsPart(field: Field): Field {
  return { ...field, tag: INHERITED[field.tag] ?? field.tag };
}

/** `year`, `month` (name, number, `jan`) and `day` as one date, unless `date` says more. */
function withDate(fields: readonly Field[]): Field[] {
  const part = (name: string) => {
    const source = fields.find(({ tag }) => tag === name)?.value ?? '';
    return source.replace(/[{}]/g, '').trim();
  };
  const rest = fields.filter(({ tag }) => !['year', 'month', 'day'].includes(tag));
  const year = fields.find(({ tag }) => tag === 'year');
  if (year === undefined || part('date') !== '') return rest;
  return [
    ...rest,
    { ...year, tag: 'date', value: joinDate(part('year'), part('month'), part('day')) },
  ];
}

function joinDate(printed: string, month: string, day: string): string {
  const year = printed.replace(/年$/u, '');
  if (!/^\d{4}$/.test(year) || month === '') return printed;
  const [, number] = /^(\d{1,2})$/.exec(month) ?? [];
  const [, name = '', nameDay = ''] = /([A-Za-z]{3,9})\W*(\d{0,2})/.exec(month) ?? [];
  const index = months.findIndex((short) => name.toLowerCase().startsWith(short)) + 1;
  const place = number === undefined ? index : Number(number);
  if (place < 1 || place > 12) return `${year} ${month}`;
  const [, dayFirst = ''] = /^(\d{1,2})\D+/.exec(month) ?? [];
  const exactDay = (day || nameDay || dayFirst).padStart(2, '0');
  const iso = `${year}-${String(place).padStart(2, '0')}`;
  return exactDay === '00' ? iso : `${iso}-${exactDay}`;
}

function withTitle(fields: readonly Field[], name: 'title' | 'booktitle'): Field[] {
  const subtitle = fields.find(({ tag }) => tag === name.replace('title', 'subtitle'));
  if (subtitle === undefined || subtitle.value.trim() === '') return [...fields];
  return fields
    .filter((field) => field !== subtitle)
    .map((field) =>
      field.tag === name ? { ...field, value: joinTitle(field.value, subtitle.value) } : field,
    );
}

function joinTitle(title: string, subtitle: string): string {
  return /[-–—:：.?!？！]\s*$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** A note that only says when a page was visited is that date, and a date needs no such words. */
function withVisit(fields: readonly Field[]): Field[] {
  const isDated = fields.some(({ tag }) => tag === 'urldate');
  return fields.map((field) => {
    const isVisit = field.tag === 'urldate' || (field.tag === 'note' && !isDated);
    const date = isVisit ? VISITED.exec(field.value)?.[1] : undefined;
    return date === undefined ? field : { ...field, tag: 'urldate', value: date };
  });
}

/** `howpublished` is a link more often than not; what else it says is a note. */
function withPublished(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (field.tag !== 'howpublished') return field;
    const [, command, bare] = URL_SOURCE.exec(field.value) ?? [];
    const url = command ?? bare;
    return url === undefined ? { ...field, tag: 'note' } : { ...field, tag: 'url', value: url };
  });
}
