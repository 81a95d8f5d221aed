import ts from 'typescript';
import { lineAt } from './tree.ts';

/** A piece of TypeScript in a file: a whole module, the front matter of an `.astro` file, or one of its scripts. */
export interface Code {
  readonly text: string;
  /** Line of the file on which `text` begins, from 1. */
  readonly line: number;
  /** Whether it runs in the browser because it stands in a `<script>`. */
  readonly inScript: boolean;
}

const FRONT_MATTER = /^\s*---\r?\n([\s\S]*?)^---\s*$/m;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SCRIPT_SOURCE = /\bsrc="(\.[^"]+)"/;
const FENCE = /^(```|~~~)[\s\S]*?^\1/gm;

/** Every piece of TypeScript in a file, by its extension; none in style sheets and data. */
export function codeIn(file: string, text: string): Code[] {
  if (/\.(ts|mts|mjs|js)$/.test(file)) return [{ text, line: 1, inScript: false }];
  if (file.endsWith('.astro')) return [...frontMatter(text), ...scripts(text)];
  if (file.endsWith('.mdx')) return [{ text: importLines(text), line: 1, inScript: false }];
  return [];
}

/** The syntax tree of a piece of code, with parents set. */
export function parseCode(code: Code): ts.SourceFile {
  return ts.createSourceFile('code.ts', code.text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** Line in the file, from 1, on which a node of a piece of code begins. */
export function lineOf(code: Code, source: ts.SourceFile, node: ts.Node): number {
  return code.line + source.getLineAndCharacterOfPosition(node.getStart(source)).line;
}

/** Nodes of a syntax tree that a test accepts, in order. */
export function nodesOf(source: ts.Node, accepts: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (accepts(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function frontMatter(text: string): Code[] {
  const match = FRONT_MATTER.exec(text);
  if (match?.[1] === undefined || text.slice(0, match.index).trim() !== '') return [];
  const start = match.index + match[0].indexOf('---') + 4;
  return [{ text: match[1], line: lineAt(text, start), inScript: false }];
}

function scripts(text: string): Code[] {
  return [...text.matchAll(SCRIPT)].flatMap(([whole, attributes = '', body = ''], index, all) => {
    const at = all[index]?.index ?? 0;
    const source = SCRIPT_SOURCE.exec(attributes)?.[1];
    const code = source === undefined ? body : `import '${source}';`;
    return [{ text: code, line: lineAt(text, at + whole.indexOf('>')), inScript: true }];
  });
}

/** MDX is prose: only its import and export lines are code; those within fences are examples. */
function importLines(text: string): string {
  const prose = text.replace(FENCE, (fence) => fence.replace(/[^\n]/g, ''));
  return prose.replace(/^(?!(?:import|export)\s.*from\s).*$/gm, '');
}
