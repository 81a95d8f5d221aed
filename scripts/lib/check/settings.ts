/** Checks of what an owner decides for the whole site: `site.json` and `lookups.json`. */
import type { Finding } from '../../../src/bibliography/index.ts';
import { checkSchema } from './schema.ts';
import { readJsonSource } from './source.ts';
import type { SettingsFiles } from './tree.ts';

/** What is wrong with the files that are there; a site may do without either. */
export function checkSettings(files: SettingsFiles): Finding[] {
  return (['settings', 'lookups'] as const).flatMap((name) => {
    const file = files[name];
    if (!file) return [];
    const source = readJsonSource(file.text, file.file);
    if (source.data === undefined) return [...source.findings];
    return checkSchema(name, source, source.data).findings;
  });
}
