/** The engines of a formatter: one for each style and locale, opened when first asked for. */
import { type CitationEngine, openEngine } from '../engine.ts';
import { PrintedEntries } from './printed.ts';
import type { CitationStyle } from './styles.ts';

/** An engine with the entries it printed lately that print the same in every list, by what they were made from. */
export interface KeptEngine extends CitationEngine {
  readonly printed: Pick<PrintedEntries, 'find' | 'keep'>;
}

export type EngineFor = (style: CitationStyle, locale: string) => KeptEngine;

type Texts = Readonly<Record<string, string>>;

/** Keeps engines over these texts of styles (by the registry's name) and locales (by tag). */
export function engineKeeper(csl: Texts, locales: Texts): EngineFor {
  const engines = new Map<string, KeptEngine>();
  return (style, locale) => {
    const key = `${style.id} ${locale}`;
    const kept = engines.get(key);
    if (kept) return kept;
    const engine = open(style, locale, csl, locales);
    const keeping = { ...engine, printed: new PrintedEntries(engine) };
    engines.set(key, keeping);
    return keeping;
  };
}

function open(style: CitationStyle, locale: string, csl: Texts, locales: Texts): CitationEngine {
  const text = csl[style.csl];
  if (text !== undefined) {
    const adapted = locale === 'zh-CN' && style.pinyin === undefined ? forChinese(text) : text;
    return openEngine({ csl: adapted, locale, locales });
  }
  throw new Error(`Style “${style.id}” has no CSL text: pass it as csl['${style.csl}'].`);
}

/**
 * A maintained style (citeproc's JSON) for Chinese entries: what it writes in English outside of its terms, the
 * sign & between names, and page ranges without their repeated digits are no Chinese.
 */
function forChinese(csl: string): string {
  return csl
    .replaceAll('"and":"symbol"', '"and":"text"')
    .replace(/"page-range-format":"[^"]*"/gu, '"page-range-format":"expanded"')
    .replaceAll('"prefix":"Report No.: "', '"prefix":"报告编号: "')
    .replaceAll('"value":"issued"', '"value":""');
}
