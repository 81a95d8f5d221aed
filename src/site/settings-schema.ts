/** What the site's owner decides for the whole site: what `content/site.json` may hold. */
import { z } from 'zod';
import { localizedSchema } from '../bibliography/index.ts';

export const settingsSchema = z.strictObject({
  /** The site's name; where none is given, the names of its journals. */
  title: localizedSchema.optional(),
  /** Slug of the journal whose issues have the short addresses (`/issues/2022-22-6/`) where there are several. */
  journal: z.string().optional(),
  /**
   * A picture that a counting service serves and counts, `{path}` standing for the page's address.
   * None, and nothing is sent to anyone.
   */
  counter: z
    .url({ protocol: /^https$/, error: 'must be an https address of a picture' })
    .optional(),
  /** Whether pages that were read are kept in the browser, for reading without a network. Yes, if nothing is said. */
  offline: z.boolean().optional(),
});

export type Settings = z.output<typeof settingsSchema>;
