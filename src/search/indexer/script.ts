/** Pagefind's script, as small as it can be. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Part } from '../parts.ts';

const HOST = join(import.meta.dirname, '../host.ts');
/** What a search cannot start without. */
const FIRST = /(^|\/)(pagefind-entry\.json|.*\.pf_meta)$/;

/** Leaves of `pagefind.js` in a folder what a search calls, under short names: a fifth less on the line. It tells of the parts. */
export async function writeScript(folder: string, parts: readonly Part[]): Promise<void> {
  const file = join(folder, 'pagefind.js');
  const entry = '\0entry';
  const lines = [
    `import { prepare } from ${JSON.stringify(HOST)};`,
    `export { failures } from ${JSON.stringify(HOST)};`,
    `prepare(${JSON.stringify(await firstFiles(folder, parts))});`,
    `export { createInstance } from ${JSON.stringify(file)};`,
    `export const parts = ${JSON.stringify(parts)};`,
  ];
  const bundle = await rolldown({
    input: entry,
    transform: { inject: { fetch: [HOST, 'fetch'], setTimeout: [HOST, 'setTimeout'] } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? lines.join('\n') : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  await writeFile(file, output[0].code);
}

async function firstFiles(index: string, parts: readonly Part[]): Promise<string[]> {
  const files = parts.map(async ({ folder }) => {
    const names = await readdir(join(index, folder));
    return names.filter((name) => FIRST.test(name)).map((name) => folder + name);
  });
  return ['wasm.unknown.pagefind', ...(await Promise.all(files)).flat()];
}
