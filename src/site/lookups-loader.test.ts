import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLookups } from './lookups-loader.ts';

test('a site may do without lookups, and have them saved with a byte order mark', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lookups-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'lookups.json');
  assert.deepEqual(readLookups(file), []);
  const lookup = { name: { en: 'A', zh: '甲' }, url: 'https://c.test/?q={title}' };
  writeFileSync(file, `\ufeff${JSON.stringify([lookup])}`);
  assert.deepEqual(readLookups(file), [lookup]);
});
