/**
 * A reference: one cited work as a CSL-JSON item, and nothing else.
 *
 * The schema is the border of the bibliography and the source of its types.
 * Variables follow CSL 1.0.2, appendix IV (https://docs.citationstyles.org/en/stable/specification.html),
 * narrowed to what this site reads and writes; provenance lives in `custom`.
 */
import { z } from 'zod';
import { isSomebody } from './names.ts';
import { LANGUAGE_TAG, shownTextSchema } from './text.ts';

/** CSL item types that GB/T 7714 documents map to (CSL 1.0.2, appendix III). */
export const referenceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export const referenceTypeSchema = z.enum(referenceTypes);

const text = shownTextSchema.min(1);
/** CSL numbers may be numbers or strings ("S2", "103-112, 128"); strings are kept throughout. */
const numberLike = z.union([text, z.number()]).transform(String);

/** A person (`family` and `given`, with particles and suffix) or a body (`literal`). */
export const nameSchema = z
  .strictObject({
    family: text.optional(),
    given: text.optional(),
    'dropping-particle': text.optional(),
    'non-dropping-particle': text.optional(),
    suffix: text.optional(),
    'comma-suffix': z.boolean().optional(),
    literal: text.optional(),
  })
  .refine(isSomebody, 'needs family, given or literal');

/** Years of EDTF (ISO 8601-2, 4.7.2 apart): at most six digits. */
const LAST_YEAR = 999_999;
const datePart = z
  .union([z.number().int(), z.string().regex(/^-?\d+$/, 'must be a whole number')])
  .transform(Number)
  .pipe(z.number().min(-LAST_YEAR).max(LAST_YEAR));
const dateParts = z.array(datePart).min(1).max(3);

/** A date or a range of dates: `date-parts` of [year, month, day]; `literal` only where no year can be read. */
export const dateSchema = z.strictObject({
  'date-parts': z.array(dateParts).min(1).max(2).optional(),
  season: numberLike.optional(),
  circa: z.union([z.boolean(), text, z.number()]).optional(),
  literal: text.optional(),
});

const names = z.array(nameSchema).min(1).optional();
const date = dateSchema.optional();
const string = text.optional();
const number = numberLike.optional();

export const referenceSchema = z.strictObject({
  /** Stable, readable, unique in its file: see `assignIds`. */
  id: text,
  type: referenceTypeSchema,
  /** BCP 47 tag of the entry's own language: `zh-CN`, `en-US`, `ja-JP`, `ru-RU` … Always set. */
  language: text.regex(LANGUAGE_TAG, 'must be a language tag like zh-CN or en-US'),

  title: string,
  'title-short': string,
  'original-title': string,
  'container-title': string,
  'container-title-short': string,
  'collection-title': string,
  'event-title': string,
  'event-place': string,
  'volume-title': string,

  /** `{ literal: 'others' }` in last place stands for a printed 等 / et al. */
  author: names,
  editor: names,
  translator: names,
  'container-author': names,
  'collection-editor': names,
  'original-author': names,
  compiler: names,
  contributor: names,
  director: names,
  interviewer: names,
  recipient: names,

  publisher: string,
  'publisher-place': string,
  'original-publisher': string,
  'original-publisher-place': string,
  authority: string,
  jurisdiction: string,
  archive: string,
  'archive-place': string,
  archive_location: string,
  source: string,

  issued: date,
  accessed: date,
  'available-date': date,
  'event-date': date,
  'original-date': date,
  submitted: date,

  volume: number,
  issue: number,
  page: number,
  'page-first': number,
  number,
  'number-of-volumes': number,
  'number-of-pages': number,
  'chapter-number': number,
  'collection-number': number,
  edition: number,
  version: number,
  section: number,
  part: number,
  supplement: number,
  locator: number,

  genre: string,
  /** Carrier, where printed: `OL`, `CD`, `MT`, `DK` (GB/T 7714, appendix B). */
  medium: string,
  dimensions: string,
  scale: string,
  status: string,

  DOI: string,
  ISBN: string,
  ISSN: string,
  PMID: string,
  PMCID: string,
  URL: string,
  'call-number': string,
  'citation-key': string,

  abstract: string,
  annote: string,
  keyword: string,
  note: string,
  references: string,

  custom: z
    .looseObject({
      /** The string the journal itself printed, without its number. */
      printed: string,
      /** China Science and Technology Resource identifier, which CSL has no variable for. */
      CSTR: string,
    })
    .optional(),
});

export type ReferenceType = z.output<typeof referenceTypeSchema>;
export type Name = z.output<typeof nameSchema>;
export type DateValue = z.output<typeof dateSchema>;
export type Reference = z.output<typeof referenceSchema>;
