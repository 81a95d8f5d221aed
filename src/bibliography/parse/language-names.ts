/** The names that programs give languages (Chinese, chi, 中文, langid `pinyin`), as BCP 47 tags. */

const TAGS: Readonly<Record<string, readonly string[]>> = {
  'zh-CN': [
    'zh-hans',
    'zh-chs',
    'chi',
    'zho',
    'chn',
    'cn',
    'chinese',
    '中文',
    '汉语',
    '中文简体',
    '简体中文',
  ],
  'zh-TW': ['zh-hant', 'zh-cht', '繁体中文', '中文繁体', '繁體中文'],
  'en-US': ['eng', 'english', 'american', 'usenglish', '英文', '英语'],
  'en-GB': ['british', 'ukenglish'],
  'ja-JP': ['jpn', 'jp', 'japanese', '日文', '日语'],
  'ko-KR': ['kor', 'korean', '韩文', '韩语'],
  'ru-RU': ['rus', 'russian', '俄文', '俄语'],
  'de-DE': ['ger', 'deu', 'german', 'ngerman', 'deutsch', '德文', '德语'],
  'fr-FR': ['fre', 'fra', 'french', 'français', '法文', '法语'],
  'es-ES': ['spa', 'spanish', 'español', '西班牙语'],
};

const tagOfName = new Map(
  Object.entries(TAGS).flatMap(([tag, names]) => names.map((name) => [name, tag] as const)),
);

/** The tag a language is known by (CNKI writes `中文;`); what is a tag already, or not known, stays as it is. */
export function bcp47(text: string): string {
  const name = text
    .trim()
    .replace(/[;；]$/u, '')
    .toLowerCase();
  return tagOfName.get(name) ?? text;
}
