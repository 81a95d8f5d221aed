/** What the site's owner decides for the whole site: what `content/site.json` may hold. */
import { z } from 'zod';
import { localizedSchema } from '../bibliography/index.ts';

/** The version of the content's schema that this software reads; `npm run migrate` leads to it from earlier ones. */
export const CONTENT_VERSION = 1;

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
});

export type Settings = z.output<typeof settingsSchema>;
