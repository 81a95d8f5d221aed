import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's files: path from the top level, with `/`, to text. A plain object in tests of the checkers. */
export type Tree = Readonly<Record<string, string>>;

/** One place where a file breaks a rule of the house, and how to mend it. `line` counts from 1. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly repair: string;
}

const TEXT_FILE = /\.(ts|mts|mjs|js|astro|mdx?|css|json|csl|svg|xml|txt|ya?ml|html|bib|ris|enw)$/;
const TEXT_WITHOUT_EXTENSION = /(^|\/)(\.[^/.]+|_headers|_redirects|LICENSE|run)$/;

/** Reads every text file under `root` that git tracks or would track. */
export function readTree(root: string): Tree {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((name) => TEXT_FILE.test(name) || TEXT_WITHOUT_EXTENSION.test(name))
    .filter((name) => existsSync(join(root, name)));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

/** 1-based line of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** One line for a terminal: file, line, the rule, the repair. */
export function describeViolation({ file, line, rule, repair }: Violation): string {
  return `${file}:${line}  ${rule} ${repair}`;
}
