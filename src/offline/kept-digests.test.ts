import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openKeptDigests } from './kept-digests.ts';

const folder = mkdtempSync(join(tmpdir(), 'digests-'));
after(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
let files = 0;

/** A file with two names and this text. */
function shared(text: string): string {
  files += 1;
  const file = at(`file-${files}`);
  writeFileSync(file, text);
  linkSync(file, `${file}-kept`);
  return file;
}

/** What one build gets for files, and which of them it read. */
function build(store: string, ...paths: string[]): { digests: string[]; read: string[] } {
  const read: string[] = [];
  const kept = openKeptDigests(store);
  const digests = paths.map((path) =>
    kept.digestOf(path, (one) => {
      read.push(one);
      return `digest of ${readFileSync(one, 'utf8')}`;
    }),
  );
  kept.close();
  return { digests, read };
}

test('a file that two builds share is read by the first, under whatever name the second has it', () => {
  const [store, file] = [at('shared.json'), shared('one')];
  assert.deepEqual(build(store, file).read, [file]);
  assert.deepEqual(build(store, `${file}-kept`), { digests: ['digest of one'], read: [] });
});

test('a file that was written into is read again, also where it is as long as before', () => {
  const [store, file] = [at('changed.json'), shared('one')];
  build(store, file);
  writeFileSync(file, 'two');
  utimesSync(file, 1, 1);
  assert.deepEqual(build(store, file).digests, ['digest of two']);
});

test('a file of one build alone is read by each', () => {
  const [store, file] = [at('alone.json'), at('alone')];
  writeFileSync(file, 'one');
  assert.deepEqual(build(store, file).read, [file]);
  assert.deepEqual(build(store, file).read, [file]);
});

test('a damaged store holds nothing, and one that cannot be written stops nobody', () => {
  const [store, file] = [at('damaged.json'), shared('one')];
  for (const text of ['', 'null', '[1', '{"1":null}', '7']) {
    writeFileSync(store, text);
    assert.deepEqual(build(store, file).read, [file], text);
  }
  const nowhere = join(store, 'below-a-file.json');
  assert.deepEqual(build(nowhere, file), { digests: ['digest of one'], read: [file] });
});
