/**
 * An article's and a journal's own record: what the front matter of `content/articles/<slug>/index.mdx`
 * and `content/journals/<slug>.json` may hold. The body of the MDX file is the abstract, in the article's
 * language, followed by the text where there is one.
 */
import { z } from 'zod';
import { isInCalendar } from './dates.ts';
import { styles } from './format/styles.ts';
import { nameSchema } from './reference.ts';
import { textSchema, webAddressSchema } from './text.ts';

const text = textSchema.trim().min(1);

/** The same text in each language it is known in; never machine-translated, never invented. */
export const localizedSchema = z
  .strictObject({ en: text.optional(), zh: text.optional(), 'zh-Latn': text.optional() })
  .refine((value) => Object.values(value).some(Boolean), 'needs at least one language');

const localizedNameSchema = z
  .strictObject({ en: nameSchema.optional(), zh: nameSchema.optional() })
  .refine((value) => value.en ?? value.zh, 'needs a name in at least one language');

/** YAML reads an unquoted 2022-06-18 as a moment in time and 2022 as a number; only the calendar's date is meant. */
const isoDate = z
  .union([
    z.date().transform((date) => date.toISOString().slice(0, 10)),
    z.number().transform(String),
    text,
  ])
  .pipe(
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'must be a date like 2022-06-18', abort: true })
      .refine((date) => isInCalendar(date.split('-').map(Number)), 'must be a day of the calendar'),
  );

/** YAML reads an unquoted 22 as a number. */
const numberLike = z.union([text, z.number().transform(String)]);

const yearSchema = numberLike.pipe(z.string().regex(/^\d{4}$/, 'must be a year, like 2022'));

/** The last of an ORCID iD's digits checks the others (ISO 7064, MOD 11-2): a slip would name somebody else. */
function hasCheckDigit(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '');
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}

const authorSchema = z.strictObject({
  name: localizedNameSchema,
  /** 1-based places in `affiliations`. */
  affiliations: z.array(z.int().positive()).default([]),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
      error: 'must be like 0000-0002-1825-0097',
      abort: true,
    })
    .refine(hasCheckDigit, 'is no ORCID iD: its last digit does not fit the others')
    .optional(),
  email: z.email().optional(),
  corresponding: z.boolean().optional(),
});

/** Endings a list of references may have in `content/`, the first that is there counts: CSL-JSON, BibTeX, RIS. */
export const listFileEndings = ['json', 'bib', 'ris'] as const;

const noticeKind = z.enum(['corrigendum', 'retraction', 'concern']);

export const articleSchema = z.strictObject({
  /** Slug of a file in `content/journals/`. */
  journal: text,
  /** Language of the body (abstract and text): `en` or `zh`. */
  language: z.enum(['en', 'zh']),
  title: localizedSchema,
  section: localizedSchema.optional(),
  volume: numberLike.optional(),
  issue: numberLike.optional(),
  page: numberLike.optional(),
  authors: z.array(authorSchema).default([]),
  affiliations: z.array(localizedSchema).default([]),
  received: isoDate.optional(),
  online: isoDate.optional(),
  published: isoDate.optional(),
  /** Abstracts in languages other than the body's. */
  abstract: localizedSchema.optional(),
  keywords: z
    .strictObject({ en: z.array(text).optional(), zh: z.array(text).optional() })
    .default({}),
  /** Chinese Library Classification numbers. */
  clc: z.array(text).default([]),
  doi: textSchema.regex(/^10\.\S+\/\S+$/, 'must be a bare DOI, like 10.1000/182').optional(),
  /** A file beside `index.mdx`, or an address. */
  pdf: textSchema
    .regex(/^(?:https?:\/\/\S+|(?!\/|.*\.\.)[^\\:\n\r]+\.pdf)$/i, {
      error:
        'must be the name of a PDF file beside index.mdx, or an address beginning with https://',
      abort: true,
    })
    .refine((pdf) => !isElsewhere(pdf) || URL.canParse(pdf), 'must be an address')
    .optional(),
  /** SPDX identifier, like CC-BY-4.0. */
  license: z
    .string()
    .regex(/^[\w.+-]+$/, 'must be an SPDX identifier, like CC-BY-4.0')
    .optional(),
  /** From when on the work is whose: what `© 2022 …` says. */
  copyright: z.strictObject({ year: yearSchema.optional(), holder: localizedSchema }).optional(),
  funding: z.array(localizedSchema).optional(),
  /** A later notice about this article: shown at its top and in its metadata. */
  notices: z
    .array(
      z.strictObject({
        kind: noticeKind,
        date: isoDate.optional(),
        text: localizedSchema,
        url: webAddressSchema.optional(),
      }),
    )
    .default([]),
  /** Where this article is itself a notice: about which article of this site, by its slug. */
  noticeOf: z.strictObject({ kind: noticeKind, article: text }).optional(),
  draft: z.boolean().default(false),
});

export const journalSchema = z.strictObject({
  name: localizedSchema,
  /** The name as other journals cut it short (ISO 4), in each language it has such a form in. */
  abbreviation: localizedSchema.optional(),
  issn: z
    .string()
    .regex(/^\d{4}-\d{3}[\dX]$/, 'must be like 1234-567X')
    .optional(),
  eissn: z
    .string()
    .regex(/^\d{4}-\d{3}[\dX]$/, 'must be like 1234-567X')
    .optional(),
  publisher: localizedSchema.optional(),
  home: webAddressSchema.optional(),
  /** Id of the citation style its pages print references in. */
  style: z.enum(styles.map(({ id }) => id)).default('gbt7714-2015-numeric'),
});

/** Whether an article's PDF lies elsewhere on the web, and not beside its text. */
export function isElsewhere(pdf: string): boolean {
  return /^https?:/i.test(pdf);
}

export type Localized = z.output<typeof localizedSchema>;
export type Article = z.output<typeof articleSchema>;
export type ArticleAuthor = z.output<typeof authorSchema>;
export type Journal = z.output<typeof journalSchema>;
/** As it is written down, before defaults are filled in. */
export type ArticleInput = z.input<typeof articleSchema>;
export type JournalInput = z.input<typeof journalSchema>;
