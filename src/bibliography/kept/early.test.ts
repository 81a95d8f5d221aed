import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Reference } from '../reference.ts';
import { formatEarly, tellRead } from './early.ts';

const root = mkdtempSync(join(tmpdir(), 'early-'));
after(() => rmSync(root, { recursive: true }));

const list = (id: string): readonly Reference[] => [
  { id, type: 'book', language: 'en-US', title: 'Alpha' },
];

test('lists are looked at when they are read, and not before', async () => {
  const asked: string[] = [];
  const has = ([first]: readonly Reference[]) => {
    asked.push(first?.id ?? '');
    return true;
  };
  const formatted = formatEarly(root, () => ({ has }));
  await formatted();
  assert.deepEqual(asked, []);
  tellRead([list('a'), list('b')]);
  await formatted();
  assert.deepEqual([...new Set(asked)], ['a', 'b']);
});
