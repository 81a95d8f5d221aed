/** An article page as plain text → what its files are made of. */
import { toRecord } from '../article-record.ts';
import { toBodyText } from '../body-text.ts';
import type { ImportOptions, ImportSource } from '../import-source.ts';
import { journalFor } from '../journals.ts';
import { toMdx } from '../mdx-text.ts';
import { readEntries } from '../read-entries.ts';
import { recogniseOrRefuse } from './completeness.ts';
import { readPage } from './read-page.ts';

/** Reads a page; refuses a text that is none. */
export function readPageSource(text: string, { file, content }: ImportOptions): ImportSource {
  const page = recogniseOrRefuse(readPage(text, file), file);
  const journal = page.masthead?.journal ?? '';
  const record = toRecord(page, journalFor(content, journal));
  const references = readEntries(page.references, file);
  const related = readEntries(page.related, file);
  const numbers = page.references.map(({ number }, index) => number ?? index + 1);
  const body = toBodyText(page.body, {
    ids: new Map(references.references.map(({ id }, index) => [numbers[index] ?? index + 1, id])),
    references: references.references,
    language: record.article.language,
    file,
  });
  return {
    kind: 'an article page',
    record,
    journal,
    abstract: toMdx(record.abstract),
    text: body,
    references: references.references,
    related: related.references,
    pictures: [],
    findings: [
      ...page.findings,
      ...record.findings.map((finding) => ({ ...finding, file })),
      ...references.findings,
      ...related.findings,
      ...body.findings,
    ],
    ignored: page.ignored,
  };
}
