/** What any text of a record may hold. */
import { z } from 'zod';
import { unshowable } from './mapping/plain-text.ts';

/** Text that a page can show: no control characters but white space, no half characters. */
export const textSchema = z.string().superRefine((value, context) => {
  const found = unshowable(value);
  if (found !== undefined) {
    context.addIssue({
      code: 'custom',
      message: `holds ${found}, a character that cannot be shown`,
    });
  }
});

/** A BCP 47 tag (RFC 5646, 2.1): `zh-CN`, `sr-Latn`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;
