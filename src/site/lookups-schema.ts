/** What `content/lookups.json` may hold: where a work may be looked up, beside its own address. */
import { z } from 'zod';
import { textSchema } from '../bibliography/index.ts';

const name = textSchema.trim().min(1);

/** What stands for a part of the work: `{title}`, `{base64:…}`. */
const PLACES = /\{(?:title|base64:.*)\}/gu;

/** Whether it is an address whatever the title is, and the title no part of the host's name. */
function isAddress(url: string): boolean {
  const filled = url.replace(PLACES, 'x');
  return URL.canParse(filled) && /^https:\/\/[^/?#{}@\s]+(?:[/?#]|$)/.test(url);
}

export const lookupsSchema = z.array(
  z.strictObject({
    name: z.strictObject({ en: name, zh: name }),
    /** `{title}` stands for the title; `{base64:…}` for what is inside it, in Base64 of UTF-8. */
    url: z
      .string()
      .regex(/^https:\/\/\S+$/, 'must be an address beginning with https://')
      .refine(isAddress, 'must name its host in full'),
    /** The languages of the works it knows; all where absent. */
    languages: z.array(z.string().regex(/^[a-z]{2,3}\b/i, 'must be a language tag')).optional(),
  }),
);
