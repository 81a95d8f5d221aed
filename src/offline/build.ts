/** The service worker, made after everything else: it carries the name of the build, and that is a hash of all files. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX_FOLDER } from '../constants.ts';
import { type BuildName, buildName } from './build-name.ts';
import { bundle } from './bundle.ts';
import { BUILD_FILE, WORKER_FILE } from './files.ts';
import { openKeptDigests } from './kept-digests.ts';

export interface Offline {
  /** An Astro integration, before the one that waits for the search index: takes in all other files meanwhile. */
  readonly ahead: AstroIntegration;
  /**
   * An Astro integration, after all that write files: writes `sw.js` and `build.txt` at the site's base, and tells pages
   * (`import.meta.env.OFFLINE`) whether to register the worker. Where the site's owner wants nothing kept
   * (`"offline": false` in `content/site.json`), the worker is one that takes away what earlier builds kept.
   */
  readonly integration: AstroIntegration;
}

/** Below the project. */
const KEPT = 'node_modules/.cache/digests-of-files.json';

/** Reading without a network, for one build. */
export function offline(): Offline {
  let keeps = true;
  let name: BuildName | undefined;
  let root: URL | undefined;
  return {
    ahead: {
      name: 'offline-ahead',
      hooks: {
        'astro:config:done': ({ config }) => {
          root = config.root;
        },
        'astro:build:done': async ({ dir }) => {
          const kept = openKeptDigests(fileURLToPath(new URL(KEPT, root)));
          name = buildName(fileURLToPath(dir), kept);
          await name.add(`${SEARCH_INDEX_FOLDER}/`);
          kept.close();
        },
      },
    },
    integration: {
      name: 'offline',
      hooks: {
        'astro:config:setup': async ({ config, updateConfig }) => {
          keeps = await wanted(new URL('content/site.json', config.root));
          updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': String(keeps) } } });
        },
        'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir), keeps, name),
      },
    },
  };
}

/** Whether pages may be kept: yes, unless the settings say no. What else is wrong with them is not told here. */
async function wanted(settings: URL): Promise<boolean> {
  const { offline = true } = await readFile(settings, 'utf8')
    .then(JSON.parse)
    .catch(() => ({}));
  return offline !== false;
}

/** Writes the worker for a folder of built files. Throws where a file can't be read or written. */
export async function writeWorker(
  folder: string,
  keeps: boolean,
  name = buildName(folder),
): Promise<void> {
  await name.add();
  const build = name.text();
  const program = new URL(keeps ? './worker.ts' : './no-worker.ts', import.meta.url);
  const values = { BUILD: build, SHELL: shellOf(name.files()) };
  // A classic script: not every browser takes modules as service workers.
  const code = await bundle(
    program,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  );
  await writeFile(join(folder, WORKER_FILE), code);
  if (keeps) await writeFile(join(folder, BUILD_FILE), build);
}

/** What no page can do without: scripts, sheets, and the page that says that another was not kept. */
function shellOf(files: readonly string[]): readonly string[] {
  const pages = files.flatMap(
    (name) => /^(?:.*\/)?offline\/(?=index\.html$)/.exec(name)?.[0] ?? [],
  );
  return [...files.filter((name) => /^_astro\/.*\.(js|css)$|^favicon\./.test(name)), ...pages];
}
