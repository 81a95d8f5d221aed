/** The journals that `content/journals/` knows already. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { journalSlug } from './slug.ts';
import { readIfThere } from './write-files.ts';

/** The slug of the journal of this name: the one it has already, or one made of the name. */
export function journalFor(content: string, name: string): string {
  return findJournal(content, name) ?? journalSlug(name);
}

/** The slug of a journal that carries this name in any language, letter case aside. */
function findJournal(content: string, name: string): string | undefined {
  const wanted = plain(name);
  return journalFiles(content)
    .find((file) => namesOf(join(content, 'journals', file)).includes(wanted))
    ?.replace(/\.json$/, '');
}

function journalFiles(content: string): string[] {
  try {
    return readdirSync(join(content, 'journals'))
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}

/** A broken file has no names here; `npm run check` reports it. */
function namesOf(path: string): string[] {
  try {
    const journal: unknown = JSON.parse(readIfThere(path) ?? '');
    const name: unknown =
      typeof journal === 'object' && journal !== null && 'name' in journal ? journal.name : {};
    return Object.values(name ?? {})
      .filter((value) => typeof value === 'string')
      .map(plain);
  } catch {
    return [];
  }
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
