import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGold } from './gold.ts';
import { scoreGold } from './parse-gold.ts';

const rows = readGold();
const skip = rows === undefined && 'the shared data is not here: set SHARED_DATA to its folder';

test('printed references are read as by hand: 98 % of fields, 90 % of references', { skip }, () => {
  const score = scoreGold(rows ?? []);
  const missed = score.misses.join('\n');
  assert.ok(score.fieldsRight / score.fields >= 0.98, missed);
  assert.ok(score.referencesRight / score.references >= 0.9, missed);
});
