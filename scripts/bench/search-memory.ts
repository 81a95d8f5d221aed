/** How much memory a piece of work takes, with the processes it starts. Linux only; elsewhere this process alone. */
import { readFileSync } from 'node:fs';

const EVERY = 200;

/** Runs work; gives its result, its seconds, and the most megabytes seen at once. */
export async function watched<T>(
  work: () => Promise<T>,
): Promise<{ result: T; seconds: number; megabytes: number }> {
  let most = 0;
  const look = () => {
    most = Math.max(most, memoryOf(process.pid));
  };
  const timer = setInterval(look, EVERY);
  const started = performance.now();
  const result = await work().finally(() => clearInterval(timer));
  look();
  return {
    result,
    seconds: (performance.now() - started) / 1000,
    megabytes: Math.round(most / 1e6),
  };
}

function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    const theirs = children.split(' ').filter(Boolean).map(Number).map(memoryOf);
    return theirs.reduce((sum, bytes) => sum + bytes, own);
  } catch {
    return pid === process.pid ? process.memoryUsage.rss() : 0;
  }
}
