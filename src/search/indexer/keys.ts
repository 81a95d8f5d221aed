/** What the filter of one article's list needs for each reference, made at build time. */
import type { Reference } from '../../bibliography/index.ts';
import { entryOf } from '../record.ts';
import { scanKey } from '../scan-key.ts';
import { readingsOf } from './readings.ts';

/** A reference as `scan` reads it. */
export function keyOf(reference: Reference): string {
  const entry = entryOf(reference);
  return scanKey(entry, readingsOf(entry));
}
