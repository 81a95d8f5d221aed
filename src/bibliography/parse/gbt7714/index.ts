/**
 * Reads reference lists as Chinese journals print them, after GB/T 7714—2015 and —2025, in the
 * numeric and the author–date system.
 */
import { assignIds } from '../../ids.ts';
import { withoutControls } from '../../mapping/plain-text.ts';
import { variables } from '../../mapping/variables.ts';
import type { Reference } from '../../reference.ts';
import type { ParseOptions } from '../report.ts';
import type { ParseResult } from '../text.ts';
import { doubtsOf, numberGaps, type Read, unreadable } from './doubts.ts';
import { entriesOf } from './entries.ts';
import { loneLetters } from './letters.ts';
import { readEntries, worksOf } from './works.ts';

/**
 * Reads a whole list or one entry. Takes plain text, one entry a line or more, numbered or not;
 * gives references in printed order, each with its printed string in `custom.printed`, and a finding
 * with line and repair for every doubt. Never throws; time is linear in the length of the text.
 */
export function parseGbt7714(text: string, options: ParseOptions = {}): ParseResult {
  const entries = entriesOf(text).flatMap(worksOf);
  const isReadable = (printed: string) => /[\p{L}\p{N}]/u.test(printed);
  const readable = entries.filter(({ printed }) => isReadable(printed));
  const read = readEntries(readable);
  const references = assignIds(read.map(referenceOf));
  const findings = [
    ...entries.filter(({ printed }) => !isReadable(printed)).map(unreadable),
    ...numberGaps(entries),
    ...read.flatMap((one, index) => doubtsOf(one, references[index])),
    ...loneLetters(references, (index) => readable[index]?.line),
  ];
  return { references, findings: findings.map((finding) => ({ ...finding, file: options.file })) };
}

/** The place of each variable in the order that every reference has them in. */
const RANKS = new Map<string, number>(variables.map((variable, index) => [variable, index]));

function inOrder(left: string, right: string): number {
  return (RANKS.get(left) ?? 0) - (RANKS.get(right) ?? 0);
}

function referenceOf({ entry, fields }: Read): Reference {
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(fields).sort(inOrder)) {
    const value = fields[key as keyof typeof fields];
    if (RANKS.has(key) && value !== undefined && value !== '') ordered[key] = value;
  }
  const custom = { ...fields.custom, printed: withoutControls(entry.printed) };
  return { id: '', type: fields.type, ...ordered, language: fields.language, custom };
}
