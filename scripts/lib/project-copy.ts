/** A copy of the project to build in: its sources its own, its packages linked, its caches none. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const MADE_HERE = /^(?:\.git|\.astro|dist|\.dist-.*|node_modules)$/;

/** Copies the project at `root` into a folder that is there; packages are linked, not copied. */
export function copyProject(root: string, folder: string): void {
  for (const name of readdirSync(root).filter((entry) => !MADE_HERE.test(entry))) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const packages = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  // Tools keep their caches in folders with a dot; `.bin` is the only one that belongs to npm.
  for (const name of readdirSync(packages).filter((entry) => !/^\.(?!bin$)/.test(entry))) {
    symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction');
  }
}
