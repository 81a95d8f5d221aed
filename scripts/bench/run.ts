/** `npm run bench [name…] [size…]`: every measurement, or the named ones, one after the other so that none slows another. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = {
  gold: ['parse-gold.ts', 'references read right, and how many a second'],
  format: ['format.ts', 'references formatted a second, beside citeproc-js'],
  build: ['build.ts', 'the site, and a journal’s back issues, built'],
  search: ['search.ts', 'answers, speed and bytes of the search in a browser'],
} as const;
type Name = keyof typeof benches;

const given = process.argv.slice(2);
/** How many references to search among, or to format, or articles to build: `npm run bench build 1000`. */
const sizes = given.filter((argument) => /^\d+$/.test(argument));
const asked = given.filter((argument) => !sizes.includes(argument));
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench “${unknown.join('”, “')}”: name ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}

for (const name of (asked.length > 0 ? asked : Object.keys(benches)) as Name[]) {
  const [file, purpose] = benches[name];
  console.log(`\n── ${name}: ${purpose} ──`);
  const options = name === 'search' ? sizes : asked.includes(name) ? sizes.slice(0, 1) : [];
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
