import ts from 'typescript';
import { codeIn, lineOf, nodesOf, parseCode } from './code.ts';
import { matches } from './layers.ts';
import { lineAt, type Tree, type Violation } from './tree.ts';

const MAX_LINES = 200;

/** Files that grew past 200 lines; `exceptions` are patterns of data and generated tables. */
export function checkLengths(tree: Tree, exceptions: readonly string[]): Violation[] {
  return Object.entries(tree).flatMap(([file, text]) => {
    const lines = text.trimEnd().split('\n').length;
    if (!/\.(ts|mjs|js|astro|css)$/.test(file) || lines <= MAX_LINES) return [];
    if (exceptions.some((pattern) => matches(pattern, file))) return [];
    const rule = `${lines} lines, more than ${MAX_LINES}.`;
    return [{ file, line: MAX_LINES + 1, rule, repair: 'Split it by what its parts do.' }];
  });
}

const SILENCED = /(?:\/\/|\*).*@ts-(?:ignore|nocheck|expect-error)\b/g;

/** Places where the type checker was switched off: the type `any`, and comments that silence it. */
export function checkTypesKept(tree: Tree): Violation[] {
  return Object.entries(tree).flatMap(([file, text]) =>
    codeIn(file, text).flatMap((code) => {
      const source = parseCode(code);
      const comments = [...code.text.matchAll(SILENCED)].map(({ index }) =>
        lineAt(code.text, index),
      );
      const keywords = nodesOf(source, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword);
      return [
        ...comments.map((line) => code.line - 1 + line),
        ...keywords.map((node) => lineOf(code, source, node)),
      ].map((line) => ({ file, line, ...switchedOff }));
    }),
  );
}

const switchedOff = {
  rule: 'Types are switched off here.',
  repair: 'Say the type, take unknown and narrow it, or parse with a schema.',
};

/** Texts that tie a file to one machine; each pattern is searched in every file but the lock file. */
export function checkMachineTraces(tree: Tree, traces: readonly RegExp[]): Violation[] {
  return Object.entries(tree).flatMap(([file, text]) =>
    traces.flatMap((trace) =>
      [...text.matchAll(new RegExp(trace, 'g'))].map((match) => ({
        file,
        line: lineAt(text, match.index),
        rule: `“${match[0]}” is a path of one machine or the address of a registry.`,
        repair: 'Derive it from import.meta.url, os.tmpdir() or the environment.',
      })),
    ),
  );
}

/** Names at the top level that the house has no place for; dot-files are free. */
export function checkTopLevel(tree: Tree, allowed: readonly string[]): Violation[] {
  const names = new Set(Object.keys(tree).map((file) => file.split('/')[0] ?? ''));
  return [...names]
    .filter((name) => !name.startsWith('.') && !allowed.includes(name))
    .map((name) => ({
      file: name,
      line: 1,
      rule: 'This name does not belong at the top level.',
      repair: `Move it into one of ${allowed.filter((entry) => !entry.includes('.')).join(', ')}.`,
    }));
}
