import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCslResources } from '../csl/resources.ts';
import type { Reference } from '../reference.ts';
import { formatCitedList } from './citations.ts';
import { type EngineFor, engineKeeper } from './engines.ts';
import { listFor } from './list.ts';
import { localeFiles } from './locales.ts';
import { styles } from './styles.ts';

const { csl } = readCslResources(process.cwd());
const locales = localeFiles(csl);
const kept = engineKeeper(csl, locales);
const opened = engineKeeper(csl, locales);
/** Prints every work anew. */
const anew: EngineFor = (style, locale) => ({
  ...opened(style, locale),
  printed: { find: () => undefined, keep: () => undefined },
});

/** Those that stand in wider forms, alone and together, among others. */
const dates = [
  [2021, 7, 29],
  [2021, 7, 3],
  [2021, 7],
  [2021, 3, 29],
  [2021, 3, 11],
  [2021, 5],
];
const works = ['社会', '论政治', '工作'].flatMap((title) =>
  dates.map((parts, at): Reference => {
    const issued = { 'date-parts': [parts] };
    return { id: `${title}${at}`, type: 'article-journal', language: 'zh-CN', title, issued };
  }),
);

for (const style of styles) {
  test(`in ${style.id} the date that stands in wider forms is not printed of works that have another`, () => {
    for (const work of works) {
      const listed = listFor([work], style, locales);
      assert.deepEqual(formatCitedList(listed, style, kept), formatCitedList(listed, style, anew));
    }
  });
}
