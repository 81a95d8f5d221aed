/** A reference in a list of the site. */
import { referenceSchema } from './reference.ts';
import { refuseLong } from './text.ts';

/** What is read, converted and exported may be of any length; what is formatted in every style may not. */
export const listedReferenceSchema = referenceSchema.superRefine((reference, context) =>
  refuseLong(reference, context),
);
