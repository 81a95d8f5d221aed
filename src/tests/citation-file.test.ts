import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFile(new URL(name, root), 'utf8');

/** Citation File Format 1.2.0: what a file must say. */
const REQUIRED = ['cff-version', 'message', 'title', 'authors'];

test('the citation file has what its format requires, and tells the version and licence of the package', async () => {
  const citation = parse(await read('.citation.cff'));
  const { version, license } = JSON.parse(await read('package.json'));
  assert.deepEqual(
    REQUIRED.filter((field) => !(field in citation)),
    [],
  );
  assert.equal(citation['cff-version'], '1.2.0');
  assert.deepEqual([citation.version, citation.license], [version, license]);
});
