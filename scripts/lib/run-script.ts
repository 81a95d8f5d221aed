/** A script of this folder run as a person runs it, in folders of its own; for tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'reader-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

let folders = 0;

/** An empty folder that is gone after the tests. */
export function newFolder(): string {
  folders += 1;
  const folder = join(temporary, String(folders));
  mkdirSync(folder);
  return folder;
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `scripts/<script>` in the project's folder, as another user where one is given. */
export function runScript(
  script: string,
  args: readonly string[],
  options: { uid?: number } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', script), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      ...options,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Every file below a folder, with its text. */
export function readTree(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
