import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { readCslResources } from '../bibliography/csl/resources.ts';
import {
  compareWithPrinted,
  createFormatter,
  describeDifference,
  journalSchema,
  referenceSchema,
} from '../bibliography/index.ts';

/**
 * Every reference that reads otherwise than the journal printed it, and why. Each is a slip in print;
 * a difference of our own making is mended, not listed.
 */
const SLIPS: Readonly<Record<string, Readonly<Record<number, string>>>> = {};

const root = join(import.meta.dirname, '../..');
const articles = join(root, 'content/articles');
const formatter = createFormatter(readCslResources(root));
const style = journalSchema.shape.style.parse(undefined);

for (const slug of readdirSync(articles)) {
  test(`every reference of ${slug} reads as printed, but for the slips in print`, () => {
    const json = JSON.parse(readFileSync(join(articles, slug, 'references.json'), 'utf8'));
    const references = z.array(referenceSchema).parse(json);
    const entries = formatter.bibliography(references, style);
    const differences = entries.flatMap(({ text }, index) => {
      const comparison = compareWithPrinted(text, references[index]?.custom?.printed ?? '');
      return comparison.equal ? [] : [[index + 1, describeDifference(comparison)] as const];
    });
    assert.deepEqual(
      differences.map(([number]) => number),
      Object.keys(SLIPS[slug] ?? {}).map(Number),
      differences.map(([number, text]) => `[${number}] ${text}`).join('\n'),
    );
  });
}
