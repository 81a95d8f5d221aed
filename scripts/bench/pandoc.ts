/** Pandoc with its citeproc beside the formatter: the same lists, one after the other, in the same style of ours. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readCslResources } from '../../src/bibliography/csl/resources.ts';
import { createFormatter } from '../../src/bibliography/index.ts';

const STYLE = 'gbt7714-2015-numeric';
/** A text that cites every work of the list, and says nothing. */
const CITES_ALL = '---\nnocite: "@*"\n---\n';
const CSL = `src/bibliography/csl/${STYLE}.csl`;

/** Prints how long each takes over lists of references (files of CSL-JSON), programs started and styles read included. */
export function comparePandoc(lists: readonly string[]): void {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  if (status !== 0) {
    console.log('pandoc is not installed here: no figures of it');
    return;
  }
  const theirs = timed(() => lists.forEach(withPandoc));
  const ours = timed(() => {
    const { bibliography } = createFormatter(readCslResources(process.cwd()));
    for (const list of lists) bibliography(JSON.parse(readFileSync(list, 'utf8')), STYLE);
  });
  const [name = 'pandoc'] = stdout.split('\n');
  console.log(`${lists.length} lists in ${STYLE}, each by a run of ${name}: ${inSeconds(theirs)}`);
  console.log(`by the formatter: ${inSeconds(ours)}, ${(theirs / ours).toFixed(1)} × ${name}`);
}

function withPandoc(list: string): void {
  const options = ['--citeproc', `--csl=${CSL}`, `--bibliography=${list}`, '-t', 'html'];
  const run = { input: CITES_ALL, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('pandoc', options, run);
  if (status !== 0 || !stdout.includes('csl-entry')) {
    throw new Error(`pandoc printed no entry of ${list}: ${stderr}`);
  }
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
