/** The last steps of every reader: values in the order of the schema, a language, an id of one's own. */
import { assignIds } from '../ids.ts';
import { detectLanguage } from '../language.ts';
import { variables } from '../mapping/variables.ts';
import type { Reference, ReferenceType } from '../reference.ts';
import type { Report } from './report.ts';
import type { Values } from './values.ts';

interface Parts {
  readonly id: string;
  readonly type: ReferenceType;
  readonly values: Values;
  readonly custom?: Reference['custom'];
}

export function finishReference({ id, type, values, custom }: Parts): Reference {
  if (!values.has('language')) values.set('language', detectLanguage(ownText(values)));
  const entries = variables
    .filter((variable) => values.has(variable))
    .map((variable) => [variable, values.get(variable)] as const);
  return { id, type, ...Object.fromEntries(entries), ...(custom && { custom }) } as Reference;
}

/** The words that tell a work's language: its title, else where it stands and who made it. */
function ownText(values: Values): string {
  const title = values.get('title') ?? values.get('container-title');
  if (typeof title === 'string') return title;
  const [author] = [values.get('author')].flat();
  return typeof author === 'object' ? JSON.stringify(author) : '';
}

/** The references of a file, each under an id of its own; `lines` are where each begins. */
export function finishList(
  references: readonly Reference[],
  lines: readonly (number | undefined)[],
  report: Report,
): Reference[] {
  const taken = new Set<string>();
  const repeated = new Set<number>();
  references.forEach(({ id }, index) => {
    if (id !== '' && taken.has(id)) repeated.add(index);
    taken.add(id);
  });
  const named = assignIds(
    references.map((reference, index) =>
      repeated.has(index) ? { ...reference, id: '' } : reference,
    ),
  );
  for (const index of repeated) {
    const text = references[index]?.id ?? '';
    const reference = named[index]?.id;
    const message = `Two references have one id; this one is now ${reference}`;
    report.add('renamed-id', message, 'Give it an id of its own if it is cited.', {
      text,
      reference,
      line: lines[index],
    });
  }
  return named;
}
