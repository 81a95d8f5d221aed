import type { Reference } from '../bibliography/index.ts';

/**
 * Where a reference can be followed to: its DOI first, else its URL.
 * The bibliography is untrusted: anything that is not http or https is not a link.
 */
export function safeLink({ DOI, URL: url }: Pick<Reference, 'DOI' | 'URL'>): string | undefined {
  if (DOI) return doiUrl(DOI);
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Address of a DOI: what would end or divide an address is encoded (DOI Handbook, 2.5.2.4), old names end with `#`. */
export function doiUrl(doi: string): string {
  const path = encodeURI(doi.toWellFormed()).replace(/[#?]/g, encodeURIComponent);
  return `https://doi.org/${path}`;
}
