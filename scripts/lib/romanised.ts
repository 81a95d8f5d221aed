/** Chinese words in Latin letters (GB/T 16159), told from English by their syllables. */

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?' +
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|üe|ui|un|uo|a|e|i|o|u|ü|v)';
const WORD = new RegExp(`^(?:${SYLLABLE})+$`, 'iu');
const SYLLABLES = new RegExp(SYLLABLE, 'giu');

/** How many syllables a word of pinyin has; 0 when it is none. */
export function syllableCount(word: string): number {
  return WORD.test(word) ? (word.match(SYLLABLES)?.length ?? 0) : 0;
}
