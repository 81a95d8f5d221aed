/** What kind of value each CSL variable holds, read off the schema so that it is said only once. */
import { type DateValue, type Name, type Reference, referenceSchema } from '../reference.ts';

/** Every variable that an interchange format may hold; identity, type and provenance stand apart. */
export type Variable = Exclude<keyof Reference, 'id' | 'type' | 'custom'>;
type NameVariable = VariableOf<Name[]>;
type DateVariable = VariableOf<DateValue>;
type VariableKind = 'names' | 'date' | 'text';

type VariableOf<Value> = {
  [Key in Variable]: NonNullable<Reference[Key]> extends Value ? Key : never;
}[Variable];

const apart: ReadonlySet<string> = new Set(['id', 'type', 'custom']);

/** Every variable in the order of the schema, which is the order exports write them in. */
export const variables = Object.keys(referenceSchema.shape).filter(
  (key) => !apart.has(key),
) as readonly Variable[];

const kinds = new Map<string, VariableKind>(
  variables.map((variable) => [variable, readKind(variable)]),
);

function readKind(variable: Variable): VariableKind {
  const schema = referenceSchema.shape[variable];
  if (schema.safeParse([{ literal: 'x' }]).success) return 'names';
  return schema.safeParse({ literal: 'x' }).success ? 'date' : 'text';
}

export function isVariable(text: string): text is Variable {
  return kinds.has(text);
}

export function isNameVariable(variable: Variable): variable is NameVariable {
  return kinds.get(variable) === 'names';
}

export function isDateVariable(variable: Variable): variable is DateVariable {
  return kinds.get(variable) === 'date';
}
