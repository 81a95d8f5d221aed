/** The hash by which a content security policy (CSP 3, 2.3.1) allows one inline script or style: base64 of SHA-256. */
export async function contentHash(text: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
