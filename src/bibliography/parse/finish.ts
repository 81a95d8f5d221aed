/** The last step of every reader: values in the order of the schema, with a language. */
import { detectLanguage } from '../language.ts';
import { variables } from '../mapping/variables.ts';
import type { Reference, ReferenceType } from '../reference.ts';
import type { Values } from './values.ts';

interface Parts {
  readonly id: string;
  readonly type: ReferenceType;
  readonly values: Values;
  readonly CSTR?: string | undefined;
}

export function finishReference({ id, type, values, CSTR }: Parts): Reference {
  if (!values.has('language')) values.set('language', detectLanguage(ownText(values)));
  const entries = variables.flatMap((variable) => {
    const value = values.get(variable);
    return value === undefined ? [] : [[variable, value] as const];
  });
  const custom = CSTR === undefined ? {} : { custom: { CSTR } };
  return { id, type, ...Object.fromEntries(entries), ...custom } as Reference;
}

/** The words that tell a work's language: its title, else where it stands and who made it. */
function ownText(values: Values): string {
  const title = values.get('title') ?? values.get('container-title');
  if (typeof title === 'string') return title;
  const [author] = [values.get('author')].flat();
  return typeof author === 'object' ? JSON.stringify(author) : '';
}
