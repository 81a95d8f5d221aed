/**
 * How long the site takes to build, and how much memory: `node scripts/bench/build.ts [articles]`.
 *
 * The present site beside bare Astro with as many plain pages; then a journal's back issues (40 references an
 * article, every style), cold and after one article has changed; and pandoc on the same lists where it is installed.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyProject } from '../lib/project-copy.ts';
import { articleFolder, makeArticles, REFERENCES } from './article-maker.ts';
import { type Measured, measureNode } from './measured-run.ts';
import { comparePandoc } from './pandoc.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--silent'];

const build = (folder: string): Promise<Measured> =>
  measureNode(folder, ['--env-file', join(ROOT, '.build.env'), ...ASTRO]);

/** As `npm run build` does, beside the former build. */
const buildBeside = (folder: string): Promise<Measured> =>
  measureNode(folder, ['scripts/build.ts']);

function report(what: string, { seconds, megabytes }: Measured): void {
  const memory = megabytes === undefined ? '' : `  ${megabytes} MB at most`;
  console.log(`${what.padEnd(44)}${seconds.toFixed(1).padStart(7)} s${memory}`);
}

function inFolder(name: string, fill: (folder: string) => void): string {
  const folder = join(work, name);
  mkdirSync(folder);
  fill(folder);
  return folder;
}

function pagesIn(folder: string): number {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).length;
}

/** A project of nothing but `count` plain pages. */
function plainProject(folder: string, count: number): void {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(ROOT, 'node_modules/astro'), join(folder, 'node_modules/astro'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'src/pages/[page].astro'),
    `---\nexport const getStaticPaths = () =>\n  Array.from({ length: ${count} }, (_, page) => ({ params: { page: String(page) } }));\n---\n<h1>{Astro.params.page}</h1>\n`,
  );
}

async function presentSite(): Promise<void> {
  const site = inFolder('present', (folder) => copyProject(ROOT, folder));
  const own = await build(site);
  const pages = pagesIn(site);
  const bare = await build(inFolder('bare', (folder) => plainProject(folder, pages)));
  report(`the present site, ${pages} pages`, own);
  report(`bare Astro, ${pages} plain pages`, bare);
  console.log(`the site takes ${(own.seconds / bare.seconds).toFixed(2)} × bare Astro`);
}

async function backIssues(count: number): Promise<void> {
  const site = inFolder('issues', (folder) => {
    copyProject(ROOT, folder);
    makeArticles(join(folder, 'content'), count);
  });
  report(`${count} articles × ${REFERENCES} references, cold`, await buildBeside(site));
  const list = join(articleFolder(join(site, 'content'), 0), 'references.json');
  writeFileSync(list, readFileSync(list, 'utf8').replace('"title": "', '"title": "Anew: '));
  report('again, one article changed', await buildBeside(site));
}

const work = mkdtempSync(join(tmpdir(), 'bench-build-'));
const count = Number(process.argv[2] ?? 100);
try {
  await presentSite();
  await backIssues(count);
  const made = join(work, 'issues/content');
  comparePandoc(
    Array.from({ length: Math.min(count, 100) }, (_, at) =>
      join(articleFolder(made, at), 'references.json'),
    ),
  );
} finally {
  rmSync(work, { recursive: true });
}
