/**
 * Preloaded by `npm run test:unit`: property tests draw the same inputs for the same commit, so that a run
 * can be repeated. `PROPERTY_SEED=random` draws new ones, any number names a draw.
 */
import { readFileSync } from 'node:fs';

const DEFAULT_SEED = 20_221_130;

const wanted = process.env['PROPERTY_SEED'] ?? String(DEFAULT_SEED);
const file = process.argv[1] ?? '';
// Loading fast-check takes longer than most test files: only those that use it pay for it.
const usesIt = file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes("'fast-check'");
if (usesIt && wanted !== 'random') {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(wanted) });
}
