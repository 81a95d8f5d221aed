/** What a schema refuses, in words for the person who wrote the file. */
import {
  articleSchema,
  type Finding,
  guideSchema,
  journalSchema,
  listedReferenceSchema,
} from '../../../src/bibliography/index.ts';
import { lookupsSchema } from '../../../src/site/lookups-schema.ts';
import { settingsSchema } from '../../../src/site/settings-schema.ts';
import { nearest } from './nearest.ts';
import type { Path, Source } from './source.ts';

const schemas = {
  article: articleSchema,
  journal: journalSchema,
  reference: listedReferenceSchema,
  guide: guideSchema,
  settings: settingsSchema,
  lookups: lookupsSchema,
};

type Schemas = typeof schemas;
export type SchemaName = keyof Schemas;
type Parsed<Name extends SchemaName> = ReturnType<Schemas[Name]['parse']>;

/** Checks one value of a file; gives it parsed, or `undefined` and what is wrong with it. */
export function checkSchema<Name extends SchemaName>(
  name: Name,
  source: Source,
  value: unknown,
  at: Path = [],
): { value?: Parsed<Name>; findings: Finding[] } {
  const result = schemas[name].safeParse(value);
  if (result.success) return { value: result.data as Parsed<Name>, findings: [] };
  return {
    findings: result.error.issues.flatMap((issue) =>
      toFindings(issue, { name, source, value, at }),
    ),
  };
}

interface Context {
  readonly name: SchemaName;
  readonly source: Source;
  readonly value: unknown;
  readonly at: Path;
}

type Issue = NonNullable<ReturnType<typeof articleSchema.safeParse>['error']>['issues'][number];

function toFindings(issue: Issue, context: Context): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, context));
  }
  const given = valueAt(context.value, issue.path);
  const field = fieldName(issue.path);
  const missing = given === undefined || given === null || given === '';
  return [
    finding(context, issue.path, {
      message: missing ? `${field} is missing` : `${field} ${complaint(issue)}`,
      repair: missing
        ? `Give ${lastField(issue.path)} a value, or take the line out if the field may be absent`
        : `Correct ${lastField(issue.path)} there`,
      text: missing ? '' : shown(given),
    }),
  ];
}

function complaint(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).slice(0, MOST_CHOICES).join(', ')}`;
  if (issue.code === 'invalid_union')
    return complaint((issue.errors[0]?.[0] ?? issue) as Issue).replace('invalid', 'must be text');
  if (issue.code === 'invalid_type')
    return `must be ${typeNames[issue.expected] ?? issue.expected}`;
  const isNumber = 'origin' in issue && issue.origin === 'number';
  if (issue.code === 'too_small') return isNumber ? `is below ${issue.minimum}` : 'holds nothing';
  if (issue.code === 'too_big') return `${isNumber ? 'is' : 'holds'} more than ${issue.maximum}`;
  if (issue.code === 'invalid_format') return formats[issue.format] ?? issue.message;
  return issue.message === 'Invalid input' ? 'is invalid' : issue.message;
}

const MOST_CHOICES = 12;
const typeNames: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};
const formats: Record<string, string> = {
  email: 'must be an e-mail address',
  url: 'must be an address beginning with http:// or https://',
};

function unknownKey(key: string, path: Path, context: Context): Finding {
  const near = nearest(key, knownKeys[context.name]);
  return finding(context, [...path, key], {
    message: `There is no field of this name${path.length > 0 ? ` in ${fieldName(path)}` : ''}`,
    repair: near ? `Did you mean ${near}?` : 'Take it out, or look up its name in the guide',
    text: key,
  });
}

function finding(
  context: Context,
  path: Path,
  words: Pick<Finding, 'message' | 'repair' | 'text'>,
): Finding {
  const { source, at } = context;
  return {
    kind: 'invalid-field',
    ...words,
    file: source.file,
    line: source.lineOf([...at, ...path]),
  };
}

/** `authors, 2, name` → `authors 3, name`: people count from one. */
function fieldName(path: Path): string {
  if (path.length === 0) return 'The entry';
  return path
    .map((step) => (typeof step === 'number' ? String(step + 1) : String(step)))
    .join(' › ');
}

function lastField(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'it');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (inner: unknown, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  // JSON has no word for what is no number.
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
}

const nested = [
  'name',
  'affiliations',
  'orcid',
  'email',
  'corresponding',
  'en',
  'zh',
  'zh-Latn',
  'family',
  'given',
  'literal',
  'suffix',
  'date-parts',
  'printed',
];
const knownKeys: Record<SchemaName, readonly string[]> = {
  article: [...Object.keys(articleSchema.shape), ...nested],
  journal: [...Object.keys(journalSchema.shape), ...nested],
  reference: [...Object.keys(listedReferenceSchema.shape), ...nested],
  guide: [...Object.keys(guideSchema.shape)],
  settings: [...Object.keys(settingsSchema.shape), ...nested],
  lookups: [...Object.keys(lookupsSchema.element.shape), ...nested],
};
