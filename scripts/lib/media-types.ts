/**
 * Media types by the end of a file's name, the longest ending first.
 * Bibliographic formats have no registered types; these are the ones reference managers listen to.
 * CSL-JSON and JATS: https://www.iana.org/assignments/media-types.
 */
const mediaTypes = [
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.jats.xml', 'application/vnd.jats+xml'],
  ['.rdf.xml', 'application/rdf+xml'],
  ['.rss.xml', 'application/rss+xml'],
  ['.atom.xml', 'application/atom+xml'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.enw', 'application/x-endnote-refer; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.rss', 'application/rss+xml'],
  ['.atom', 'application/atom+xml'],
  ['.xml', 'application/xml'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.gif', 'image/gif'],
  ['.ico', 'image/x-icon'],
  ['.pdf', 'application/pdf'],
  ['.wasm', 'application/wasm'],
] as const;

/** The media type of a file by its name (`references.csl.json`); bytes where nothing is known, as for Pagefind's index. */
export function mediaTypeOf(fileName: string): string {
  const entry = mediaTypes.find(([ending]) => fileName.endsWith(ending));
  return entry?.[1] ?? 'application/octet-stream';
}

/** Whether sending the type compressed saves anything: text does, pictures and Pagefind's packed files do not. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|json|xml|javascript|x-bibtex|x-research|x-endnote|\/wasm$/.test(mediaType);
}
