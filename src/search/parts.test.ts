import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { corpus } from '../../scripts/bench/search-corpus.ts';
import { withParts } from './indexer/part.ts';
import { readingsOf } from './indexer/readings.ts';
import { describedIn } from './indexer/shares.ts';
import { KINDS_TOGETHER, shareOf } from './parts.ts';
import { entryOf } from './record.ts';
import { kinds, spell, token } from './token.ts';
import { tokensOf } from './tokens.ts';

test('each file of an index begins a share, and its words are spread over all of them', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'shares-'));
  t.after(() => rm(folder, { recursive: true }));
  const contents = corpus(400, 3)
    .map(entryOf)
    .map((entry) => tokensOf(entry, readingsOf(entry)));
  await withParts(KINDS_TOGETHER, contents.length, async ([part]) => {
    for (const tokens of contents) await part?.add(tokens);
    await part?.write(folder, '');
  });
  const { shares } = await describedIn(folder);
  assert.ok(shares.length > 10, `${shares.length} shares`);
  assert.deepEqual(shares, shares.toSorted());
  const used = new Set(contents.flatMap(({ pairs, set }) => [...pairs, ...set]).map(place));
  assert.equal(used.size, shares.length + 1);

  function place(word: string): number {
    return shareOf(shares, word);
  }
});

test('a share begins with its first word and ends before the next one’s', () => {
  const [first, second] = ['中', '社'].map((character) => token(spell(character), kinds.character));
  assert.ok(first && second);
  const shares = [first, second];
  assert.deepEqual(['', first, `${first}x`, second, `${second}x`].map(at), [0, 1, 1, 2, 2]);
  assert.equal(shareOf([], second), 0);

  function at(word: string): number {
    return shareOf(shares, word);
  }
});

test('metadata that tells of no words makes one share', async (t) => {
  const folder = await folderWith(t, 'pagefind.und_0.pf_meta');
  assert.deepEqual(await describedIn(folder), { metadata: 'pagefind.und_0.pf_meta', shares: [] });
});

test('a folder without metadata is told', async (t) => {
  await assert.rejects(describedIn(await folderWith(t, 'note.txt')), /no metadata/);
});

async function folderWith(t: TestContext, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shares-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), gzipSync(''));
  return folder;
}
