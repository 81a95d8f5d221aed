/** The report of a check, for people and as JSON for tools. */
import { describeFinding, type Finding, severityOf } from '../../../src/bibliography/index.ts';
import type { ContentCheck } from './content.ts';

/** Findings, errors first, then one line that sums up; only that line when all is well. */
export function describeCheck(check: ContentCheck, content: string): string {
  if (check.articles === 0 && check.findings.length === 0) {
    return `There is no article in ${content} yet: npm run import -- <file> adds the first.`;
  }
  const errors = check.findings.filter(isError);
  const warnings = check.findings.filter((finding) => !isError(finding));
  const held = [
    count(check.articles, 'article'),
    count(check.references, 'reference'),
    count(check.related, 'related article'),
    count(check.journals, 'journal'),
  ].join(', ');
  const sum =
    check.findings.length === 0
      ? 'all is well'
      : [
          errors.length > 0 && count(errors.length, 'error'),
          warnings.length > 0 && count(warnings.length, 'warning'),
        ]
          .filter(Boolean)
          .join(', ');
  return [...[...errors, ...warnings].map(describeFinding), `${held}: ${sum}.`].join('\n');
}

/** The same for machines: figures, and each finding with its weight. */
export function printCheck(check: ContentCheck): string {
  const findings = check.findings.map((finding) => ({ severity: severityOf(finding), ...finding }));
  return JSON.stringify(
    { ...check, errors: check.findings.filter(isError).length, findings },
    null,
    2,
  );
}

/** Whether a finding fails the build. */
export function isError(finding: Finding): boolean {
  return severityOf(finding) === 'error';
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
