/** Checks of a page of the guide: what it cites, in each language. */
import type { Finding } from '../../../src/bibliography/index.ts';
import { checkCitations } from './citations.ts';
import { checkList } from './lists.ts';
import type { GuideFolder } from './tree.ts';

/** A work may be cited in one language only. */
export function checkGuide({ texts, references }: GuideFolder, today: string): Finding[] {
  const list = references && checkList(references, today, true);
  const cited = list && { file: references.file, ...list };
  const found = texts.flatMap((text) => checkCitations(text, cited));
  return [...(list?.findings ?? []), ...found.filter(({ kind }) => kind !== 'uncited-entry')];
}
