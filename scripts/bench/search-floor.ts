/** How much of an answer is Pagefind's own: the same queries again, with a clock around its calls and its files. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Question } from './search-kinds.ts';
import { type Figures, opened, quantile } from './search-measure.ts';

type Span = readonly [start: number, end: number];

declare global {
  /** When a call of Pagefind was waited for, and when a file of its index was. */
  var spans: { readonly calls: Span[]; readonly files: Span[] };
}

/** In place of Pagefind's script: the same, with its calls and the files it loads timed. */
const TIMED = `
import * as script from './untimed.js';
const spans = { calls: [], files: [] };
globalThis.spans = spans;
const timed = (list, work) => async (...given) => {
  const start = performance.now();
  try {
    return await work(...given);
  } finally {
    list.push([start, performance.now()]);
  }
};
const load = globalThis.fetch;
const timedLoad = timed(spans.files, async (...given) => {
  const response = await load(...given);
  await response.clone().arrayBuffer();
  return response;
});
globalThis.fetch = (url, options) =>
  String(url).endsWith('.pf_index') ? timedLoad(url, options) : load(url, options);
export const openReader = async (...part) => {
  const reader = await script.openReader(...part);
  return { find: timed(spans.calls, reader.find) };
};
export const { parts } = script;
`;

/** For every query the time in which at least one call of Pagefind was waited for, and in which a file of its was. */
export async function floorOf(
  browser: Browser,
  address: string,
  index: string,
  asked: readonly Question[],
): Promise<Figures> {
  await rename(join(index, 'pagefind.js'), join(index, 'untimed.js'));
  await writeFile(join(index, 'pagefind.js'), TIMED);
  const page = await opened(browser, address);
  const [calls, files]: [number[], number[]] = [[], []];
  for (const { query } of asked) {
    const spans = await page.evaluate(async (text) => {
      if (globalThis.spans !== undefined)
        for (const list of Object.values(globalThis.spans)) list.length = 0;
      await globalThis.ask(text);
      return globalThis.spans;
    }, query);
    calls.push(covered(spans.calls));
    files.push(covered(spans.files));
  }
  await page.context().close();
  return {
    'Pagefind’s own floor, ms': `${quantile(calls, 0.5)}, ${quantile(calls, 0.95)}`,
    'of it its files, ms': `${quantile(files, 0.5)}, ${quantile(files, 0.95)}`,
  };
}

/** How long at least one of several spans lasted. */
function covered(spans: readonly Span[]): number {
  let [sum, reached] = [0, 0];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}
