/** Response headers for the paths that a pattern covers; `*` in it stands for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages write it: a path pattern at the margin,
 * under it indented `Name: value` lines, comments with `#`.
 *
 * @throws {Error} for a line that is neither, with its number and the repair.
 */
export function parseHeaders(text: string, file = '_headers'): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([\w-]+)\s*:\s*(.+?)\s*$/.exec(line);
    if (/^\//.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else if (header === null || rules.length === 0) throw unreadable(file, index + 1, line);
    else rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
  }
  return rules;
}

/** The headers of a path, names in lower case; values of the same name are joined by a comma, as the hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (!covers(pattern, path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
    }
  }
  return found;
}

function covers(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${source.join('.*')}$`).test(path);
}

function unreadable(file: string, line: number, text: string): Error {
  return new Error(
    `${file}:${line} cannot be read: “${text.trim()}”. Write a path that begins with / at the margin, ` +
      'and under it indented lines of the form Name: value.',
  );
}
