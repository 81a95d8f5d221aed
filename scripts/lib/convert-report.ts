/** What a conversion says to a person: every finding, then how many there were. */
import { describeFinding, type Finding, severityOf } from '../../src/bibliography/index.ts';

const MOST_FINDINGS = 200;

export function describeConversion(count: number, findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => severityOf(finding) === 'error').length;
  const lines = findings.slice(0, MOST_FINDINGS).map(describeFinding);
  const more = findings.length - lines.length;
  if (more > 0) lines.push(`… and ${more} more like these.`);
  const doubts = findings.length - errors;
  lines.push(
    `${counted(count, 'reference')}, ${counted(errors, 'error')}, ${counted(doubts, 'doubt')}.`,
  );
  return lines.join('\n');
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
