/** Which issue of a year: `Vol. 22, Issue 6`, `第22卷第6期`; what is not known is left out. */

export function issueInEnglish(volume?: string, issue?: string): string {
  const place = issue && (isNumbered(issue) ? `Issue ${issue}` : issue);
  return [volume && `Vol. ${volume}`, place].filter(Boolean).join(', ');
}

export function issueInChinese(volume?: string, issue?: string): string {
  const place = issue && (isNumbered(issue) ? `第${issue}期` : issue);
  return [volume && `第${volume}卷`, place].filter(Boolean).join('');
}

/** Whether an issue goes by a number (`6`, `1-2`, `S1`), and not by a name of its own (`Suppl. 1`, 专刊). */
function isNumbered(issue: string): boolean {
  return /^\p{L}?\d/u.test(issue);
}
