/** One classic script out of a module and all that it imports, now or later. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

/** A style sheet imported as its text, as Vite reads `?inline`. */
const styleTexts: Plugin = {
  name: 'style-texts',
  load: {
    filter: { id: /\.css\?inline$/ },
    handler: async (id) =>
      `export default ${JSON.stringify(await readFile(id.replace(/\?inline$/, ''), 'utf8'))}`,
  },
};

/** Gives the script. `define` puts values in the place of names. Throws what is wrong with the sources. */
export async function bundle(
  input: URL,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const bundled = await rolldown({
    input: fileURLToPath(input),
    platform: 'browser',
    plugins: [styleTexts],
    transform: { define },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundled.close();
  return output[0].code;
}
