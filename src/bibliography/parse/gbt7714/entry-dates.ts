/** The dates of an entry: of publication, and of release or change. */
import { yearOfDate } from '../../dates.ts';
import type { Reference } from '../../reference.ts';
import type { Head } from './head.ts';
import type { Locators } from './locators.ts';

type Fields = Partial<Reference>;

/** Phytomarina, 1844(2): 3-9: where the year stands with the authors, what looks like one is the volume. */
export function volumeOfYear(fields: Fields, head: Head): Fields {
  const year = yearOfDate(fields.issued);
  const isVolume =
    year !== undefined &&
    head.issued !== undefined &&
    fields.issue !== undefined &&
    fields.volume === undefined &&
    yearOfDate(head.issued) !== year;
  if (!isVolume) return fields;
  const { issued: _, ...others } = fields;
  return { ...others, volume: String(year) };
}

/**
 * The imprint's date first, then the author–date year, then the one in round brackets, which may have the day
 * too. A year inferred from the day of access is none of publication.
 */
export function datesOf(fields: Fields, head: Head, { updated, accessed }: Locators): Fields {
  const { issued: printed } = fields;
  const year = yearOfDate(head.issued);
  const isInferred = head.issued?.circa && year === yearOfDate(accessed);
  const isOfChange = fields.page !== undefined && fields.medium !== undefined;
  const isExact = year !== undefined && year === yearOfDate(updated) && !isOfChange;
  const own = isInferred || isExact ? updated : head.issued;
  const issued = printed ?? own ?? updated;
  const isSecond = updated !== undefined && issued !== updated;
  const repeats = isSecond && updated['date-parts']?.[0]?.length === 1;
  return {
    ...(issued && { issued }),
    ...(isSecond && !repeats && { 'available-date': updated }),
  };
}
