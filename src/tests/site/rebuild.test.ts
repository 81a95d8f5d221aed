import assert from 'node:assert/strict';
import { readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { assertNone } from '../assert-none.ts';
import { DIST, filesIn } from '../dist.ts';
import { copyProject } from '../project-copy.ts';

const copy = copyProject();
after(copy.remove);

test('the same sources give the same bytes in another folder', () => {
  copy.build();
  const again = join(copy.folder, 'dist');
  assert.deepEqual(filesIn(again), filesIn(DIST));
  assertNone(
    filesIn(DIST).filter(
      (file) => !readFileSync(join(DIST, file)).equals(readFileSync(join(again, file))),
    ),
  );
});

test('lists and texts kept from an earlier build, damaged or not, change no byte', () => {
  for (const name of ['formatted-lists', 'compiled-texts']) {
    const kept = join(copy.folder, 'node_modules/.cache', name);
    for (const [index, file] of filesIn(kept).entries()) {
      if (index % 3 > 0) truncateSync(join(kept, file), index % 3 === 1 ? 0 : 60);
    }
  }
  // Pages kept from that build would ask for no list.
  for (const name of ['.astro', '.cache/files-together', '.cache/saved-pages']) {
    rmSync(join(copy.folder, 'node_modules', name), { recursive: true });
  }
  copy.build();
  const again = join(copy.folder, 'dist');
  assertNone(
    filesIn(DIST).filter(
      (file) => !readFileSync(join(DIST, file)).equals(readFileSync(join(again, file))),
    ),
  );
});

test('built for another host and a folder on it, every link still leads somewhere', () => {
  const env = { SITE_URL: 'https://journal.example/deep/reader/' };
  copy.build(env);
  copy.runTests(['links', 'privacy'], env);
});
