/**
 * A content loader for lists of references: `<folder>/<slug>/<name>.json` (CSL-JSON in printed order), or
 * `.bib` or `.ris` where there is no JSON. One entry a folder, its id the slug.
 */
import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import {
  describeFinding,
  listFileEndings,
  parseReferences,
  type Reference,
  severityOf,
} from '../bibliography/index.ts';
import { tellRead } from '../bibliography/kept/read-lists.ts';
import { readJson } from './read-json.ts';

/** Loads every list called `<name>` one folder below `folder` (relative to the project). */
export function referenceFiles(folder: string, name: string): Loader {
  const files = listFileEndings.map((ending) => `${name}.${ending}`);
  return {
    name: `references:${name}`,
    load: async (context) => {
      const root = fileURLToPath(new URL(folder, context.config.root));
      const loadAll = async () => {
        context.store.clear();
        const lists: (readonly Reference[])[] = [];
        for (const file of files) lists.push(...(await loadMissing(context, root, file)));
        // Of related articles few styles are shown.
        if (name === 'references') tellRead(lists);
      };
      await loadAll();
      context.watcher?.on('change', (file) => {
        if (files.includes(basename(file)) && file.startsWith(root)) void loadAll();
      });
    },
  };
}

interface ReadList {
  readonly references: readonly Reference[];
}

/** Loads a file's lists, but for folders that have one already, and gives them. */
async function loadMissing(
  context: LoaderContext,
  root: string,
  name: string,
): Promise<(readonly Reference[])[]> {
  const lists: (readonly Reference[])[] = [];
  for await (const found of glob(`*/${name}`, { cwd: root })) {
    const id = dirname(found);
    if (context.store.has(id)) continue;
    const file = join(root, found);
    const filePath = relative(fileURLToPath(context.config.root), file);
    const text = await readFile(file, 'utf8');
    const data = await context.parseData({ id, filePath, data: readList(text, filePath) });
    context.store.set({ id, data, filePath, digest: context.generateDigest(text) });
    // Held to the schema of its collection.
    lists.push((data as ReadList).references);
  }
  return lists;
}

/** JSON is held to the schema as it stands; other formats are read, and what cannot be read stops the build. */
function readList(text: string, file: string): { readonly references: unknown } {
  if (extname(file) === '.json') return { references: readJson(text, file) };
  const { references, findings } = parseReferences(text, { file });
  const errors = findings.filter((finding) => severityOf(finding) === 'error');
  if (errors.length > 0) throw new Error(errors.map(describeFinding).join('\n'));
  return { references };
}
