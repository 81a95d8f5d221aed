/** Characters that no reader sees and that make a text read, sort or be found otherwise than it looks. */
import type { Finding } from '../../../src/bibliography/index.ts';

/** Marks, embeddings, overrides and isolates of direction (Unicode, UAX 9); spaces without width; a lost character. */
const TRICKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;

/** The first field of a record that holds such a character; joiners of scripts and emoji are none. */
export function checkCharacters(record: object): (Finding & { field: string })[] {
  for (const [field, value] of Object.entries(record)) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    const character = TRICKS.exec(text)?.[0];
    if (character === undefined) continue;
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const isLost = character === '\ufffd';
    return [
      {
        kind: 'unsafe-text',
        message: isLost
          ? `${field} holds U+FFFD, which stands for a character that was lost`
          : `${field} holds U+${code}, which cannot be seen`,
        repair: isLost ? 'Look it up in print' : 'Type the field anew, unless it is meant',
        text: JSON.stringify(value),
        field,
      },
    ];
  }
  return [];
}
