import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFaces } from './faces.ts';

test('faces that are asked for at once are all opened', async () => {
  const texts = ['创新', '扩散', '政策', '研究', 'Policy', 'ÄÖ', '黯龘', '，。'];
  const faces = texts.map(() => openFaces(process.cwd()));
  await Promise.all(texts.map((text, at) => faces[at]?.load(text)));
  for (const [at, text] of texts.entries()) {
    for (const character of text) {
      assert.ok(faces[at]?.outline(character, 'zh-CN', 400), `${character} has no outline`);
    }
  }
});
