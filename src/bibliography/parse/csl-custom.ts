/** `custom` holds provenance and whatever an owner keeps there; nested only as deep as that needs. */
import { isRecord } from '../mapping/equal.ts';
import { type Reference, referenceSchema } from '../reference.ts';
import type { Notice } from './values.ts';

const MAX_DEPTH = 8;

export function customOf(value: unknown, notice: Notice): Reference['custom'] {
  if (value === undefined || value === null) return undefined;
  const entries = isRecord(value) && !Array.isArray(value) ? Object.entries(value) : [];
  const kept = entries.filter(([, part]) => isShallow(part, MAX_DEPTH));
  const custom = referenceSchema.shape.custom.safeParse(Object.fromEntries(kept)).data;
  if (custom === undefined || kept.length < entries.length || !isRecord(value)) {
    notice('lost-field', 'Not all of custom can be kept', 'Keep printed and CSTR as text in it.');
  }
  return custom === undefined || Object.keys(custom).length === 0 ? undefined : custom;
}

/** Whether a value nests no deeper than that: only such values are ever walked or printed. */
export function isShallow(value: unknown, depth: number): boolean {
  if (!isRecord(value)) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}
