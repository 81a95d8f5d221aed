/** What a pasted reference finds though print says more of the work than its record holds. Pure. */
import { type Found, intersection } from './engine.ts';
import { unitsOf } from './fold.ts';

/** Of all that is asked, in characters and words, so much must be held: authors alone are not the work. */
const LEAST_HELD = 0.6;

/**
 * The parts of a pasted reference that records hold together, the longest first: without a volume, a scale or a
 * patent's number that stands only in print. None where they are too little of it.
 */
export function heldTogether(parts: readonly Found[]): readonly Found[] {
  const held: Found[] = [];
  for (const part of parts.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const together = intersection([...held, part].map(({ hits }) => hits));
    if (together.length > 0) held.push(part);
  }
  return sum(held) >= LEAST_HELD * sum(parts) ? held : [];
}

function sum(parts: readonly Found[]): number {
  return parts.reduce((total, part) => total + weightOf(part), 0);
}

function weightOf({ text }: Found): number {
  return unitsOf(text).length;
}
