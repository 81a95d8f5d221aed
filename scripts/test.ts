import { spawnSync } from 'node:child_process';

/** `npm test`: every check of the project, one after the other; the first that fails ends the run. */
const steps = [
  ['types', 'types, strictest, in every .ts and .astro file'],
  ['lint', 'lint and format'],
  ['test:unit', 'unit tests and the walls of the house'],
  ['build', 'check the content, build the site and its search index'],
  ['test:site', 'the built site: links, markup, sizes'],
  ['test:browser', 'the built site in a real browser'],
] as const;

function runAll(): number {
  for (const [index, [script, purpose]] of steps.entries()) {
    console.log(`\n── ${index + 1} of ${steps.length}: ${purpose} (npm run ${script}) ──`);
    if (!succeeds(script)) {
      close(index, 1);
      return 1;
    }
  }
  close(steps.length, 0);
  return 0;
}

/** Runs a script of package.json with the npm that runs this one. */
function succeeds(script: string): boolean {
  const npm = process.env['npm_execpath'];
  const [command, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  return (
    spawnSync(command, [...before, 'run', '--silent', script], { stdio: 'inherit' }).status === 0
  );
}

/** The closing line, in the form that continuous-integration machines read. */
function close(passed: number, failed: number): void {
  const skipped = steps.length - passed - failed;
  const rest = skipped === 0 ? '' : `, ${skipped} skipped`;
  console.log(`\nSteps: ${passed} passed, ${failed} failed${rest}`);
}

process.exitCode = runAll();
