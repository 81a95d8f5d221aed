/** Checks of what an owner decides for the whole site: `site.json` and `lookups.json`. */
import type { Finding } from '../../../src/bibliography/index.ts';
import { checkSchema, type SchemaName } from './schema.ts';
import { readJsonSource, type Source } from './source.ts';
import type { ContentFile, SettingsFiles } from './tree.ts';

/** What is wrong with the files that are there; a site may do without either. `journals` are the slugs there are. */
export function checkSettings(files: SettingsFiles, journals: readonly string[]): Finding[] {
  return [
    ...check('settings', files.settings, ({ journal }, source) =>
      checkJournal(journal, journals, source),
    ),
    ...check('lookups', files.lookups),
  ];
}

function check<Name extends 'settings' | 'lookups'>(
  name: Name,
  file: ContentFile | undefined,
  more: (value: Value<Name>, source: Source) => Finding[] = () => [],
): readonly Finding[] {
  if (!file) return [];
  const source = readJsonSource(file.text, file.file);
  if (source.data === undefined) return source.findings;
  const { value, findings } = checkSchema(name, source, source.data);
  const doubts = value === undefined ? findings : more(value as Value<Name>, source);
  return [...source.findings, ...doubts];
}

type Value<Name extends SchemaName> = NonNullable<ReturnType<typeof checkSchema<Name>>['value']>;

function checkJournal(
  journal: string | undefined,
  journals: readonly string[],
  source: Source,
): Finding[] {
  if (journal === undefined || journals.includes(journal)) return [];
  return [
    {
      kind: 'invalid-field',
      message: 'There is no journal of this name in content/journals',
      repair: `Name one that is there: ${journals.slice(0, MOST_NAMED).join(', ') || 'none is yet'}`,
      text: journal,
      file: source.file,
      line: source.lineOf(['journal']),
    },
  ];
}

const MOST_NAMED = 5;
