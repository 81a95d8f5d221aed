/** Whether the installed Pagefind's program is one that a search can call. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { SIGNATURE } from '../index-files.ts';
import { CALLED, CALLS } from '../program.ts';

/** Throws, with the repair, where a program lacks what is called of it or calls what nobody answers. */
export async function checkProgram(file: string): Promise<void> {
  const program = new WebAssembly.Module(
    gunzipSync(await readFile(file)).subarray(SIGNATURE.length),
  );
  const has = WebAssembly.Module.exports(program).map(({ name }) => name);
  const calls = WebAssembly.Module.imports(program).map(({ module, name }) => `${module} ${name}`);
  const unlike = [
    ...CALLED.filter((name) => !has.includes(name)).map((name) => `has no ${name}`),
    ...calls.filter((call) => !known.has(call)).map((call) => `calls ${call}`),
  ];
  if (unlike.length === 0) return;
  throw new Error(
    `The installed Pagefind cannot be searched: its program ${unlike.join(', ')}. Install the version that package.json names, or let src/search/program.ts call this one.`,
  );
}

const known: ReadonlySet<string> = new Set(CALLS);
