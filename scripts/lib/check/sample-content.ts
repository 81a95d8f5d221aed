/** A small sound site, and the same with mistakes in it; for tests of the check. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from '../run-script.ts';
import { checkContent } from './content.ts';
import { describeCheck } from './report.ts';

export const TODAY = '2026-11-25';
const JOURNAL = '{ "name": { "en": "Quiet Studies" } }\n';
export const INDEX = `---
journal: quiet-studies
language: en
title:
  en: On Reading
authors:
  - name: { en: { family: Xu, given: Lin } }
    affiliations: [1]
affiliations:
  - en: School of Law
received: 2022-06-18
published: 2022-11-30
page: 1-9
---

Quietly.
`;

export const BOOK = {
  id: 'fei-2008',
  type: 'book',
  language: 'zh-CN',
  title: '乡土中国',
  issued: { 'date-parts': [[2008]] },
};

/** A content folder with one sound article, some of its files replaced. */
export function contentWith(files: Record<string, string>): string {
  const content = newFolder();
  const all = {
    'journals/quiet-studies.json': JOURNAL,
    'articles/a/index.mdx': INDEX,
    'articles/a/references.json': JSON.stringify([BOOK], null, 2),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return content;
}

/** Findings as the report prints them, the folder's name left out. */
export function reported(files: Record<string, string>): string[] {
  const content = contentWith(files);
  return describeCheck(checkContent(content, TODAY), content)
    .replaceAll(`${content}/`, '')
    .split('\n');
}

export function withIndex(from: string, to: string): Record<string, string> {
  assert.ok(INDEX.includes(from));
  return { 'articles/a/index.mdx': INDEX.replace(from, to) };
}

export function withReferences(...references: readonly object[]): Record<string, string> {
  return { 'articles/a/references.json': JSON.stringify(references, null, 2) };
}
