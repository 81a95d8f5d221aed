import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkProgram } from './check-program.ts';

const folder = await mkdtemp(join(tmpdir(), 'program-'));
after(() => rm(folder, { recursive: true }));

/** The smallest module: a signature and a version (WebAssembly 5.5.16). */
const NOTHING = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** An import, of no parameters and no result: of the module `a`, `b`. */
const CALLS_SOMEBODY = [
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
  ...[0x02, 0x07, 0x01, 0x01, 0x61, 0x01, 0x62, 0x00, 0x00],
];

test('a program with other calls than a search knows stops the build, with what is other and what to do', async () => {
  const file = join(folder, 'program');
  const module = Buffer.from([...NOTHING, ...CALLS_SOMEBODY]);
  await writeFile(file, gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), module])));
  await assert.rejects(checkProgram(file), (error: Error) => {
    assert.match(error.message, /has no memory, .*has no search, calls a b\. Install/);
    return true;
  });
});
