/** Carried values are exact: they replace what a format's own fields could only approach. */
import { type CarriedValues, carriedValue } from '../mapping/carrier.ts';
import { isVariable } from '../mapping/variables.ts';
import { isRefused, type Notice, type Values } from './values.ts';

const MAX_QUOTED = 200;

export function restoreCarried(
  values: Values,
  carried: CarriedValues,
  noticeOf: (text: string) => Notice,
): void {
  for (const [variable, lines] of carried) {
    if (!isVariable(variable)) continue;
    const value = carriedValue(variable, lines);
    if (value === undefined) continue;
    const notice = noticeOf(lines.join('; ').slice(0, MAX_QUOTED));
    if (isRefused(variable, String(value), notice)) continue;
    values.set(variable, value);
  }
}
