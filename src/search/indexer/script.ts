/** The script that a search begins with: it asks at once for what Pagefind needs, and tells of the parts of the index. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { type Part, PROGRAM_FILE } from '../parts.ts';

const SEARCH = join(import.meta.dirname, '..');

/** Writes `pagefind.js` into the folder of an index, in place of Pagefind's own: a quarter of its bytes. */
export async function writeScript(folder: string, parts: readonly Part[]): Promise<void> {
  const entry = '\0entry';
  const first = [PROGRAM_FILE, ...parts.map(({ folder, metadata }) => folder + metadata)];
  const lines = [
    `import { prepare } from ${JSON.stringify(join(SEARCH, 'index-files.ts'))};`,
    `prepare(${JSON.stringify(first)});`,
    `export { openReader } from ${JSON.stringify(join(SEARCH, 'program.ts'))};`,
    `export const parts = ${JSON.stringify(parts)};`,
  ];
  const bundle = await rolldown({
    input: entry,
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
  await writeFile(join(folder, 'pagefind.js'), output[0].code);
}
