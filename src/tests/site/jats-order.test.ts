import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplaced } from '../agreement/content-model.ts';
import { JATS_MODELS } from '../agreement/jats-models.ts';
import { parseXml } from '../agreement/xml-tree.ts';
import { assertNone } from '../assert-none.ts';
import { ownFiles, readDist } from '../dist.ts';

const files = ownFiles.filter((file) => file.endsWith('.jats.xml'));

test('every element of a JATS file stands where JATS 1.3 has it', () => {
  assert.ok(files.length > 0);
  assertNone(
    files.flatMap((file) =>
      misplaced(parseXml(readDist(file)), JATS_MODELS).map((each) => `${file}: ${each}`),
    ),
  );
});
