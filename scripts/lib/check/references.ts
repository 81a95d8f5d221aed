/** Checks of a reference list that a schema cannot make. */
import {
  type DateValue,
  displayName,
  type Finding,
  isInCalendar,
  isoDate,
  pagesRunBackwards,
  type Reference,
} from '../../../src/bibliography/index.ts';
import { checkCharacters } from './characters.ts';

/** What is doubtful about one reference; `today` is an ISO 8601 date. */
export function checkReference(reference: Reference, today: string): Finding[] {
  return [
    ...checkDates(reference, today),
    ...checkPages(reference),
    ...checkLinks(reference),
    ...checkText(reference),
  ].map((finding) => ({ ...finding, reference: reference.id }));
}

function checkDates({ issued, accessed }: Reference, today: string): Finding[] {
  const dates: [string, DateValue | undefined][] = [
    ['date', issued],
    ['date of access', accessed],
  ];
  return [...dates.flatMap(outOfCalendar), ...inFuture(dates, today)];
}

function outOfCalendar([field, date]: [string, DateValue | undefined]): Finding[] {
  return (date?.['date-parts'] ?? [])
    .filter((parts) => !isInCalendar(parts))
    .map((parts) => ({
      kind: 'unsure-field',
      message: `The ${field} is no day of the calendar`,
      repair: 'Compare with the printed reference',
      text: parts.join('-'),
    }));
}

function inFuture(dates: [string, DateValue | undefined][], today: string): Finding[] {
  return dates
    .map(([field, date]) => ({ field, text: isoDate(date).split('/')[0] ?? '' }))
    .filter(({ text }) => text > today.slice(0, text.length))
    .map(({ field, text }) => ({
      kind: 'unsure-field',
      message: `The ${field} lies in the future`,
      repair: 'Compare with the printed reference',
      text,
    }));
}

function checkPages({ page = '' }: Reference): Finding[] {
  if (!pagesRunBackwards(page)) return [];
  return [
    {
      kind: 'unsure-field',
      message: 'The pages run backwards',
      repair: 'Compare with the printed reference',
      text: page,
    },
  ];
}

function checkLinks({ URL: address, DOI }: Reference): Finding[] {
  const findings: Finding[] = [];
  if (address !== undefined && !isWebAddress(address)) {
    findings.push({
      kind: 'unsafe-link',
      message: 'Only http and https addresses are linked',
      repair: 'Correct URL; until then it is shown as text',
      text: address,
    });
  }
  if (DOI !== undefined && !/^10\.\d{4,}(?:\.\d+)*\/\S+$/.test(DOI)) {
    findings.push({
      kind: 'unsafe-link',
      message: 'This is no DOI',
      repair: 'Write it bare, like 10.1000/182',
      text: DOI,
    });
  }
  return findings;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function checkText(reference: Reference): Finding[] {
  const { custom: _, ...fields } = reference;
  return checkCharacters(fields).map(({ field: __, ...finding }) => finding);
}

/** Entries that share an id, and entries that seem to be the same work. */
export function checkDuplicates(references: readonly Reference[]): (Finding & { index: number })[] {
  const ids = new Map<string, number>();
  const works = new Map<string, number>();
  return references.flatMap((reference, index) => {
    const sameId = firstSeen(ids, reference.id, index);
    const sameWork = workKeys(reference)
      .map((key) => firstSeen(works, key, index))
      .find((first) => first !== undefined);
    return [
      ...(sameId === undefined ? [] : [{ ...duplicateId(reference, sameId), index }]),
      ...(sameWork === undefined ? [] : [{ ...duplicateWork(reference, index, sameWork), index }]),
    ];
  });
}

function firstSeen(seen: Map<string, number>, key: string, index: number): number | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, index);
  return first;
}

/** The same DOI, or the same title by the same first author in the same year; a later edition is another work. */
function workKeys(reference: Reference): string[] {
  const { DOI, title, author, issued, volume, edition, page, type } = reference;
  const plain = title
    ?.normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const work = [
    type,
    plain,
    author?.[0] && displayName(author[0]),
    isoDate(issued).slice(0, 4),
    volume,
    edition,
    page,
  ];
  return [...(DOI ? [`doi ${DOI.toLowerCase()}`] : []), ...(plain ? [work.join('|')] : [])];
}

function duplicateId({ id }: Reference, first: number): Finding {
  return {
    kind: 'duplicate-id',
    message: `Entry ${first + 1} has the same id`,
    repair: 'Give one of them another',
    text: id,
    reference: id,
  };
}

function duplicateWork({ id, title = '' }: Reference, index: number, first: number): Finding {
  return {
    kind: 'duplicate-entry',
    message: `Entries ${first + 1} and ${index + 1} seem to be the same work`,
    repair: 'If they are, keep one, and renumber the citations of the other',
    text: title,
    reference: id,
  };
}
