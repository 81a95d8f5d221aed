/** `--encoding` as a person writes it. */
import { Refusal } from '../refusal.ts';
import { encodingLabel } from './names.ts';

/** The label of the encoding; undefined where none is named. Throws a refusal where nobody knows it. */
export function encodingArgument(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const label = encodingLabel(name);
  if (label !== undefined) return label;
  throw new Refusal(
    `There is no encoding “${name}”. Known are utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1252 and others.`,
  );
}
