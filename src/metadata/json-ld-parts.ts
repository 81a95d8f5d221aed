/** What records in JSON-LD are made of (https://schema.org). */
import type { Name } from '../bibliography/index.ts';
import { bearerOf } from './names.ts';

export type Json =
  | string
  | boolean
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/** None where nothing says whether a person or a body bears the name. */
export function typed(...names: readonly (Name | undefined)[]): { [key: string]: Json } {
  const types = { person: 'Person', body: 'Organization' } as const;
  const bearer = bearerOf(...names);
  return bearer ? { '@type': types[bearer] } : {};
}

export function organization(name: string | undefined): Json {
  return name ? { '@type': 'Organization', name } : undefined;
}

interface Place {
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
}

/** The innermost container that is known: an issue in a volume in the journal, or less. */
export function placed(periodical: Json, { volume, issue }: Place): Json {
  const inVolume = volume
    ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical }
    : periodical;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
}

/** Without what is empty or unknown, however deep. */
export function pruned(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value === '' ? undefined : value;
  const entries = Object.entries(value as { [key: string]: Json }).flatMap(([key, each]) => {
    const kept = pruned(each);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
