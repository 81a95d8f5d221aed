/**
 * Findings are data: what was noticed in a bibliography, where, and how to mend it.
 * They are collected, reported once, and fail a build only when one is an error.
 */
import { visible } from './mapping/plain-text.ts';

/** Every kind of problem the bibliography reports, with its weight. */
export const findingKinds = {
  'unreadable-entry': 'error',
  'unknown-format': 'error',
  'invalid-field': 'error',
  'missing-field': 'warning',
  'unknown-type': 'warning',
  'unsure-author': 'warning',
  'unsure-field': 'warning',
  'unsure-language': 'warning',
  'unsure-encoding': 'warning',
  'duplicate-entry': 'warning',
  'duplicate-id': 'error',
  'renamed-id': 'warning',
  'unsafe-text': 'warning',
  'unsafe-link': 'warning',
  'leftover-text': 'warning',
  'number-gap': 'warning',
  'lone-letter': 'warning',
  'lost-field': 'warning',
  'differs-from-print': 'warning',
  'unknown-citation': 'error',
  'unreadable-text': 'error',
  'unreadable-formula': 'warning',
  'refused-text': 'error',
  'lost-note': 'warning',
  'dead-link': 'warning',
  'uncited-entry': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type FindingKind = keyof typeof findingKinds;
export type Severity = (typeof findingKinds)[FindingKind];

export interface Finding {
  readonly kind: FindingKind;
  /** What is wrong, in one sentence a person understands. */
  readonly message: string;
  /** What to do about it. */
  readonly repair: string;
  /** The text in question, as it stands in the input. */
  readonly text: string;
  /** File name as given by the caller, and the 1-based line in it. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** Id of the reference the finding belongs to, where one was made. */
  readonly reference?: string | undefined;
}

/** The weight of a finding: errors fail a build, warnings never do. */
export function severityOf(finding: Finding): Severity {
  return findingKinds[finding.kind];
}

/** One line for a terminal, which nothing in the text can steer: `file:line  error  message “text”. Repair.` */
export function describeFinding(finding: Finding): string {
  const place = [finding.file, finding.line].filter((part) => part !== undefined).join(':');
  const quoted = finding.text === '' ? '' : ` “${shorten(finding.text)}”`;
  const sentence = `${finding.message}${quoted}. ${finding.repair}`;
  return visible([place, severityOf(finding), sentence].filter(Boolean).join('  '));
}

const MAX_QUOTED_CHARACTERS = 120;

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  if (characters.length <= MAX_QUOTED_CHARACTERS) return characters.join('');
  return `${characters.slice(0, MAX_QUOTED_CHARACTERS - 1).join('')}…`;
}
