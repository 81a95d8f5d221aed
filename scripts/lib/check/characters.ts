/** Characters that no reader sees and that make a text read, sort or be found otherwise than it looks. */
import { type Finding, unshowable } from '../../../src/bibliography/index.ts';
import type { ContentFile } from './tree.ts';

/** Marks, embeddings, overrides and isolates of direction (Unicode, UAX 9); spaces without width; a lost character. */
const TRICKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;

/** The first field of a record that holds such a character; joiners of scripts and emoji are none. */
export function checkCharacters(record: object): (Finding & { field: string })[] {
  for (const [field, value] of Object.entries(record)) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    const doubt = doubtOf(field, text, 'field');
    if (doubt) return [{ ...doubt, text: JSON.stringify(value), field }];
  }
  return [];
}

/** Each line of a text file that holds a character no page can show, or one that no reader sees. */
export function checkLines({ text, file }: ContentFile): Finding[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => {
      const found = lineProblem(line.replace(/\r$/, ''));
      return found ? [{ ...found, text: line.trim(), file, line: index + 1 }] : [];
    });
}

type Words = Pick<Finding, 'kind' | 'message' | 'repair'>;

function lineProblem(line: string): Words | undefined {
  const found = unshowable(line);
  if (found === undefined) return doubtOf('The line', line, 'words');
  const message = `The line holds ${found}, a character that cannot be shown`;
  return { kind: 'refused-text', message, repair: 'Take it out' };
}

function doubtOf(what: string, text: string, thing: string): Words | undefined {
  const character = TRICKS.exec(text)?.[0];
  if (character === undefined) return undefined;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const isLost = character === '\ufffd';
  return {
    kind: 'unsafe-text',
    message: isLost
      ? `${what} holds U+FFFD, which stands for a character that was lost`
      : `${what} holds U+${code}, which cannot be seen`,
    repair: isLost ? 'Look it up in print' : `Type the ${thing} anew, unless it is meant`,
  };
}
