/** What an article lacks. */
import type { Finding } from '../../src/bibliography/index.ts';
import type { ImportSource } from './import-source.ts';

/** Parts that articles usually have, whether a page has them, and where they would be written. */
const parts: readonly [part: string, isThere: (source: ImportSource) => unknown, repair: string][] =
  [
    ['year', ({ record }) => record.year, 'Find it out and add published to index.mdx'],
    ['volume', ({ record }) => record.article.volume, 'If there is one, add volume to index.mdx'],
    ['issue', ({ record }) => record.article.issue, 'If there is one, add issue to index.mdx'],
    ['pages', ({ record }) => record.article.page, 'If there are any, add page to index.mdx'],
    [
      'authors',
      ({ record }) => record.article.authors?.length,
      'If there are any, add authors to index.mdx',
    ],
    [
      'abstract',
      ({ abstract, record }) => abstract || record.article.abstract,
      'If there is one, write it below the front matter of index.mdx',
    ],
    [
      'key words',
      ({ record }) => record.article.keywords,
      'If there are any, add keywords to index.mdx',
    ],
    [
      'references',
      ({ references }) => references.length,
      'If there are any, copy them into the file and import again',
    ],
  ];

/** One finding for each part that an article usually has and this one does not. */
export function missingParts(source: ImportSource, file: string): Finding[] {
  return parts
    .filter(([, isThere]) => !isThere(source))
    .map(([part, , repair]) => ({
      kind: 'missing-field',
      message: `The page gives no ${part}`,
      repair,
      text: '',
      file,
    }));
}
