/** One classic script out of a module and all that it imports, now or later. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Gives the script. `define` puts values in the place of names. Throws what is wrong with the sources. */
export async function bundle(
  input: URL,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const bundled = await rolldown({
    input: fileURLToPath(input),
    platform: 'browser',
    transform: { define },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundled.close();
  return output[0].code;
}
