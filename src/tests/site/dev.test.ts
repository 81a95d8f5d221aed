/** The site while one edits it (`npm run dev`), as far as it differs from the built one. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject } from '../project-copy.ts';

const PORT = '4987';
const HOME = `http://localhost:${PORT}`;
const ASTRO = ['--env-file=.build.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', PORT];
const MOST_TRIES = 240;

const copy = copyProject();
const server: ChildProcess = spawn(process.execPath, ASTRO, { cwd: copy.folder, stdio: 'ignore' });
after(() => {
  server.kill();
  copy.remove();
});

async function read(path: string, tries = 1): Promise<string> {
  const answer = await fetch(HOME + path).catch(() => undefined);
  if (answer?.ok) return answer.text();
  assert.ok(tries < MOST_TRIES, `${path}: ${answer?.status ?? 'no answer'}`);
  await wait(250);
  return read(path, tries + 1);
}

test('every file that an article’s page leads to, or its tools ask for, is there', async () => {
  const [, article = ''] = / href="(\/articles\/[^"/]+\/)"/.exec(await read('/')) ?? [];
  const page = await read(article);
  const named = [...page.matchAll(/="(\/articles\/[^"#]+\.[a-z]+)"/g)].map(([, path = '']) => path);
  const styles = [...page.matchAll(/ data-styles="([^"]+)"/g)].map(([, path]) => `${path}apa.json`);
  const files = [...new Set([...named, ...styles])].filter((file) => !file.endsWith('.html'));
  assert.ok(files.length > 30, `${files.length} files`);
  const answers = await Promise.all(
    files.map(async (file) => [file, (await fetch(HOME + file)).status]),
  );
  assert.deepEqual(
    answers.filter(([, status]) => status !== 200),
    [],
  );
});
