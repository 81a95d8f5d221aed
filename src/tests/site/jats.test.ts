import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { readJatsSource } from '../../../scripts/lib/jats/jats-source.ts';
import { articleSchema, type Reference } from '../../bibliography/index.ts';
import { DIST, ROOT } from '../dist.ts';

const CONTENT = join(ROOT, 'content');

function withoutPrint({ custom: _, ...reference }: Reference): object {
  return reference;
}

for (const slug of readdirSync(join(CONTENT, 'articles'))) {
  test(`${slug} comes back from the JATS file of its page, record and references`, () => {
    const folder = join(CONTENT, 'articles', slug);
    const file = `${slug}.jats.xml`;
    const xml = readFileSync(join(DIST, 'articles', file), 'utf8');
    const { record, references, findings } = readJatsSource(xml, {
      file,
      folder,
      content: CONTENT,
    });
    for (const [, picture = ''] of xml.matchAll(/graphic xlink:href="([^"]*)"/g))
      assert.ok(existsSync(join(DIST, 'articles', decodeURIComponent(picture))), picture);
    const [, matter = ''] = readFileSync(join(folder, 'index.mdx'), 'utf8').split(/^---$/m);
    assert.deepEqual(findings, []);
    assert.deepEqual(articleSchema.parse(record.article), articleSchema.parse(parseYaml(matter)));
    const own = JSON.parse(readFileSync(join(folder, 'references.json'), 'utf8')) as Reference[];
    assert.deepEqual(references.map(withoutPrint), own.map(withoutPrint));
  });
}
