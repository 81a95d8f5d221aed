import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { zh } from './zh.ts';

export * from './locales.ts';

/** English's keys with any text in place of the English one. */
type Loosened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: never[]) => string
      ? T[K]
      : Loosened<T[K]>;
};
export type Words = Loosened<typeof en>;

const words: Record<Locale, Words> = { en, zh };

/** The interface's words in a language. */
export function wordsIn(locale: Locale): Words {
  return words[locale];
}
