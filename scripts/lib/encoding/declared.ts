/** Files that say in their first lines what encoding they are in. */
import { encodingLabel } from './names.ts';

/** XML (XML 1.0, 4.3.3), and BibTeX as JabRef saves it. */
const DECLARATIONS = [
  /^<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w.:-]+)["']/u,
  /^%[^\n]{0,100}?\bEncoding:\s*([\w.:-]+)/u,
];
const START = 300;

/** The label of the encoding a file names; undefined where it names none, or one nobody knows. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, START));
  const name = DECLARATIONS.map((declaration) => declaration.exec(start)?.[1]).find(Boolean);
  return name === undefined ? undefined : encodingLabel(name);
}
