/** THE WORDS OF THE READING SETTINGS, in both languages: this file reaches the browser when they are opened. */
const en = {
  title: 'Reading settings',
  close: 'Close',
  theme: { legend: 'Theme', values: { auto: 'Automatic', light: 'Light', dark: 'Dark' } },
  size: {
    legend: 'Text size',
    values: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Larger' },
  },
  face: { legend: 'Typeface', values: { serif: 'Serif', sans: 'Sans serif' } },
  measure: {
    legend: 'Length of lines',
    values: { narrow: 'Short', normal: 'Normal', wide: 'Long' },
  },
  marks: {
    legend: 'Citation marks',
    values: { normal: 'Normal', dim: 'Dim', hidden: 'Hidden' },
  },
  beside: {
    legend: 'References, on a wide screen',
    values: { below: 'Below the text', beside: 'Beside the text' },
  },
};

export type SettingsWords = typeof en;

const zh: SettingsWords = {
  title: '阅读设置',
  close: '关闭',
  theme: { legend: '主题', values: { auto: '跟随系统', light: '浅色', dark: '深色' } },
  size: { legend: '字号', values: { small: '小', normal: '标准', large: '大', larger: '特大' } },
  face: { legend: '字体', values: { serif: '宋体', sans: '黑体' } },
  measure: { legend: '行长', values: { narrow: '短', normal: '标准', wide: '长' } },
  marks: { legend: '引文标注', values: { normal: '标准', dim: '淡化', hidden: '隐藏' } },
  beside: {
    legend: '参考文献（宽屏）',
    values: { below: '在正文之后', beside: '在正文旁边' },
  },
};

/** The words of the page's language, from its `lang`. */
export function settingsWords(lang: string): SettingsWords {
  return lang.startsWith('zh') ? zh : en;
}
