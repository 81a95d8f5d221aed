import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(folder, { recursive: true }));

test('a text is read back as it was kept', () => {
  const store = openStore(join(folder, 'a'), 'maker');
  assert.equal(store.read('list'), undefined);
  store.write('list', '俞可平\n2019\n');
  assert.equal(store.read('list'), '俞可平\n2019\n');
  assert.ok(store.has('list'));
  assert.deepEqual(readdirSync(join(folder, 'a', 'maker')), ['list']);
});

test('a file that is cut off, empty or changed holds nothing', () => {
  const store = openStore(join(folder, 'b'), 'maker');
  const file = join(folder, 'b', 'maker', 'list');
  for (const damage of [
    () => truncateSync(file, 50),
    () => truncateSync(file, 0),
    () => writeFileSync(file, 'something else\nentirely'),
  ]) {
    store.write('list', 'a text that is longer than nothing');
    damage();
    assert.equal(store.read('list'), undefined);
  }
});

test('what another maker made is not read, and taken away', () => {
  openStore(join(folder, 'c'), 'old').write('list', 'old');
  const store = openStore(join(folder, 'c'), 'new');
  assert.equal(store.read('list'), undefined);
  store.write('list', 'new');
  assert.deepEqual(readdirSync(join(folder, 'c')), ['new']);
});

test('where nothing can be kept, nothing fails', () => {
  writeFileSync(join(folder, 'file'), '');
  const store = openStore(join(folder, 'file'), 'maker');
  store.write('list', 'text');
  assert.equal(store.read('list'), undefined);
});
