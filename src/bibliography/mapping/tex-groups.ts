/** Braces in TeX source: what stands inside a group belongs together. */

/** Splits at matches of a global pattern that stand outside all braces. */
export function splitOutsideBraces(source: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let scanned = 0;
  for (const match of source.matchAll(pattern)) {
    depth = depthAfter(source, scanned, match.index, depth);
    scanned = match.index;
    if (depth > 0) continue;
    parts.push(source.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(source.slice(start));
  return parts.filter((part) => part.trim() !== '');
}

function depthAfter(source: string, from: number, to: number, before: number): number {
  let depth = before;
  for (let index = from; index < to; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Whether one pair of braces spans the whole source. */
export function isOneGroup(source: string): boolean {
  if (!source.startsWith('{') || !source.endsWith('}')) return false;
  let depth = 0;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0 && index < source.length - 1) return false;
  }
  return depth === 0;
}
