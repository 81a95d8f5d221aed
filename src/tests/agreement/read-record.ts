import {
  displayName,
  firstPage,
  isoDate,
  lastPage,
  parseReferences,
} from '../../bibliography/index.ts';
import { bareName, bareText, type Facts, primary } from './facts.ts';

export type RecordFacts = Omit<Facts, 'references'>;

/** A file with one record: BibTeX, RIS, EndNote, CSL-JSON. */
export function readRecord(text: string, file: string): RecordFacts {
  const { references, findings } = parseReferences(text, { file });
  const [reference] = references;
  if (!reference || references.length > 1) {
    throw new Error(`${file} holds ${references.length} records. ${JSON.stringify(findings)}`);
  }
  return {
    title: reference.title,
    authors: (reference.author ?? []).map((name) => bareName(displayName(name))),
    journal: reference['container-title'],
    volume: reference.volume,
    issue: reference.issue,
    firstPage: reference.page && firstPage(reference.page),
    lastPage: reference.page && lastPage(reference.page),
    date: isoDate(reference.issued) || undefined,
    language: primary(reference.language),
    abstract: bareText(reference.abstract),
    keywords: (reference.keyword ?? '').split(/;\s*/u).filter(Boolean),
  };
}
