/** XML that says in its first line what encoding it is in (XML 1.0, 4.3.3). */

const DECLARED = /^<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w.:-]+)["']/u;

/** The text of such a file; nothing where it says nothing, is UTF-8 after all, or names an encoding nobody knows. */
export function declaredText(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const [, label] = DECLARED.exec(start) ?? [];
  if (label === undefined || decoded(bytes, 'utf-8') !== undefined) return undefined;
  return decoded(bytes, label);
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
