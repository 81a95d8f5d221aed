/**
 * Scripts that tell a language: those in which one is written. Cyrillic and Arabic letters serve many, and a wrong one
 * would be read aloud in a wrong voice: there the script alone is said (BCP 47, RFC 5646, 4.1: `und`), unless the text
 * says the language itself, `<span lang="uk">…</span>`. What is written from right to left says so, or its signs would
 * stand on the wrong side (W3C, Structural markup and right-to-left text in HTML).
 */

/** Attributes of what stands in such a script. */
export interface ScriptLanguage {
  readonly lang: string;
  readonly dir?: 'rtl';
}

const KANA = '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]';

const SCRIPTS: readonly (readonly [script: string, language: ScriptLanguage])[] = [
  [KANA, { lang: 'ja' }],
  ['\\p{Script=Hangul}', { lang: 'ko' }],
  ['\\p{Script=Cyrillic}', { lang: 'und-Cyrl' }],
  ['\\p{Script=Greek}', { lang: 'el' }],
  ['\\p{Script=Arabic}', { lang: 'und-Arab', dir: 'rtl' }],
  ['\\p{Script=Hebrew}', { lang: 'he', dir: 'rtl' }],
];

const WORDS = SCRIPTS.map(([script]) => {
  // A letter or two may be a sign: α, Δx.
  const word = `${script}{3}(?:${script}|\\p{M})*`;
  return `${word}(?:[\\s\\p{P}\\d]+${script}(?:${script}|\\p{M})*)*`;
}).join('|');

const HAN = String.raw`[《〈“「（]?\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef·—…\d]|${KANA})*[”’]?`;

/** In a Chinese text: words in another script, with what is between them; one group, for `split`. */
export const OTHER_RUN = new RegExp(`(${WORDS})`, 'u');
/** In an English text: the same, and Han characters with the punctuation among and around them. */
export const HAN_RUN = new RegExp(`(${HAN}|${WORDS})`, 'u');

const OF = SCRIPTS.map(([script, language]) => [new RegExp(script, 'u'), language] as const);

/** The language of a run in one script: Japanese has Han characters too. */
export function scriptOf(run: string): ScriptLanguage {
  return OF.find(([script]) => script.test(run))?.[1] ?? { lang: 'zh-CN' };
}

/** The language of a whole block that has no Latin letter; of one with Han characters only if it is full of kana. */
export function languageOfAll(words: string): ScriptLanguage | undefined {
  if (/\p{Script=Latin}/u.test(words) || !OTHER_RUN.test(words)) return undefined;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = words.match(new RegExp(KANA, 'gu'))?.length ?? 0;
  return han === 0 || kana * 2 > han ? scriptOf(words) : undefined;
}
