/** Pagefind's script, as small as it can be. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Part } from '../parts.ts';

/** Leaves of `pagefind.js` in a folder what a search calls, under short names: a fifth less on the line. It tells of the parts. */
export async function writeScript(folder: string, parts: readonly Part[]): Promise<void> {
  const file = join(folder, 'pagefind.js');
  const entry = '\0entry';
  const source = `export { createInstance } from ${JSON.stringify(file)}; export const parts = ${JSON.stringify(parts)};`;
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  await writeFile(file, output[0].code);
}
