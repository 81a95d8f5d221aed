/** One command, with the time it took and the most memory that it and its children held at once. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** Peak of resident memory; undefined where the system does not tell (`/proc`). */
  readonly megabytes: number | undefined;
}

const EVERY_MS = 200;

/** Runs Node in a folder. Throws, with the end of what it printed, when it fails. */
export async function measureNode(folder: string, options: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, options, { cwd: folder });
  let [printed, peak] = ['', 0];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4000);
    });
  }
  const look = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid ?? 0));
  }, EVERY_MS);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('close', resolve);
  const status = await promise;
  clearInterval(look);
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${printed}`);
  const megabytes = peak > 0 ? Math.round(peak / 1024) : undefined;
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** Resident memory of a process and its descendants, in kB. */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0);
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, each) => sum + residentOf(Number(each)), own);
  } catch {
    return 0;
  }
}
