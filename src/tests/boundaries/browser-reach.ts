import { type Import, importsOf } from './imports.ts';
import { matches } from './layers.ts';
import type { Tree, Violation } from './tree.ts';

/** What may be loaded by a browser, and the files of it that start a graph of their own. */
export interface BrowserRule {
  readonly entries: readonly string[];
  readonly may: readonly string[];
}

/**
 * Follows every import that a browser would load: from the rule's entries and from each `<script>`,
 * file by file, types aside. Whatever is not allowed is reported with the way that leads to it.
 */
export function checkBrowserReach(tree: Tree, rule: BrowserRule): Violation[] {
  const seen = new Set<string>();
  return Object.keys(tree).flatMap((file) => {
    const isEntry = rule.entries.some((pattern) => matches(pattern, file));
    const isTest = file.endsWith('.test.ts');
    return isTest ? [] : follow(tree, rule, seen, [file], isEntry);
  });
}

function follow(
  tree: Tree,
  rule: BrowserRule,
  seen: Set<string>,
  way: readonly string[],
  whole: boolean,
): Violation[] {
  const file = way.at(-1) ?? '';
  const text = tree[file];
  if (text === undefined || (whole && seen.has(file))) return [];
  if (whole) seen.add(file);
  const loaded = importsOf(file, text).filter(
    ({ typeOnly, inScript }) => !typeOnly && (whole || inScript),
  );
  return loaded.flatMap((imported) => {
    const allowed = rule.may.some((pattern) => matches(pattern, imported.target));
    if (!allowed) return [tooFar(file, way, imported)];
    return follow(tree, rule, seen, [...way, imported.target], true);
  });
}

function tooFar(file: string, way: readonly string[], { target, line }: Import): Violation {
  const rule = `A browser would load ${target} (by way of ${way.join(' → ')}).`;
  const repair =
    'Prepare the data at build time and let the page carry it, or import the types only.';
  return { file, line, rule, repair };
}
