/**
 * How fast references are formatted: `node scripts/bench/format.ts [count] [style]`.
 *
 * The same references in the same run: by citeproc-js called directly, by the formatter on one core,
 * and by it on two. Memory is each way's own: every one runs in a thread with a heap to itself.
 */
import { createRequire } from 'node:module';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readCslResources } from '../../src/bibliography/csl/resources.ts';
import { createFormatter, styles } from '../../src/bibliography/index.ts';
import { makeReferences } from './reference-maker.ts';

interface Job {
  readonly way: 'citeproc-js' | 'formatter';
  readonly style: string;
  readonly from: number;
  readonly count: number;
}

interface Result {
  /** By the clock, and of the processor's time: the latter stays true on a busy machine. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly entries: number;
  readonly megabytes: number;
}

interface CiteprocEngine {
  updateItems(ids: string[]): void;
  makeBibliography(): [unknown, string[]];
}
interface Citeproc {
  Engine: new (system: object, style: string, locale: string, force: boolean) => CiteprocEngine;
}

const resources = () => readCslResources(process.cwd());

/** One engine, one locale, the whole list: all that citeproc-js asks of its caller. */
function direct(job: Job): () => number {
  const { Engine } = createRequire(import.meta.url)('citeproc') as Citeproc;
  const { csl, locales } = resources();
  const references = new Map(
    makeReferences(job.count, job.from).map((reference) => [reference.id, reference]),
  );
  const system = {
    retrieveItem: (id: string) => references.get(id),
    retrieveLocale: (tag: string) => csl[`locales-${tag}.xml`] ?? locales[tag],
  };
  const file = styles.find(({ id }) => id === job.style)?.csl ?? '';
  const engine = new Engine(system, csl[file] ?? '', 'zh-CN', true);
  return () => {
    engine.updateItems([...references.keys()]);
    return engine.makeBibliography()[1].length;
  };
}

function formatter(job: Job): () => number {
  const { bibliography } = createFormatter(resources());
  const references = makeReferences(job.count, job.from);
  bibliography(references.slice(0, 8), job.style);
  return () => bibliography(references, job.style).length;
}

function run(job: Job): Result {
  const work = job.way === 'formatter' ? formatter(job) : direct(job);
  const [start, cpuStart] = [performance.now(), process.threadCpuUsage()];
  const entries = work();
  const { user, system } = process.threadCpuUsage(cpuStart);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    entries,
    megabytes: process.memoryUsage().heapUsed / 1e6,
  };
}

function inThread(job: Job): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const thread = new Worker(new URL(import.meta.url), { workerData: job });
  thread.once('message', resolve).once('error', reject);
  return promise;
}

/** Prints one way's figures; several results are of threads that ran at once. Gives its processor's time. */
function report(way: string, results: readonly Result[], peer?: number): number {
  const longest = (figure: 'seconds' | 'cpuSeconds') =>
    Math.max(...results.map((result) => result[figure]));
  const sum = (figure: 'entries' | 'megabytes') =>
    results.reduce((total, result) => total + result[figure], 0);
  const cpuSeconds = longest('cpuSeconds');
  const figures = [
    way.padEnd(20),
    `${longest('seconds').toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s of processor`,
    `${Math.round(sum('entries') / cpuSeconds)} a second`,
    `${Math.round(sum('megabytes'))} MB`,
  ];
  if (peer !== undefined) figures.push(`${(peer / cpuSeconds).toFixed(2)} × citeproc-js`);
  console.log(figures.join('  '));
  return cpuSeconds;
}

async function compare(count: number, style: string): Promise<void> {
  console.log(`${count} references in ${style}`);
  const job = { style, from: 0, count };
  const peer = report('citeproc-js', [await inThread({ ...job, way: 'citeproc-js' })]);
  report('formatter, one core', [await inThread({ ...job, way: 'formatter' })], peer);
  const half = Math.ceil(count / 2);
  const halves: Job[] = [
    { ...job, way: 'formatter', count: half },
    { ...job, way: 'formatter', from: half, count: count - half },
  ];
  report('formatter, two cores', await Promise.all(halves.map(inThread)), peer);
}

if (isMainThread) {
  const [count = '40000', style = 'gbt7714-2015-numeric'] = process.argv.slice(2);
  await compare(Number(count), style);
} else {
  parentPort?.postMessage(run(workerData as Job));
}
