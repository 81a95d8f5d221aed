/** Names in Han that no Chinese surname begins, which stay whole. */
import { displayName } from '../../names.ts';
import type { Name, Reference } from '../../reference.ts';
import { isTranscribed } from '../../transcribed.ts';

type Fields = Partial<Reference>;

/** Names that no Chinese surname begins: those of a translated work's authors, and all of a Japanese one. */
export function wholeNames<Given extends Fields>(fields: Given, language: string): Given {
  const { author, editor, translator } = fields;
  const isJapanese = language === 'ja-JP';
  const whole = (names: Name[]) => names.map((name) => undivided(name, isJapanese));
  if (!isJapanese && translator === undefined) return fields;
  return {
    ...fields,
    ...(author && { author: whole(author) }),
    ...(editor && { editor: whole(editor) }),
  };
}

function undivided(name: Name, isJapanese: boolean): Name {
  const whole = displayName(name);
  const isForeign = isJapanese ? /\p{Script=Han}/u.test(whole) : isTranscribed(whole, true);
  return isForeign ? { literal: whole } : name;
}
