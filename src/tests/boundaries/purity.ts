import ts from 'typescript';
import { codeIn, lineOf, nodesOf, parseCode } from './code.ts';
import { matches } from './layers.ts';
import type { Tree, Violation } from './tree.ts';

/** Globals whose answer depends on the page, the machine or the hour. */
const WORLD = [
  'document',
  'fetch',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'sessionStorage',
  'window',
];
const HOUR_OR_CHANCE = /^(Date\.now\(|Math\.random\(|new Date\(\)|crypto\.)/;

/**
 * Places in the files of `pure` (patterns) where the outcome would depend on more than the arguments:
 * globals of the page or the machine, the clock, chance, and variables of the module that change.
 */
export function checkPurity(tree: Tree, pure: readonly string[]): Violation[] {
  return Object.entries(tree).flatMap(([file, text]) => {
    if (file.endsWith('.test.ts') || !pure.some((pattern) => matches(pattern, file))) return [];
    return codeIn(file, text).flatMap((code) => {
      const source = parseCode(code);
      return nodesOf(source, (node) => isImpure(node, source)).map((node) => ({
        file,
        line: lineOf(code, source, node),
        rule: `“${node.getText(source).slice(0, 40)}” makes the outcome depend on more than the arguments.`,
        repair: 'Take what it needs as a parameter.',
      }));
    });
  });
}

function isImpure(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isIdentifier(node)) return WORLD.includes(node.text) && isFreeName(node, source);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    return HOUR_OR_CHANCE.test(node.getText(source));
  }
  return ts.isVariableStatement(node) && node.parent === source && !isConstant(node);
}

function isConstant({ declarationList, modifiers = [] as never }: ts.VariableStatement): boolean {
  const isAmbient = [...modifiers].some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
  return isAmbient || (declarationList.flags & ts.NodeFlags.Const) !== 0;
}

/** A name read from the surrounding world: no property, no key, no type, and declared nowhere in the file. */
function isFreeName(node: ts.Identifier, source: ts.SourceFile): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) || ts.isTypeElement(parent)) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return nodesOf(source, (other) => isDeclarationOf(other, node.text)).length === 0;
}

function isDeclarationOf(node: ts.Node, name: string): boolean {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node);
  return declares && node.name?.getText() === name;
}
