import { type Import, importsOf } from './imports.ts';
import type { Tree, Violation } from './tree.ts';

/**
 * What the files of one part of the house may import. `*` in a pattern stands for anything;
 * patterns name files of the project (`src/site/*`) or modules (`node:*`, `zod`).
 */
export interface Layer {
  /** The files the rule is for; of several rules that match a file, the first counts. */
  readonly files: string;
  readonly may: readonly string[];
  /** What may be imported for its types only. */
  readonly types?: readonly string[];
  /** What is refused although a pattern of `may` covers it. */
  readonly never?: readonly string[];
  /** What only a `<script>` may import. */
  readonly scripts?: readonly string[];
  /** What stays outside, and why: said when the rule is broken. */
  readonly mustNot: string;
}

/** Every import that its file's layer does not allow, and every file under no layer at all. */
export function checkLayers(tree: Tree, layers: readonly Layer[]): Violation[] {
  return Object.entries(tree).flatMap(([file, text]) => {
    const imports = importsOf(file, text);
    const layer = layers.find(({ files }) => matches(files, file));
    if (layer === undefined) return imports.length === 0 ? [] : [homeless(file)];
    return imports
      .filter((imported) => !isAllowed(layer, imported))
      .map((imported) => forbidden(file, layer, imported));
  });
}

/** Whether a name matches a pattern in which `*` stands for anything. */
export function matches(pattern: string, name: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(name);
}

function isAllowed(layer: Layer, imported: Import): boolean {
  if (layer.never?.some((pattern) => matches(pattern, imported.target))) return false;
  const types = imported.typeOnly ? (layer.types ?? []) : [];
  const scripts = imported.inScript ? (layer.scripts ?? []) : [];
  return [...layer.may, ...types, ...scripts].some((pattern) => matches(pattern, imported.target));
}

function forbidden(file: string, layer: Layer, { target, line, typeOnly }: Import): Violation {
  const kind = typeOnly ? 'the types of ' : '';
  const allowed = [...layer.may, ...(layer.types ?? []).map((pattern) => `types of ${pattern}`)];
  return {
    file,
    line,
    rule: `${layer.files} may not import ${kind}${target}: ${layer.mustNot}.`,
    repair: `Import from ${allowed.join(', ') || 'nothing'}, or move the code to where it may.`,
  };
}

function homeless(file: string): Violation {
  const rule = 'No rule says what this file may import.';
  return {
    file,
    line: 1,
    rule,
    repair: 'Move it to a folder of the house, or give its folder a rule.',
  };
}
