/**
 * Latin letters for Han characters, in ids.
 *
 * The one file here that imports a pinyin dictionary: tens of thousands of readings are data to
 * depend on, not to copy. It runs when references are read, never in a browser.
 */
import { pinyin } from 'pinyin-pro';

const options = { toneType: 'none', type: 'array', v: true, nonZh: 'removed' } as const;

/** The syllables of a text, without tones: 乡镇社工 → xiang zhen she gong. Other characters are left out. */
export function pinyinSyllables(text: string): string[] {
  return pinyin(text, options).filter(Boolean);
}

/** The syllables of a surname in its reading as one: 曾 zeng, 单 shan, 任 ren, 尉迟 yu chi. */
export function surnameSyllables(surname: string): readonly string[] {
  const known = readings.get(surname);
  if (known !== undefined) return known;
  const syllables = pinyin(surname, { ...options, surname: 'all' }).filter(Boolean);
  if (surname.length <= MAX_SURNAME && readings.size < MAX_READINGS)
    readings.set(surname, syllables);
  return syllables;
}

/** Lists name a few hundred surnames again and again, and the dictionary is slow; hostile ones do not fill the memory. */
const readings = new Map<string, readonly string[]>();
const MAX_SURNAME = 2;
const MAX_READINGS = 2000;
