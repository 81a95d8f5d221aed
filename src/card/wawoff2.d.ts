/** What is used of wawoff2: the WOFF2 project's own decoder, compiled to WebAssembly. */
declare module 'wawoff2/decompress.js' {
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
