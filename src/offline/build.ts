/** The service worker, made after everything else: it carries the name of the build, and that is a hash of all files. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle } from './bundle.ts';
import { BUILD_FILE, WORKER_FILE } from './files.ts';

/**
 * An Astro integration: writes `sw.js` and `build.txt` at the site's base, and tells pages (`import.meta.env.OFFLINE`)
 * whether to register the worker. Where the site's owner wants nothing kept (`"offline": false` in
 * `content/site.json`), the worker is one that takes away what earlier builds kept.
 */
export function offline(): AstroIntegration {
  let keeps = true;
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        keeps = await wanted(new URL('content/site.json', config.root));
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': String(keeps) } } });
      },
      'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir), keeps),
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
export async function writeWorker(folder: string, keeps: boolean): Promise<void> {
  const files = await filesOf(folder);
  const build = buildName(folder, files);
  const program = new URL(keeps ? './worker.ts' : './no-worker.ts', import.meta.url);
  const values = { BUILD: build, SHELL: shellOf(files) };
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

/** Every file but the two made here, from the folder, with `/`, in order. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .map((name) => name.split(sep).join('/').replace(/^\//, ''));
  return names.filter((name) => name !== WORKER_FILE && name !== BUILD_FILE).sort();
}

/** 16 hexadecimal digits that any change of any file changes. */
function buildName(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  const room = Buffer.alloc(1 << 20);
  for (const name of files) addFile(hash, name, join(folder, name), room);
  return hash.digest('hex').slice(0, 16);
}

/** Tens of thousands of small files: to wait for each, or to make room for each, would take most of the time. */
function addFile(hash: Hash, name: string, path: string, room: Buffer): void {
  const file = openSync(path, 'r');
  try {
    hash.update(`${name}\0${fstatSync(file).size}\0`);
    for (;;) {
      const length = readSync(file, room);
      if (length === 0) return;
      hash.update(room.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/** What no page can do without: scripts, sheets, and the page that says that another was not kept. */
function shellOf(files: readonly string[]): readonly string[] {
  const pages = files.flatMap(
    (name) => /^(?:.*\/)?offline\/(?=index\.html$)/.exec(name)?.[0] ?? [],
  );
  return [...files.filter((name) => /^_astro\/.*\.(js|css)$|^favicon\./.test(name)), ...pages];
}
