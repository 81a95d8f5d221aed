import assert from 'node:assert/strict';

const SHOWN = 30;

/** Passes when nothing was found; else fails with the findings, one a line, the first thirty. */
export function assertNone(findings: readonly string[]): void {
  const rest = findings.length > SHOWN ? [`… and ${findings.length - SHOWN} more`] : [];
  assert.ok(findings.length === 0, `\n${[...findings.slice(0, SHOWN), ...rest].join('\n')}`);
}
