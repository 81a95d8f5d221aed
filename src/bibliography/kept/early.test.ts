import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Reference } from '../reference.ts';
import { formatEarly } from './early.ts';
import { FEWEST_LISTS, tellRead } from './read-lists.ts';

const root = mkdtempSync(join(tmpdir(), 'early-'));
after(() => rmSync(root, { recursive: true }));

const list = (id: string): readonly Reference[] => [
  { id, type: 'book', language: 'en-US', title: 'Alpha' },
];

test('many lists are looked at when they are read, and not before; a few are left to the pages', async () => {
  const asked = new Set<string | undefined>();
  const has = ([first]: readonly Reference[]) => {
    asked.add(first?.id);
    return true;
  };
  const formatted = formatEarly(root, async () => ({ has }));
  await formatted();
  tellRead([list('alone')]);
  await formatted();
  assert.equal(asked.size, 0);
  tellRead(Array.from({ length: FEWEST_LISTS }, (_, at) => list(`${at}`)));
  await formatted();
  assert.equal(asked.size, FEWEST_LISTS);
});
