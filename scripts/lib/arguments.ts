/** Command-line arguments, with mistakes answered in one sentence. */
import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

interface Spec<Options extends Record<string, 'string' | 'boolean'>> {
  readonly help: string;
  readonly options: Options;
  /** What to say when the file is not named; absent for commands that take none. */
  readonly file?: string;
}

type Values<Options> = { readonly help?: boolean } & {
  readonly [name in keyof Options]?: Options[name] extends 'string' ? string : boolean;
};

/** Reads the arguments of this process; `--help` is known to every command. */
export function readArguments<const Options extends Record<string, 'string' | 'boolean'>>(
  spec: Spec<Options>,
): { values: Values<Options>; file: string } {
  const names: [string, 'string' | 'boolean'][] = [
    ...Object.entries(spec.options),
    ['help', 'boolean'],
  ];
  const options = Object.fromEntries(names.map(([name, type]) => [name, { type }]));
  const { values, positionals } = parsed(options);
  const [file = ''] = positionals;
  if (values.help !== true) {
    if (spec.file !== undefined && file === '') throw new Refusal(`${spec.file}. More: --help`);
    if (positionals.length > (spec.file === undefined ? 0 : 1)) {
      throw new Refusal(`There is no place for “${positionals.at(-1)}”. More: --help`);
    }
  }
  return { values: values as Values<Options>, file };
}

function parsed(
  options: Record<string, { type: 'string' | 'boolean' }>,
): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : '').split('. To specify');
    throw new Refusal(`${sentence.replace(/\.$/, '')}. More: --help`);
  }
}
