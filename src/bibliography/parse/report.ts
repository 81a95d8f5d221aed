/** Collects the findings of one file: each with its place, each kind of lost field once. */
import type { Finding, FindingKind } from '../finding.ts';
import type { Notice } from './values.ts';

export interface ParseOptions {
  /** File name to name in findings. */
  readonly file?: string | undefined;
}

export interface Place {
  readonly text: string;
  readonly line?: number | undefined;
  readonly reference?: string | undefined;
}

export interface Report {
  readonly findings: Finding[];
  readonly add: (kind: FindingKind, message: string, repair: string, place: Place) => void;
  /** Says once in a file that a kind of field has no place in a reference. */
  readonly lost: (field: string, format: string, place: Place) => void;
  readonly noticeAt: (place: Place) => Notice;
}

export function createReport({ file }: ParseOptions = {}): Report {
  const findings: Finding[] = [];
  const lostFields = new Set<string>();
  const add: Report['add'] = (kind, message, repair, place) => {
    findings.push({ kind, message, repair, ...place, file });
  };
  const lost: Report['lost'] = (field, format, place) => {
    if (lostFields.has(field)) return;
    lostFields.add(field);
    const message = `A reference has no place for the ${format} field ${field}`;
    add(
      'lost-field',
      message,
      'Move what matters into a note; other such fields are not named.',
      place,
    );
  };
  const noticeAt: Report['noticeAt'] = (place) => (kind, message, repair) =>
    add(kind, message, repair, place);
  return { findings, add, lost, noticeAt };
}
