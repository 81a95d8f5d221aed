/** What the reader of an entry is not sure of, as findings with line, text and repair. */
import { isInCalendar } from '../../dates.ts';
import type { Finding } from '../../finding.ts';
import { isUnsafeText } from '../../mapping/plain-text.ts';
import { pagesRunBackwards } from '../../pages.ts';
import type { Reference } from '../../reference.ts';
import { withScheme } from './address.ts';
import type { Composed } from './compose.ts';
import type { PrintedEntry } from './entries.ts';

export interface Read extends Composed {
  readonly entry: PrintedEntry;
  /** The number of the earlier note whose work this is again, `before` for one without, `unknown` where it is not in the list. */
  readonly repeats?: number | 'before' | 'unknown';
}

type Doubt = Pick<Finding, 'kind' | 'message' | 'repair'> & { readonly text?: string };

export function unreadable({ line, printed }: PrintedEntry): Finding {
  return {
    kind: 'unreadable-entry',
    message: 'This line has no letters to read as a reference',
    repair: 'Remove it, or write the reference',
    text: printed,
    line,
  };
}

/** Numbers that do not follow each other, or are missing: an entry was lost, or a broken line taken for one. */
export function numberGaps(entries: readonly PrintedEntry[]): Finding[] {
  let previous: number | undefined;
  return entries.flatMap(({ number, line, printed, isMore }): Finding[] => {
    if (isMore) return [];
    const before = previous;
    previous = number ?? previous;
    const doubt = before === undefined ? undefined : gapAfter(before, number);
    return doubt === undefined ? [] : [{ kind: 'number-gap', ...doubt, text: printed, line }];
  });
}

function gapAfter(
  before: number,
  number: number | undefined,
): Pick<Finding, 'message' | 'repair'> | undefined {
  if (number === before + 1 || number === 1) return undefined;
  if (number !== undefined) {
    return {
      message: `Number ${number} follows number ${before}`,
      repair: 'Check that no reference is missing between them',
    };
  }
  return {
    message: `A reference without a number follows number ${before}`,
    repair: 'Number it, or join it to the line above',
  };
}

/** Every doubt about one reference. */
export function doubtsOf(read: Read, reference: Reference | undefined): Finding[] {
  const { line, printed } = read.entry;
  const doubts = [textDoubts, typeDoubts, authorDoubts, fieldDoubts, leftoverDoubts];
  return (read.repeats === undefined ? doubts : [textDoubts, repeatDoubts])
    .flatMap((of) => of(read))
    .map((doubt) => ({
      text: printed,
      line,
      reference: reference?.id,
      ...doubt,
    }));
}

function textDoubts({ entry }: Read): Doubt[] {
  if (!isUnsafeText(entry.printed)) return [];
  return [
    {
      kind: 'unsafe-text',
      message: 'The text holds control or direction-changing characters',
      repair: 'Check that the text reads as it should and remove them',
    },
  ];
}

function repeatDoubts({ repeats }: Read): Doubt[] {
  if (repeats === 'unknown') {
    return [
      {
        kind: 'missing-field',
        message: 'This note repeats one that is not in the list',
        repair: 'Write out the work it means',
      },
    ];
  }
  const note = repeats === 'before' ? 'the note before it' : `note ${repeats}`;
  return [
    {
      kind: 'duplicate-entry',
      message: `This note repeats ${note} and was read as the same work`,
      repair: 'Remove it where the list names each work once',
    },
  ];
}

function typeDoubts({ isGuessed, unlikeMark, fields }: Read): Doubt[] {
  if (unlikeMark !== undefined) {
    return [
      {
        kind: 'unknown-type',
        message: `The mark is [${unlikeMark}], the imprint that of a journal; it was read as ${fields.type}`,
        repair: 'Correct the mark, or the imprint',
      },
    ];
  }
  if (!isGuessed) return [];
  return [
    {
      kind: 'unknown-type',
      message: `No document mark such as [J] is printed; it was read as ${fields.type}`,
      repair: 'Add the mark after the title, or correct the type',
    },
  ];
}

function fieldDoubts({ fields }: Read): Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (kind: Finding['kind'], message: string, repair: string, text?: string) =>
    doubts.push({ kind, message, repair, ...(text && { text }) });
  if (fields.title === undefined) doubt('missing-field', 'No title is printed', 'Add the title');
  if (fields.issued === undefined && fields.accessed === undefined && fields.type !== 'standard') {
    doubt('missing-field', 'No date is printed', 'Add the year');
  }
  if (fields.URL !== undefined && !/^https?:\/\//iu.test(fields.URL)) {
    doubt(
      'unsafe-link',
      'The address does not begin with http:// or https://',
      `Write ${withScheme(fields.URL)}, if that is where it leads`,
      fields.URL,
    );
  }
  if (fields.DOI !== undefined && !/^10\.\d{4}/u.test(fields.DOI)) {
    doubt('unsure-field', 'A DOI begins with 10. and four digits', 'Correct it', fields.DOI);
  }
  for (const date of [fields.issued, fields['available-date'], fields.accessed]) {
    const parts = date?.['date-parts']?.find((numbers) => !isInCalendar(numbers));
    if (parts) doubt('unsure-field', 'The calendar has no such day', 'Check it', parts.join('-'));
  }
  if (/^\d+\.\d+$/u.test(fields.volume ?? '')) {
    doubt('unsure-field', 'The volume has a stop in it', 'Check it in print', fields.volume);
  }
  if (fields.page !== undefined && pagesRunBackwards(fields.page)) {
    doubt('unsure-field', 'The pages run backwards', 'Check them in print', fields.page);
  }
  return doubts;
}

/** A title in which a full stop stands between two stretches may begin with names no rule knows. */
function authorDoubts({ fields }: Read): Doubt[] {
  const isNamed = [fields.author, fields.editor, fields.translator].some(Boolean);
  if (
    isNamed ||
    fields.type === 'legal_case' ||
    fields.number !== undefined ||
    !/^.{2,60}?[.．。]\s?\S{2}/u.test(fields.title ?? '')
  )
    return [];
  return [
    {
      kind: 'unsure-author',
      message: 'The title may begin with an author',
      repair: 'Divide author and title if it does',
      text: fields.title ?? '',
    },
  ];
}

function leftoverDoubts({ leftover, twin }: Read): Doubt[] {
  const doubts: Doubt[] = [];
  if (twin !== '') {
    doubts.push({
      kind: 'leftover-text',
      message: 'The reference is printed again in another language; only the first is read',
      repair: 'Nothing needs to be done; the whole is kept as printed',
      text: twin,
    });
  }
  if (leftover === '') return doubts;
  return [
    ...doubts,
    {
      kind: 'leftover-text',
      message: 'No rule explains a part of this reference, which was left out',
      repair: 'Put it into the field where it belongs',
      text: leftover,
    },
  ];
}
