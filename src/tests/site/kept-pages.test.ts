/** Pages that a build takes from the one before it, over the site of several journals and one with long texts. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesIn, ROOT } from '../dist.ts';
import { copyProject } from '../project-copy.ts';

const FIXTURES = ['several-journals', 'full-text'];
const copy = copyProject();
after(copy.remove);
const at = (...path: string[]): string => join(copy.folder, ...path);
for (const name of FIXTURES) {
  cpSync(join(ROOT, 'src/tests/fixtures', name), at('content'), { recursive: true });
}
copy.build();

/** Writes another text in the place of one that a file of the content holds. */
function change(file: string, before: string, now: string): void {
  const text = readFileSync(at('content', file), 'utf8');
  assert.ok(text.includes(before), `${file} does not hold ${before}`);
  writeFileSync(at('content', file), text.replace(before, now));
}

function built(): ReadonlyMap<string, Buffer> {
  return new Map(filesIn(at('dist')).map((file) => [file, readFileSync(at('dist', file))]));
}

/** Files in which a build that took pages from the former differs from one that makes every page. */
function differences(): readonly string[] {
  copy.build();
  const kept = built();
  for (const kept of ['.astro', '.cache/files-together', '.cache/saved-pages']) {
    rmSync(at('node_modules', kept), { recursive: true });
  }
  copy.build();
  const anew = built();
  const files = new Set([...kept.keys(), ...anew.keys()]);
  return [...files].filter((file) => {
    const [one, other] = [kept.get(file), anew.get(file)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}

test('after articles, references, notices, pictures and PDFs change, every page shows it', () => {
  change('articles/zhao-2020-teahouse/index.mdx', '街角的茶馆', '街角的新茶馆');
  change('articles/delta-2024-correction/index.mdx', 'Correction to', 'Second correction to');
  change('articles/chen-2021-markets/references.json', '"title": "', '"title": "Anew: ');
  rmSync(at('content/articles/lin-2019-wells'), { recursive: true });
  appendFileSync(at('content/articles/lin-2020-villages/paper.pdf'), '% anew\n');
  assert.deepEqual(differences(), []);
});

test('after journals, lookups and the settings change, every page shows it', () => {
  change('journals/delta-review.json', 'Delta Review', 'New Delta Review');
  change('lookups.json', '"en": "', '"en": "New ');
  change('site.json', 'Country Reader', 'New Country Reader');
  assert.deepEqual(differences(), []);
});

test('what did not change is not made again', () => {
  const files = ['hua-primes.en.html', 'citations.en.json'];
  const asIs = () => files.map((file) => statSync(at('dist/articles/hua-primes', file)).ino);
  copy.build();
  const before = asIs();
  change('articles/zhao-2020-teahouse/index.mdx', '街角的新茶馆', '街角的茶馆');
  copy.build();
  assert.deepEqual(asIs(), before);
});
