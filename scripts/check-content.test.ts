import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from './lib/check/content.ts';
import { describeCheck } from './lib/check/report.ts';
import { contentWith, INDEX, reported, TODAY, withIndex } from './lib/check/sample-content.ts';
import { newFolder, runScript } from './lib/run-script.ts';

test('sound content is one line', () => {
  assert.deepEqual(reported({}), [
    '1 article, 1 reference, 0 related articles, 1 journal: all is well.',
  ]);
});

test('a site without content is told how to begin', () => {
  const content = newFolder();
  assert.match(
    describeCheck(checkContent(content, TODAY), content),
    /^There is no article in .* yet: npm run import/,
  );
});

test('references in BibTeX and RIS are read where there is no references.json', () => {
  for (const [name, text] of [
    ['bib', '@book{fei,\n  title = {乡土中国},\n  year = {2030}\n}\n'],
    ['ris', 'TY  - BOOK\nTI  - 乡土中国\nPY  - 2030\nER  - \n'],
  ]) {
    const content = contentWith({
      [`articles/b/references.${name}`]: text ?? '',
      'articles/b/index.mdx': INDEX,
    });
    const { references, findings } = checkContent(content, TODAY);
    assert.equal(references, 2);
    assert.ok(
      findings.some(
        ({ message, file }) =>
          message === 'The date lies in the future' && file?.endsWith(`references.${name}`),
      ),
    );
  }
});

test('warnings leave the exit code 0, errors make it 1', () => {
  assert.equal(
    runScript('check-content.ts', ['--content', contentWith(withIndex('page: 1-9', 'page: 19-10'))])
      .code,
    0,
  );
  const { code, out, err } = runScript('check-content.ts', [
    '--content',
    contentWith(withIndex('language: en', 'language: fr')),
  ]);
  assert.deepEqual([code, err], [1, '']);
  assert.match(out, /: 1 error\.\n$/);
});

test('--json gives tools the same findings with their weight', () => {
  const { code, out } = runScript('check-content.ts', [
    '--json',
    '--content',
    contentWith(withIndex('page: 1-9', 'page: 19-10')),
  ]);
  const report: unknown = JSON.parse(out);
  assert.equal(code, 0);
  assert.ok(
    typeof report === 'object' &&
      report !== null &&
      'findings' in report &&
      Array.isArray(report.findings),
  );
  assert.partialDeepStrictEqual(report, { articles: 1, references: 1, errors: 0 });
  assert.partialDeepStrictEqual(report.findings[0], {
    severity: 'warning',
    kind: 'unsure-field',
    line: 13,
    text: '19-10',
  });
});

const ODD: Record<string, [prepare: (file: string) => void, sentence: RegExp]> = {
  'a folder': [
    mkdirSync,
    /^cannot read .*references\.json: a folder stands where a file should be\.\n$/,
  ],
  'a link to itself': [
    (file) => symlinkSync(file, file),
    /^cannot read .*references\.json: the links lead round in a circle\.\n$/,
  ],
  'a pipe': [
    (file) => execFileSync('mkfifo', [file]),
    /^.*references\.json is a device, not a file: put the right one there\.\n$/,
  ],
  'random bytes': [
    (file) =>
      writeFileSync(
        file,
        Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31) % 256),
      ),
    /^.*references\.json is not a text file: put the right one there\.\n$/,
  ],
};

for (const [name, [prepare, sentence]] of Object.entries(ODD)) {
  test(`${name} in the place of a list gets one sentence`, {
    skip: process.platform === 'win32',
  }, () => {
    const content = contentWith({});
    const file = join(content, 'articles/a/references.json');
    rmSync(file);
    prepare(file);
    const { code, out, err } = runScript('check-content.ts', ['--content', content]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, sentence);
  });
}

test('content that is no folder gets one sentence', () => {
  const file = join(contentWith({}), 'journals/quiet-studies.json');
  const { code, err } = runScript('check-content.ts', ['--content', file]);
  assert.equal(code, 1);
  assert.match(err, /quiet-studies\.json is no folder: name the folder of content\.\n$/);
});
