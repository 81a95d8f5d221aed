/**
 * A content loader for lists of references: `content/articles/<slug>/<name>.json` (CSL-JSON, printed order).
 * One entry an article, its id the slug.
 */
import { glob, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

/** Loads every file called `<name>.json` one folder below `folder` (relative to the project). */
export function referenceFiles(folder: string, name: string): Loader {
  return {
    name: `references:${name}`,
    load: async (context) => {
      const root = fileURLToPath(new URL(folder, context.config.root));
      const load = (file: string) => loadList(context, file);
      context.store.clear();
      for await (const file of glob(`*/${name}.json`, { cwd: root })) {
        await load(join(root, file));
      }
      context.watcher?.on('change', (file) => {
        if (basename(file) === `${name}.json`) void load(file);
      });
    },
  };
}

async function loadList(context: LoaderContext, file: string): Promise<void> {
  const id = basename(dirname(file));
  const filePath = relative(fileURLToPath(context.config.root), file);
  const text = await readFile(file, 'utf8');
  const data = await context.parseData({ id, filePath, data: { references: JSON.parse(text) } });
  context.store.set({ id, data, filePath, digest: context.generateDigest(text) });
}
