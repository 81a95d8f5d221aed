import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { assertNone } from '../assert-none.ts';
import { DIST, filesIn, ownFiles, readDist } from '../dist.ts';

const withEnding = (ending: RegExp): string[] => ownFiles.filter((file) => ending.test(file));

function xmlError(file: string): string[] {
  const parser = new SaxesParser({ xmlns: true, fileName: file });
  const errors: string[] = [];
  parser.on('error', ({ message }) => errors.push(message));
  parser.write(readDist(file)).close();
  return errors.slice(0, 1);
}

function jsonError(file: string): string[] {
  try {
    JSON.parse(readDist(file));
    return [];
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : error}`];
  }
}

test('every XML and SVG file is well-formed, namespaces included', () => {
  assertNone(withEnding(/\.(xml|svg)$/).flatMap(xmlError));
});

test('every JSON file can be read', () => {
  assertNone(withEnding(/\.(json|webmanifest)$/).flatMap(jsonError));
});

test('every text file is whole UTF-8 without a byte order mark', () => {
  const texts = withEnding(/\.(html|css|js|json|xml|svg|txt|bib|ris|enw)$/);
  assertNone(texts.filter((file) => /^\uFEFF|\uFFFD/.test(readDist(file))));
});

test('no download is empty', () => {
  assertNone(
    withEnding(/\.(bib|ris|enw|txt|json|xml)$/).filter((file) => readDist(file).trim() === ''),
  );
});

test('no file name needs more than letters, digits, dots, dashes and underscores', () => {
  assertNone(ownFiles.filter((file) => !/^[\w./-]+$/.test(file)));
});

test('the search index is there', {
  skip: !ownFiles.some((file) => /(^|\/)search\/index\.html$/.test(file)),
}, () => {
  assert.ok(filesIn(DIST).includes('pagefind/pagefind.js'));
});
