/** Which word of a printed name is the family name. */
import {
  type ArticleInput,
  type Finding,
  type Name,
  parseName,
  surnameSyllables,
} from '../../src/bibliography/index.ts';
import { languageOf } from './page/lines.ts';
import { syllableCount } from './romanised.ts';

type NameInLanguages = NonNullable<ArticleInput['authors']>[number]['name'];

/** One person's name as printed in one language, and in the other where that is known. */
export function nameInLanguages(printed: string, twin: string | undefined): NameInLanguages {
  const names = [printed, twin].filter((name) => name !== undefined);
  const han = names.find((name) => languageOf(name) === 'zh');
  const latin = names.find((name) => languageOf(name) === 'en');
  return {
    ...(latin === undefined ? {} : { en: latinName(latin, han) }),
    ...(han === undefined ? {} : { zh: parseName(han) }),
  };
}

/** Family name in capitals, more than initials: XU, LÜ, O’NEILL, but not JR or G. */
const CAPITALS = /^(?=.*[AEIOUYÜ])\p{Lu}[\p{Lu}'’-]+$/u;

function latinName(printed: string, han: string | undefined): Name {
  const words = printed.split(' ');
  const last = words.at(-1) ?? '';
  return parseName(familyIsLast(words, han) ? [last, ...words.slice(0, -1)].join(' ') : printed);
}

/** Capitals tell (`Xuanguo XU`), else the Chinese name (徐选国), else whether the words are Chinese at all. */
function familyIsLast(words: readonly string[], han: string | undefined): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.some((word) => CAPITALS.test(word)))
    return CAPITALS.test(last) && !CAPITALS.test(first);
  const surname = surnameSyllables((han && parseName(han).family) ?? '').join('');
  if (surname !== '') return plain(last) === surname && plain(first) !== surname;
  const [ofFirst, ofLast] = [syllableCount(first), syllableCount(last)];
  const isChinese = ofFirst > 0 && ofLast > 0;
  return isChinese ? ofLast === 1 && ofFirst > 1 : !isInitials(last);
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(word);
}

function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’-]/gu, '')
    .toLowerCase();
}

/** A doubt about a Latin name that shows its family name neither by capitals nor by a Chinese twin. */
export function familyDoubts(printed: string): Finding[] {
  const words = printed.split(' ');
  if (languageOf(printed) === 'zh' || words.length < 2 || words.some((word) => CAPITALS.test(word)))
    return [];
  return [
    {
      kind: 'unsure-author',
      message: `The page does not show which word is the family name; “${latinName(printed, undefined).family}” was taken`,
      repair: 'If that is wrong, swap family and given in index.mdx',
      text: printed,
    },
  ];
}
