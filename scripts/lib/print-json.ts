/**
 * JSON for people and for diffs: arrays and objects open down to the fields of an entry,
 * each field on one line, however deep its value.
 */
export function printEntries(entries: readonly object[]): string {
  return entries.length === 0 ? '[]\n' : `[\n${entries.map(printEntry).join(',\n')}\n]\n`;
}

function printEntry(entry: object): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  return `  {\n${fields.map(([key, value]) => `    ${JSON.stringify(key)}: ${inline(value)}`).join(',\n')}\n  }`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return fields.length === 0
    ? '{}'
    : `{ ${fields.map(([key, field]) => `${JSON.stringify(key)}: ${inline(field)}`).join(', ')} }`;
}
