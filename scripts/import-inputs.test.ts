import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { encodeAs } from './lib/encoding/encode-as.ts';
import { newFolder, type Outcome, readTree, runScript } from './lib/run-script.ts';

const fixtures = join(import.meta.dirname, 'fixtures/import');

function run(args: readonly string[], options: { uid?: number } = {}): Outcome {
  return runScript('import-article.ts', args, options);
}

const page = join(fixtures, 'english-page/input.txt');

const encodings: Record<string, (text: string) => Uint8Array> = {
  'UTF-8 with a byte-order mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big-endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'Windows line endings': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
};

for (const [name, encode] of Object.entries(encodings)) {
  test(`a page saved as ${name} is read like any other`, () => {
    const into = newFolder();
    const file = join(newFolder(), 'input.txt');
    writeFileSync(file, encode(readFileSync(page, 'utf8')));
    assert.equal(run([file, '--into', into]).code, 0);
    assert.deepEqual(readTree(into), readTree(join(fixtures, 'english-page/expected/content')));
  });
}

test('a Chinese page saved as GB 18030 is read like any other', () => {
  const into = newFolder();
  const { code, out } = run([join(fixtures, 'gb18030.txt'), '--into', into]);
  assert.equal(code, 0);
  assert.match(out, /乡村的路与桥/);
});

test('a page in Big5 is read, which is said; where one encoding is named, nothing is guessed', () => {
  const text = readFileSync(join(fixtures, 'traditional.txt'), 'utf8');
  const file = join(newFolder(), 'page.txt');
  writeFileSync(file, encodeAs('big5', text));
  const guessed = run([file, '--into', newFolder()]);
  assert.equal(guessed.code, 0);
  assert.match(guessed.out, /鄉村的路與橋/);
  assert.match(
    guessed.out,
    /\n {2}page\.txt {2}warning {2}This is not in UTF-8, and was read as Big5/,
  );
  const named = run([file, '--into', newFolder(), '--encoding', 'big5']);
  assert.match(named.out, /鄉村的路與橋/);
  assert.doesNotMatch(named.out, /Big5/);
});

test('an article in XML is read in the encoding that its first line names', () => {
  const xml = (encoding: string, name: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?><article xml:lang="en"><front><journal-meta><journal-title>${name}</journal-title></journal-meta><article-meta><title-group><article-title>${name}</article-title></title-group></article-meta></front></article>`;
  const latin = Buffer.from(xml('ISO-8859-1', 'Café Übersee'), 'latin1');
  const utf = Buffer.from(xml('ISO-8859-1', '社区'), 'utf8');
  for (const [bytes, name] of [
    [latin, /Café Übersee/],
    [utf, /社区/],
  ] as const) {
    const file = join(newFolder(), 'article.xml');
    writeFileSync(file, bytes);
    const { code, out } = run([file, '--into', newFolder()]);
    assert.equal(code, 0);
    assert.match(out, name);
  }
});

const refused: Record<string, [prepare: (file: string) => void, sentence: RegExp]> = {
  'that does not exist': [() => {}, /^Cannot read .*: there is no such file or folder\.\n$/],
  'that is empty': [
    (file) => writeFileSync(file, ' \n\n'),
    /^.* is empty\. Save the article page as plain text and import that\.\n$/,
  ],
  'that is a folder': [
    (file) => mkdirSync(file),
    /^.* is a folder\. Name the text file of one article page\.\n$/,
  ],
  'of prose': [
    (file) => writeFileSync(file, 'Once upon a time\nthere was no article.\n'.repeat(20)),
    /^.* is not an article page: .*\n$/,
  ],
  'of random bytes': [
    (file) =>
      writeFileSync(
        file,
        Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index * 7) % 256),
      ),
    /^.* is not a text file\. .*\n$/,
  ],
  'that is a PDF': [
    (file) => writeFileSync(file, '%PDF-1.7\nabstract: no'),
    /^.* is a PDF, not a text file\. .*\n$/,
  ],
};

for (const [name, [prepare, sentence]] of Object.entries(refused)) {
  test(`a file ${name} gets one clear sentence and exit code 1`, () => {
    const into = newFolder();
    const file = join(newFolder(), 'page.txt');
    prepare(file);
    const { code, out, err } = run([file, '--into', into]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, sentence);
    assert.deepEqual(readTree(into), {});
  });
}

test('no file, a second file and an unknown option each get one sentence', () => {
  for (const args of [[], [page, page], [page, '--fast']]) {
    const { code, err } = run(args);
    assert.equal(code, 1);
    assert.match(err, /^[^\n]+ More: --help\n$/);
  }
});

test('a folder that may not be written is left as it is, and the sentence says so', {
  skip: process.platform === 'win32',
}, () => {
  const into = newFolder();
  chmodSync(join(into, '..'), 0o755);
  chmodSync(into, 0o555);
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const { code, err } = run([page, '--into', into], nobody);
  assert.equal(code, 1);
  assert.match(err, /so nothing was changed: permission is denied\.\n$/);
  chmodSync(into, 0o755);
  assert.deepEqual(readdirSync(into), []);
});

test('when a file stands where a folder should be, nothing is left behind', () => {
  const into = newFolder();
  writeFileSync(join(into, 'journals'), '');
  const { code, err } = run([page, '--into', into]);
  assert.equal(code, 1);
  assert.match(err, /a file stands where a folder should be\.\n$/);
  assert.deepEqual(readTree(into), { journals: '' });
});

test('--help explains every option', () => {
  const { code, out } = run(['--help']);
  assert.equal(code, 0);
  for (const option of ['--into', '--slug', '--encoding', '--force', '--dry-run'])
    assert.ok(out.includes(option));
});
