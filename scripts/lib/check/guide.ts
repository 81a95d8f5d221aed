/** Checks of a page of the guide: its name, its record and what it cites, in each language. */
import { basename } from 'node:path';
import type { Finding } from '../../../src/bibliography/index.ts';
import { checkCitations } from './citations.ts';
import type { SitePages } from './links.ts';
import { checkList } from './lists.ts';
import { checkSchema } from './schema.ts';
import { checkSlug } from './slugs.ts';
import { readFrontMatter } from './source.ts';
import type { ContentFile, GuideFolder } from './tree.ts';

const LANGUAGES = ['en', 'zh'];

/** A work may be cited in one language only. */
export function checkGuide(
  { slug, folder, texts, references }: GuideFolder,
  today: string,
  site: Omit<SitePages, 'own'>,
): Finding[] {
  const list = references && checkList(references, today, true);
  const cited = list && { file: references.file, ...list };
  const found = texts.flatMap((text) =>
    checkCitations(text, cited, { own: `guide/${slug}`, ...site }),
  );
  return [
    ...checkSlug(slug, folder),
    ...missingTwins(folder, texts),
    ...texts.flatMap(checkRecord),
    ...(list?.findings ?? []),
    ...found.filter(({ kind }) => kind !== 'uncited-entry'),
  ];
}

/** Each page leads to its twin in the other language. */
function missingTwins(folder: string, texts: readonly ContentFile[]): Finding[] {
  const names = LANGUAGES.map((language) => `${language}.mdx`);
  const missing = names.filter((name) => texts.every(({ file }) => basename(file) !== name));
  return missing.map((name) => ({
    kind: 'invalid-field',
    message: `There is no ${name} in this folder, to which the page in the other language leads`,
    repair: 'Write it, or take the folder out of content/guide',
    text: '',
    file: folder,
  }));
}

function checkRecord({ text, file }: ContentFile): Finding[] {
  const source = readFrontMatter(text, file);
  if (source.data === undefined) return [...source.findings];
  const { value, findings } = checkSchema('guide', source, source.data);
  const language = basename(file, '.mdx');
  if (!value || value.language === language) return [...source.findings, ...findings];
  return [
    ...source.findings,
    {
      kind: 'invalid-field',
      message: `The text of ${language}.mdx is not said to be in its language`,
      repair: `Write language: ${language}`,
      text: value.language,
      file,
      line: source.lineOf(['language']),
    },
  ];
}
