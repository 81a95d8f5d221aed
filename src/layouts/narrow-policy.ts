/**
 * A page's content security policy (CSP 3, 2.3.1), narrowed to what the page holds. Astro lists the hashes of every
 * script and style of the site on every page: each page would allow what only another page has inlined, and pay some
 * 40 bytes for each, which do not compress. May go when Astro lists the hashes of the page alone.
 */
import { contentHash } from './content-hash.ts';

/** Scripts and styles; every other tag is passed over whole, since a value in quotation marks may hold `<script>`. */
const INLINE = /<(script|style)\b(?:"[^"]*"|[^">])*>([\s\S]*?)<\/\1>|<[a-z](?:"[^"]*"|[^">])*>/g;
const HASH = / 'sha256-[^']+'/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** Takes a page and gives it back with a policy that has the hashes of its own inline scripts and styles only. */
export async function narrowPolicy(html: string): Promise<string> {
  const texts = [...html.matchAll(INLINE)].map(([, , text = '']) => text).filter(Boolean);
  const own = new Set<string>(await Promise.all(texts.map(contentHash)));
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (hash) => (own.has(hash.trim().slice(1, -1)) ? hash : '')),
  );
}
