/** What any text of a record may hold. */
import { z } from 'zod';
import { unshowable } from './mapping/plain-text.ts';

/** Longer than any field of a record; formatted in every style, it takes seconds. */
const LONGEST = 100_000;

/** Text that a page can show: no control characters but white space, no half characters. */
export const shownTextSchema = z.string().superRefine((value, context) => {
  const found = unshowable(value);
  if (found !== undefined) {
    context.addIssue({
      code: 'custom',
      message: `holds ${found}, a character that cannot be shown`,
    });
  }
});

/** Text that a page can show, and no book in a field. */
export const textSchema = shownTextSchema.superRefine((value, context) =>
  refuseLong(value, context),
);

/** Refuses each text within a value, at its place, that is longer than any field. */
export function refuseLong(
  value: unknown,
  context: z.RefinementCtx,
  path: PropertyKey[] = [],
): void {
  if (typeof value === 'string' && value.length > LONGEST) {
    const message = `holds ${value.length} characters, more than any field has`;
    context.addIssue({ code: 'custom', message, path });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [part, held] of Object.entries(value)) refuseLong(held, context, [...path, part]);
}

/** An address of the web, without white space. */
export const webAddressSchema = textSchema
  .regex(/^\S+$/, { error: 'must be an address without white space', abort: true })
  .pipe(z.url({ protocol: /^https?$/ }));

/** A BCP 47 tag (RFC 5646, 2.1): `zh-CN`, `sr-Latn`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
