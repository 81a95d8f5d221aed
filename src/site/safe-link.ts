import type { Reference } from '../bibliography/index.ts';

/**
 * Where a reference can be followed to: its DOI first, else its URL.
 * The bibliography is untrusted: anything that is not http or https is not a link.
 */
export function safeLink({ DOI, URL: url }: Pick<Reference, 'DOI' | 'URL'>): string | undefined {
  if (DOI) return `https://doi.org/${encodeURI(DOI)}`;
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
