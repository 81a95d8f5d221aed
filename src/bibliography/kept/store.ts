/**
 * Texts kept from one run to the next. Whatever is wrong with a file, or with the folder, the text is
 * as good as not kept: it may be deleted, cut off, or written by several at once.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

export interface Store {
  /** The text kept under a name, byte for byte; none where there is none or it is damaged. */
  read(name: string): string | undefined;
  /** Whether there is something under a name, sound or not. */
  has(name: string): boolean;
  /** Keeps a text. Where it cannot be kept, nothing happens. */
  write(name: string, text: string): void;
}

/**
 * A store in `folder`, made when the first text is kept. What one `maker` made is no good to another:
 * each has a folder within, and those of earlier makers are taken away.
 */
export function openStore(folder: string, maker: string): Store {
  const own = join(folder, maker);
  let isReady = false;
  return {
    read: (name) => {
      try {
        return checked(readFileSync(join(own, name), 'utf8'));
      } catch {
        return undefined;
      }
    },
    has: (name) => existsSync(join(own, name)),
    write: (name, text) => {
      try {
        if (!isReady) prepare(folder, maker);
        isReady = true;
        writeWhole(join(own, name), `${digest(text)}\n${text}`);
      } catch {
        // A full or read-only disk makes the next run slower, and nothing else.
      }
    },
  };
}

/** A text's name: 43 characters that are safe in a file's. */
export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}

function checked(file: string): string | undefined {
  const end = file.indexOf('\n');
  const text = file.slice(end + 1);
  return digest(text) === file.slice(0, end) ? text : undefined;
}

function prepare(folder: string, maker: string): void {
  mkdirSync(join(folder, maker), { recursive: true });
  for (const other of readdirSync(folder)) {
    if (other !== maker) rmSync(join(folder, other), { recursive: true, force: true });
  }
}

/** Others see the whole file or none: it gets its name when it is complete. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
