/** What the site's owner decides for the whole site: what `content/site.json` may hold. */
import { z } from 'zod';
import { localizedSchema, textSchema } from '../bibliography/index.ts';

/** The version of the content's schema that this software reads; `npm run migrate` leads to it from earlier ones. */
export const CONTENT_VERSION = 1;

/** The host goes into each page's security policy, where a semicolon or a quotation mark would say something else. */
const service = textSchema
  .regex(
    /^https?:\/\/[^/?#{}@\s;,'"*]+(?:[/?#]\S*)?$/,
    'must be an address beginning with https://',
  )
  .refine((url) => URL.canParse(url), 'must be an address');

/** A counting service: a script it is run by, a picture it is asked for, or both. */
const countingSchema = z
  .strictObject({
    script: service.optional(),
    /** What the service reads on its script. */
    attributes: z
      .record(z.string().regex(/^data-[a-z0-9-]+$/, 'must begin with data-'), textSchema)
      .optional(),
    /** `{path}` stands for the page's path. */
    picture: service.optional(),
    /** Where its script sends what it counts, if not to where it comes from. */
    sendsTo: z.array(service).optional(),
  })
  .refine(({ script, picture }) => script ?? picture, 'needs a script or a picture');

export const settingsSchema = z.strictObject({
  /** The version this content is of: 1 where none is given. */
  schema: z
    .number()
    .refine((version) => version === CONTENT_VERSION, {
      error: `is not version ${CONTENT_VERSION}, the one this software reads: run npm run migrate, or update the software`,
    })
    .optional(),
  /** The site's name; where none is given, the names of its journals. */
  title: localizedSchema.optional(),
  /** Slug of the journal whose issues have the short addresses (`/issues/2022-22-6/`) where there are several. */
  journal: z.string().optional(),
  /** Whether pages that were read are kept in the browser, for reading without a network. Yes, if nothing is said. */
  offline: z.boolean().optional(),
  /** Who counts visits, at the site's public address. Nobody, if nothing is said. */
  counting: countingSchema.optional(),
});

export type Settings = z.output<typeof settingsSchema>;
