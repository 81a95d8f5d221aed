/** What `content/lookups.json` may hold: where a work may be looked up, beside its own address. */
import { z } from 'zod';

export const lookupsSchema = z.array(
  z.strictObject({
    name: z.strictObject({ en: z.string(), zh: z.string() }),
    /** `{title}` stands for the title; `{base64:…}` for what is inside it, in Base64 of UTF-8. */
    url: z.string().regex(/^https:\/\/\S+$/, 'must be an address beginning with https://'),
    /** The languages of the works it knows; all where absent. */
    languages: z.array(z.string()).optional(),
  }),
);
