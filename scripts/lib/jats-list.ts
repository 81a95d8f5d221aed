/** The reference lists of an article in JATS, or a list alone, for those who want nothing else of it. */
import type { ParseResult } from '../../src/bibliography/index.ts';
import { readXml } from './jats/read-xml.ts';
import { readReferenceLists } from './jats/reference-list.ts';
import { Refusal } from './refusal.ts';

const FIRST_ELEMENT = /<(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)/u;
/** What stands around an article, or holds the list alone. EndNote's XML begins with `xml` or `records`. */
const ROOTS: ReadonlySet<string> = new Set([
  'article',
  'articles',
  'back',
  'OAI-PMH',
  'pmc-articleset',
  'ref-list',
]);

/** Whether a text is JATS by its first element. */
export function isJats(text: string): boolean {
  const isXml = /^\s*<[?!A-Za-z]/u.test(text);
  return isXml && ROOTS.has(FIRST_ELEMENT.exec(text)?.[1] ?? '');
}

/** Every `ref` in printed order. Throws a refusal for XML that is not well-formed, or that has no list. */
export function readJatsList(text: string, file: string): ParseResult {
  const root = readXml(text, file);
  const whole = { name: '', attributes: {}, children: [root], line: 1 };
  const { references, findings } = readReferenceLists(whole, file);
  if (references.length === 0) {
    throw new Refusal(
      `${file} is JATS without a reference list: there is no <ref> in a <ref-list>.`,
    );
  }
  return { references: [...references], findings: findings.map((each) => ({ ...each, file })) };
}
