import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runScript } from '../run-script.ts';
import { doubted, refused } from './fixtures/hostile-content.ts';
import { contentWith, reported } from './sample-content.ts';

for (const [what, files, expected] of refused) {
  test(`${what} is refused with its place and its repair`, () => {
    const lines = reported(files).slice(0, -1);
    const found = lines.find((line) => expected.test(line));
    assert.ok(found, `${expected} is not in\n${lines.join('\n')}`);
    assert.match(found, / {2}error {2}.+[^.]\. [A-Z].+/);
  });
}

test('what is refused ends the command with 1 and without a trace of its insides', () => {
  for (const [what, files] of refused) {
    const { code, out, err } = runScript('check-content.ts', ['--content', contentWith(files)]);
    assert.deepEqual([code, err], [1, ''], what);
    assert.doesNotMatch(out, /\n\s+at |node:internal|ZodError/, what);
  }
});

for (const [what, files, expected] of doubted) {
  test(`${what} is doubted`, () => {
    assert.ok(
      reported(files).some((line) => / warning /.test(line) && expected.test(line)),
      reported(files).join('\n'),
    );
  });
}
