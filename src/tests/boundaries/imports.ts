import { posix } from 'node:path';
import ts from 'typescript';
import { type Code, codeIn, lineOf, nodesOf, parseCode } from './code.ts';

/** One import of a file. */
export interface Import {
  /** What is imported: a file of the project by its path (`src/site/article-view.ts`), else the specifier (`zod`, `node:fs`). */
  readonly target: string;
  readonly line: number;
  /** Erased when compiled: `import type`, or nothing but `type` names. */
  readonly typeOnly: boolean;
  /** Loaded later, by `import(…)`. */
  readonly lazy: boolean;
  /** Stands in a `<script>` of an `.astro` file. */
  readonly inScript: boolean;
}

/** Every import of a file: static, re-exported, dynamic with a literal, `import('…')` in types, and `import.meta.glob`. */
export function importsOf(file: string, text: string): Import[] {
  return codeIn(file, text).flatMap((code) => importsOfCode(file, code));
}

function importsOfCode(file: string, code: Code): Import[] {
  const source = parseCode(code);
  return nodesOf(source, (node) => specifierOf(node) !== undefined).map((node) => ({
    target: resolve(file, specifierOf(node) ?? ''),
    line: lineOf(code, source, node),
    typeOnly: isTypeOnly(node),
    lazy: ts.isCallExpression(node),
    inScript: code.inScript,
  }));
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literal(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal);
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression;
  const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || callee.getText() === 'import.meta.glob'
    ? literal(node.arguments[0])
    : undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { phaseModifier, name, namedBindings } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name !== undefined || namedBindings === undefined) return false;
  return ts.isNamedImports(namedBindings) && everyNameIsType(namedBindings);
}

function everyNameIsType({ elements }: ts.NamedImports): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function resolve(file: string, specifier: string): string {
  if (!/^\.{1,2}\//.test(specifier)) return specifier.replace(/\?.*$/, '');
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}
