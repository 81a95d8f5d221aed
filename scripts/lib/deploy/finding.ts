/** What was looked at on a host, and how it was found. */
export interface HostFinding {
  /** `wrong` hurts readers and ends the command with 1; `better` is advice. */
  readonly level: 'right' | 'better' | 'wrong';
  readonly what: string;
  /** What to do about it. */
  readonly repair?: string;
}

export const right = (what: string): HostFinding => ({ level: 'right', what });
export const better = (what: string, repair: string): HostFinding => ({
  level: 'better',
  what,
  repair,
});
export const wrong = (what: string, repair: string): HostFinding => ({
  level: 'wrong',
  what,
  repair,
});
