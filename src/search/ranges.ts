/** Stretches of a text, in UTF-16 code units of the text as it is printed. Pure. */
import type { Unit } from './fold.ts';

/** From the first to the character after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every stretch of units with these texts. */
export function stretches(units: readonly Unit[], wanted: readonly string[]): Range[] {
  const [first] = wanted;
  if (first === undefined) return [];
  return units.flatMap(({ text }, start) => {
    if (text !== first) return [];
    const stretch = units.slice(start, start + wanted.length);
    const fits = stretch.length === wanted.length && stretch.every(isWanted);
    return fits ? [rangeOf(stretch)] : [];
  });

  function isWanted({ text }: Unit, index: number): boolean {
    return text === wanted[index];
  }
}

export function rangeOf(units: readonly Unit[]): Range {
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
}

export function textsOf(units: readonly Unit[]): string[] {
  return units.map(({ text }) => text);
}

export function isWithin(range: Range, place: Range): boolean {
  return place.start <= range.start && range.end <= place.end;
}

/** Ranges in order and apart. */
export function merged(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      apart.push({ start, end });
    }
  }
  return apart;
}
