/**
 * `npm run test:browser`: the built site in a real browser. What fails is tried once more, alone: on a busy machine a
 * browser may miss a wait. What passed only then is named, for it still wants mending.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const CACHE = 'node_modules/.cache';
const STATE = `${CACHE}/browser-tests.json`;

/** What Node's test runner keeps of each try (`--test-rerun-failures`). */
type Tries = readonly Readonly<Record<string, { name: string; passed_on_attempt: number }>>[];

function passes(): boolean {
  const options = [`--test-rerun-failures=${STATE}`, 'src/tests/browser/*.test.ts'];
  return spawnSync(process.execPath, ['--test', ...options], { stdio: 'inherit' }).status === 0;
}

function passedAgain(): readonly string[] {
  const tries = JSON.parse(readFileSync(STATE, 'utf8')) as Tries;
  const last = Object.entries(tries.at(-1) ?? {});
  const late = last.filter(([, { passed_on_attempt }]) => passed_on_attempt > 0);
  return late.map(([place, { name }]) => `${name} (${place})`);
}

mkdirSync(CACHE, { recursive: true });
rmSync(STATE, { force: true });
if (!passes()) {
  console.log('\nWhat failed is tried once more.');
  if (!passes()) process.exitCode = 1;
  console.log(`\nPassed only when tried again:\n  ${passedAgain().join('\n  ') || 'nothing'}`);
}
