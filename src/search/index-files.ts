/** The files of Pagefind's index: each loaded once, unpacked by the browser itself. */

/** Bytes of index files that are kept, unpacked; the oldest goes first. */
const MOST_KEPT = 16e6;
const here = new URL('.', import.meta.url).href;
/** What every file of Pagefind begins with once it is unpacked. */
export const SIGNATURE = 'pagefind_dcd';

const kept = new Map<string, Promise<Uint8Array>>();
let size = 0;

/** Begins to load, all at once, what a search cannot start without. Failures are told when a file is asked for. */
export function prepare(names: readonly string[]): void {
  for (const name of names) indexFile(name).catch(() => {});
}

/** The content of a file below the folder of the index. Throws where it cannot be had, or is none of Pagefind's. */
export function indexFile(name: string): Promise<Uint8Array> {
  const before = kept.get(name);
  if (before) return before;
  const file = load(name);
  kept.set(name, file);
  file.then(
    ({ byteLength }) => forgetBeyond(byteLength),
    () => kept.delete(name),
  );
  return file;
}

async function load(name: string): Promise<Uint8Array> {
  const response = await fetch(here + name);
  if (!response.ok) throw new Error(`${response.status} fetching ${name}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  // Some hosts unpack what they send.
  const isPacked = first === 0x1f && second === 0x8b;
  const content = new Uint8Array(isPacked ? await unpacked(bytes) : bytes);
  const head = new TextDecoder().decode(content.subarray(0, SIGNATURE.length));
  if (head !== SIGNATURE) throw new Error(`${name} is no file of the index`);
  return content.subarray(SIGNATURE.length);
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
  for (const [name, file] of kept) {
    if (size <= MOST_KEPT) return;
    if (!name.endsWith('.pf_index')) continue;
    kept.delete(name);
    size -= (await file).byteLength;
  }
}
