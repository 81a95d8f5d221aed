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
const SIGNATURE = new TextEncoder().encode('pagefind_dcd').buffer;

const kept = new Map<string, Promise<ArrayBuffer>>();
let size = 0;
let started = false;
let running = false;
/** Files on their way, and files that never came. */
let [loading, failed] = [0, 0];

/** Begins to load, all at once, what a search cannot start without. Failures are told when a file is asked for. */
export function prepare(files: readonly string[]): void {
  for (const file of files) fileAt(here + file).catch(() => {});
}

/** How many files could not be had so far: Pagefind finds nothing in them, and says no more. */
export function failures(): number {
  return failed;
}

/** What Pagefind reads of an answer: at hand at once, where a `Response` takes a turn of its own. */
interface Answer {
  readonly ok: true;
  arrayBuffer(): Promise<ArrayBuffer>;
  json(): Promise<unknown>;
}

/** As the browser's, for the files of the index. */
export async function fetch(address: string): Promise<Answer> {
  const url = new URL(address, here);
  url.search = '';
  if (!url.pathname.includes('/wasm.')) return answer(await fileAt(url.href));
  running = started;
  const program = started ? SIGNATURE : await fileAt(`${here}wasm.unknown.pagefind`);
  started = true;
  return answer(program);
}

function answer(bytes: ArrayBuffer): Answer {
  return {
    ok: true,
    arrayBuffer: async () => bytes,
    json: async () => JSON.parse(new TextDecoder().decode(bytes)),
  };
}

/** As the browser's, but soon, and at once where what the script waits for is at hand: it waits for nothing else by the clock. */
export function setTimeout(callback: () => void, ms: number): void {
  if (loading > 0 || !running) globalThis.setTimeout(callback, Math.min(ms, POLL));
  else atOnce(callback);
}

/** After what is being done: a timer in a row of them waits 4 ms. */
function atOnce(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(undefined);
}

function fileAt(url: string): Promise<ArrayBuffer> {
  const before = kept.get(url);
  if (before) return before;
  const file = load(url);
  kept.set(url, file);
  loading += 1;
  file.then(
    ({ byteLength }) => {
      loading -= 1;
      forgetBeyond(byteLength);
    },
    () => {
      [loading, failed] = [loading - 1, failed + 1];
      kept.delete(url);
    },
  );
  return file;
}

async function load(url: string): Promise<ArrayBuffer> {
  // Its name is the same in every build; those of the others are not, but for the program's.
  const cache = url.endsWith('.json') ? 'no-cache' : 'default';
  const response = await globalThis.fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return unpacked(bytes);
}

/** Written straight into the stream: a `Blob` goes by way of another process. */
function unpacked(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return new Response(readable).arrayBuffer();
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
