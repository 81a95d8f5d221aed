/**
 * What Pagefind's script takes from the browser, put in its place when the script is bundled: files that are
 * loaded once, unpacked by the browser itself, and no polling at long intervals for what is there already.
 */

/** Bytes of index files that are kept, unpacked; the oldest goes first. */
const MOST_KEPT = 16e6;
/** Pagefind asks so often whether it has started, in milliseconds. */
const POLL = 4;
const here = new URL('.', import.meta.url).href;
/** What every file of Pagefind begins with once it is unpacked; alone it stands for a program that runs already. */
const SIGNATURE = 'pagefind_dcd';

const kept = new Map<string, Promise<ArrayBuffer>>();
let size = 0;
let started = false;

/** Begins to load, all at once, what a search cannot start without. Failures are told when a file is asked for. */
export function prepare(files: readonly string[]): void {
  for (const file of files) fileAt(here + file).catch(() => {});
}

/** As the browser's, for the files of the index. */
export async function fetch(address: string): Promise<Response> {
  const url = new URL(address, here);
  url.search = '';
  if (!url.pathname.includes('/wasm.')) return new Response(await fileAt(url.href));
  const program = started ? SIGNATURE : await fileAt(`${here}wasm.unknown.pagefind`);
  started = true;
  return new Response(program);
}

/** As the browser's, but soon: the script waits for nothing else by the clock. */
export function setTimeout(
  callback: () => void,
  ms: number,
): ReturnType<typeof globalThis.setTimeout> {
  return globalThis.setTimeout(callback, Math.min(ms, POLL));
}

function fileAt(url: string): Promise<ArrayBuffer> {
  const before = kept.get(url);
  if (before) return before;
  const loading = load(url);
  kept.set(url, loading);
  loading.then(
    ({ byteLength }) => forgetBeyond(byteLength),
    () => kept.delete(url),
  );
  return loading;
}

async function load(url: string): Promise<ArrayBuffer> {
  // Its name is the same in every build; those of the others are not, but for the program's.
  const cache = url.endsWith('.json') ? 'no-cache' : 'default';
  const response = await globalThis.fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
}

async function forgetBeyond(added: number): Promise<void> {
  size += added;
  for (const [url, file] of kept) {
    if (size <= MOST_KEPT) return;
    if (!url.endsWith('.pf_index')) continue;
    kept.delete(url);
    size -= (await file).byteLength;
  }
}
