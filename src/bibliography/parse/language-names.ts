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
    'chinese-simplified',
    '中文',
    '汉语',
    '中文简体',
    '简体中文',
  ],
  'zh-TW': ['zh-hant', 'zh-cht', 'chinese-traditional', '繁体中文', '中文繁体', '繁體中文'],
  'en-US': ['eng', 'english', 'american', 'usenglish', 'anglais', '英文', '英语'],
  'en-GB': ['british', 'ukenglish'],
  'en-AU': ['australian'],
  'en-CA': ['canadian'],
  'ja-JP': ['jpn', 'jp', 'japanese', '日文', '日语'],
  'ko-KR': ['kor', 'korean', '韩文', '韩语'],
  'ru-RU': ['rus', 'russian', '俄文', '俄语'],
  'de-DE': ['ger', 'deu', 'german', 'ngerman', 'deutsch', 'allemand', '德文', '德语'],
  'fr-FR': ['fre', 'fra', 'french', 'français', '法文', '法语'],
  'de-AT': ['austrian', 'naustrian'],
  'de-CH': ['swissgerman', 'nswissgerman'],
  'es-ES': ['spa', 'spanish', 'español', '西班牙语'],
  'pt-PT': ['por', 'portuguese', 'português', 'portuges', '葡萄牙语'],
  'pt-BR': ['brazilian', 'brazil'],
  'it-IT': ['ita', 'italian', 'italiano', '意大利语'],
  'nl-NL': ['dut', 'nld', 'dutch', 'nederlands', '荷兰语'],
  'sv-SE': ['swe', 'swedish', 'svenska', '瑞典语'],
  'da-DK': ['dan', 'danish', 'dansk', '丹麦语'],
  'nb-NO': ['nor', 'nob', 'norwegian', 'norsk', '挪威语'],
  'nn-NO': ['nno', 'nynorsk'],
  'fi-FI': ['fin', 'finnish', 'suomi', '芬兰语'],
  'pl-PL': ['pol', 'polish', 'polski', '波兰语'],
  'cs-CZ': ['cze', 'ces', 'czech', 'čeština', '捷克语'],
  'sk-SK': ['slo', 'slk', 'slovak'],
  'sl-SI': ['slv', 'slovene', 'slovenian'],
  'hr-HR': ['hrv', 'croatian', 'hrvatski'],
  'hu-HU': ['hun', 'hungarian', 'magyar', '匈牙利语'],
  'ro-RO': ['rum', 'ron', 'romanian', '罗马尼亚语'],
  'el-GR': ['gre', 'ell', 'greek', '希腊语'],
  'tr-TR': ['tur', 'turkish', 'türkçe', '土耳其语'],
  'uk-UA': ['ukr', 'ukrainian', '乌克兰语'],
  ar: ['ara', 'arabic', '阿拉伯语'],
  'he-IL': ['heb', 'hebrew', '希伯来语'],
  'fa-IR': ['per', 'fas', 'persian', 'farsi', '波斯语'],
  'hi-IN': ['hin', 'hindi', '印地语'],
  'th-TH': ['tha', 'thai', '泰语'],
  vi: ['vie', 'vietnamese', '越南语'],
  la: ['lat', 'latin', '拉丁语'],
};

const tagOfName = new Map(
  Object.entries(TAGS).flatMap(([tag, names]) => names.map((name) => [name, tag] as const)),
);

/** The tag a language is known by (CNKI writes `中文;`); what is a tag already, or not known, stays as it is. */
export function bcp47(text: string): string {
  const name = text
    .trim()
    .replace(/[;；.]$/u, '')
    .replace(/^([a-z]{2,3})_([a-z]{2})$/iu, '$1-$2');
  return tagOfName.get(name.toLowerCase()) ?? (name.includes('-') ? name : text);
}
