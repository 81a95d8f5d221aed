import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runScript } from '../run-script.ts';
import * as hostile from './fixtures/hostile-content.ts';
import { oddDoubted, oddRefused, wrongRefused } from './fixtures/odd-content.ts';
import { contentWith, INDEX, reported } from './sample-content.ts';

const refused = [...hostile.refused, ...oddRefused, ...wrongRefused];
const doubted = [...hostile.doubted, ...oddDoubted];

for (const [what, files, expected] of refused) {
  test(`${what} is refused with its place and its repair`, () => {
    const lines = reported(files).slice(0, -1);
    const found = lines.find((line) => expected.test(line));
    assert.ok(found, `${expected} is not in\n${lines.join('\n')}`);
    assert.match(found, / {2}error {2}.+[^.]\. [A-Z].+/);
  });
}

/** All of them in one folder, each in an article of its own: a command takes long to start. */
function allRefused(): Record<string, string> {
  const files = refused.flatMap(([, changed], index) => [
    [`articles/case-${index}/index.mdx`, INDEX] as const,
    ...Object.entries(changed).map(
      ([name, text]) => [name.replace('articles/a/', `articles/case-${index}/`), text] as const,
    ),
  ]);
  return Object.fromEntries(files);
}

test('what is refused ends the command with 1 and without a trace of its insides', () => {
  const content = contentWith(allRefused());
  const { code, out, err } = runScript('check-content.ts', ['--content', content]);
  assert.deepEqual([code, err], [1, '']);
  assert.doesNotMatch(out, /\n\s+at |node:internal|ZodError/);
});

for (const [what, files, expected] of doubted) {
  test(`${what} is doubted`, () => {
    assert.ok(
      reported(files).some((line) => / warning /.test(line) && expected.test(line)),
      reported(files).join('\n'),
    );
  });
}
