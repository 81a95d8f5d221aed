/** The YAML at the top of `index.mdx`, written for people: short values on one line, long ones whole. */
import { Document, isMap, isPair, isScalar, isSeq, type Node, visit } from 'yaml';
import type { ArticleInput } from '../../src/bibliography/index.ts';

const FENCE = '---';
/** Maps and lists that read best on one line. */
const ON_ONE_LINE = new Set(['name', 'affiliations', 'clc']);

/** Front matter and body as one MDX file. */
export function printArticle(article: ArticleInput, body: string): string {
  const document = new Document(withNumbers(article));
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && ON_ONE_LINE.has(String(key.value)) && isShort(value)) value.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
  return `${[FENCE, yaml, FENCE].join('\n')}\n${body === '' ? '' : `\n${body}\n`}`;
}

function isShort(value: unknown): value is Node & { flow?: boolean } {
  if (isMap(value)) return true;
  return isSeq(value) && value.items.every((item) => isScalar(item) && !isPair(item));
}

/** `volume: 22` reads better than `volume: "22"`; the schema makes it a string again. */
function withNumbers(article: ArticleInput): object {
  const entries = Object.entries(article).map(([key, value]) => [
    key,
    ['volume', 'issue', 'page'].includes(key) && /^[1-9]\d{0,8}$/.test(String(value))
      ? Number(value)
      : value,
  ]);
  return Object.fromEntries(entries);
}
