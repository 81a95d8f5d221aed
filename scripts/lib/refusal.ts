/** An end that a person can act on: one sentence, no stack trace, exit code 1. */
export class Refusal extends Error {}

const reasons: Record<string, string> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'that disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  ENOENT: 'there is no such file or folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links lead round in a circle',
  ENOTFOUND: 'there is no such host',
  ECONNREFUSED: 'nothing answers there',
};

/** Says in words why the operating system refused; other errors keep their own words. */
export function refusal(what: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new Refusal(`${what}: ${why}.`);
}

/** Runs a command's body; a refusal becomes its sentence on standard error and exit code 1. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
