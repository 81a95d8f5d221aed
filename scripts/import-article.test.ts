import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from './lib/check/content.ts';
import { TODAY } from './lib/check/sample-content.ts';
import { newFolder, type Outcome, readTree, runScript } from './lib/run-script.ts';

const root = join(import.meta.dirname, '..');
const fixtures = join(import.meta.dirname, 'fixtures/import');
const jats = join(import.meta.dirname, 'fixtures/jats');

function run(args: readonly string[], options: { uid?: number } = {}): Outcome {
  return runScript('import-article.ts', args, options);
}

const cases = [fixtures, jats].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(folder, entry.name)] : [],
  ),
);

for (const folder of cases) {
  test(`the article of fixture ${basename(folder)} becomes the content it should`, () => {
    const into = newFolder();
    const input = existsSync(join(folder, 'input.xml')) ? 'input.xml' : 'input.txt';
    const { code, out } = run([join(folder, input), '--into', into]);
    const expected = join(folder, 'expected');
    if (process.env['UPDATE_FIXTURES']) {
      rmSync(expected, { recursive: true, force: true });
      cpSync(into, join(expected, 'content'), { recursive: true });
      writeFileSync(join(expected, 'report.txt'), out.replaceAll(into, 'content'));
    }
    assert.equal(code, 0);
    assert.deepEqual(readTree(into), readTree(join(expected, 'content')));
    assert.equal(
      out.replaceAll(into, 'content'),
      readFileSync(join(expected, 'report.txt'), 'utf8'),
    );
    const kinds = checkContent(into, TODAY).findings.map(({ kind }) => kind);
    assert.ok(!kinds.includes('unreadable-text') && !kinds.includes('unknown-citation'));
  });
}

const shared = process.env['SHARED_DATA'] ?? join(root, '../shared/data');
const seed = join(shared, '000_cfd06243e34c290c.txt');

test('the article of this site is what its page says, word for word', {
  skip: existsSync(seed) ? false : 'the page is not on this machine',
}, () => {
  const into = newFolder();
  assert.equal(run([seed, '--into', into]).code, 0);
  const article = 'articles/xu-2022-policy-innovation-diffusion-mechanism';
  assert.deepEqual(readTree(join(into, article)), readTree(join(root, 'content', article)));
});

const page = join(fixtures, 'english-page/input.txt');

function imported(): { into: string; index: string } {
  const into = newFolder();
  assert.equal(run([page, '--into', into]).code, 0);
  const [slug = ''] = readdirSync(join(into, 'articles'));
  return { into, index: join(into, 'articles', slug, 'index.mdx') };
}

test('importing the same page again changes nothing and says so', () => {
  const { into } = imported();
  const before = readTree(into);
  const { code, out } = run([page, '--into', into]);
  assert.equal(code, 0);
  assert.match(out, /Nothing to do: these files stand there already/);
  assert.deepEqual(readTree(into), before);
});

test('a file whose line endings were changed counts as the same', () => {
  const { into, index } = imported();
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll('\n', '\r\n'));
  assert.match(run([page, '--into', into]).out, /Nothing to do/);
});

test('an edited file is not overwritten: the difference is shown and nothing is written', () => {
  const { into, index } = imported();
  writeFileSync(index, readFileSync(index, 'utf8').replace('issue: 11-12', 'issue: 11'));
  rmSync(join(index, '../related.json'));
  const before = readTree(into);
  const { code, err } = run([page, '--into', into]);
  assert.equal(code, 1);
  assert.match(err, /index\.mdx:8\n {4}there: {2}issue: 11\n {4}page: {3}issue: 11-12/);
  assert.match(err, /--force/);
  assert.deepEqual(readTree(into), before);
});

test('--force overwrites an edited file and says so', () => {
  const { into, index } = imported();
  const before = readTree(into);
  writeFileSync(index, 'mine');
  const { code, out } = run([page, '--into', into, '--force']);
  assert.equal(code, 0);
  assert.match(out, /overwritten {2}.*index\.mdx/);
  assert.deepEqual(readTree(into), before);
});

test('an edited journal file belongs to the editor, with --force too', () => {
  const { into } = imported();
  const journal = join(into, 'journals/chinese-review-of-education.json');
  const edited = '{ "name": { "en": "Chinese Review of Education", "zh": "中国教育评论" } }\n';
  writeFileSync(journal, edited);
  assert.equal(run([page, '--into', into, '--force']).code, 0);
  assert.equal(readFileSync(journal, 'utf8'), edited);
});

test('a journal known by another file name is not added twice', () => {
  const { into, index } = imported();
  const journals = join(into, 'journals');
  cpSync(join(journals, 'chinese-review-of-education.json'), join(journals, 'cre.json'));
  rmSync(join(journals, 'chinese-review-of-education.json'));
  assert.equal(run([page, '--into', into, '--force']).code, 0);
  assert.deepEqual(readdirSync(journals), ['cre.json']);
  assert.match(readFileSync(index, 'utf8'), /^journal: cre$/m);
});

test('an article that is there under another name is pointed out', () => {
  const { into } = imported();
  const { code, out } = run([page, '--into', into, '--slug', 'another-name']);
  assert.equal(code, 0);
  assert.match(out, /The same pages of this issue are in the content already “gao-2022-abstract-/);
});

test('--dry-run says what would be written and writes nothing', () => {
  const into = newFolder();
  const { code, out } = run([page, '--into', into, '--dry-run']);
  assert.equal(code, 0);
  assert.match(out, /would be written {2}.*index\.mdx/);
  assert.deepEqual(readTree(into), {});
});

test('--slug names the folder; what cannot be an address is refused', () => {
  const into = newFolder();
  assert.equal(run([page, '--into', into, '--slug', 'my-article']).code, 0);
  assert.deepEqual(readdirSync(join(into, 'articles')), ['my-article']);
  const { code, err } = run([page, '--into', into, '--slug', '../escape']);
  assert.equal(code, 1);
  assert.match(err, /^--slug \.\.\/escape cannot be a folder and an address/);
});
