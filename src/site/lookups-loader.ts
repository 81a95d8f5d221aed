/** Where works may be looked up: `content/lookups.json`, which a site may do without. */
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { lookupsSchema } from './lookups-schema.ts';
import { readJson } from './read-json.ts';

/** The lookups of a file, relative to the project; none where there is no file. */
export function readLookups(file: string): z.output<typeof lookupsSchema> {
  return existsSync(file) ? lookupsSchema.parse(readJson(readFileSync(file, 'utf8'), file)) : [];
}
